import { type LayoutName, layoutNames, type Slide } from '../../model/slide';
import { edit } from '../store/document-store';
import { arrangeBlocks } from '../store/edits/arrange-blocks';
import { chooseLayout, dropKept } from '../store/edits/slides';
import { Button } from '../ui/button';
import { useWords } from '../ui/words';
import { LayoutPicture } from './layout-picture';
import { slideWords } from './slide-words';

/** All layouts as pictures; each tells what it has no room for. */
export function LayoutChoice({ slide }: { readonly slide: Slide }) {
  const words = useWords(slideWords);
  const tip = (layout: LayoutName) => {
    const name = words.layouts[layout];
    const known = new Set(slide.kept.map(({ block }) => block));
    const { kept } = arrangeBlocks(slide, layout);
    const news = kept.filter(({ block }) => !known.has(block)).map(({ block }) => words.blocks[block.kind]);
    return news.length > 0 ? `${name}: ${words.keeps(news.join(', '))}` : name;
  };
  return (
    <fieldset className="layout-choice">
      <legend className="field-head">
        {words.layout}: {words.layouts[slide.layout]}
      </legend>
      {layoutNames.map((layout) => (
        <label key={layout} title={tip(layout)}>
          <input
            type="radio"
            name="layout"
            aria-label={words.layouts[layout]}
            checked={layout === slide.layout}
            onChange={() => edit((briefing) => chooseLayout(briefing, slide.id, layout))}
          />
          <LayoutPicture layout={layout} />
        </label>
      ))}
    </fieldset>
  );
}

/** What the slide's layout has no place for: it waits here. */
export function KeptBlocks({ slide }: { readonly slide: Slide }) {
  const words = useWords(slideWords);
  if (slide.kept.length === 0) return null;
  const rows = slide.kept.map(({ block }, index) => ({ block, index, key: `${index} ${block.kind}` }));
  return (
    <div className="panel-part">
      <h3>{words.kept}</h3>
      <p className="field-hint">{words.keptHint}</p>
      {rows.map(({ block, index, key }) => (
        <div key={key} className="item-row">
          <span className="kept-name">{words.blocks[block.kind]}</span>
          <Button
            kind="link"
            label={words.dropKept(words.blocks[block.kind])}
            onPress={() => edit((briefing) => dropKept(briefing, slide.id, index))}
          />
        </div>
      ))}
    </div>
  );
}
