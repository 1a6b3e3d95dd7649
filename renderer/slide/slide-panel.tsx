import { citeSlide, datasetsOfSlide } from '../../model/citation';
import { layouts } from '../../model/layout';
import { isWritten, type LocalizedText } from '../../model/localized';
import { type LayoutName, layoutNames, places, type Slide } from '../../model/slide';
import { SourceReminder } from '../dataset/source-reminder';
import { nameKeys } from '../keys';
import { edit, useDocument } from '../store/document-store';
import { arrange, changeSlide, chooseLayout, hideSlide } from '../store/edits/slides';
import { tellDone } from '../store/program-store';
import { chooseBlock, useView } from '../store/view-store';
import { Button } from '../ui/button';
import { Check } from '../ui/check';
import { LocalizedField } from '../ui/localized-field';
import { windowWords } from '../ui/window-words';
import { useWords } from '../ui/words';
import { fillPlace } from './fill-place';
import { LayoutPicture } from './layout-picture';
import { withText } from './part-editor';
import { RichField } from './rich-field';
import type { PartName } from './slide-parts';
import { slideWords } from './slide-words';
import './slide-panel.css';

/** Layout, texts and places of a slide. */
export function SlidePanel({ slide }: { readonly slide: Slide }) {
  const words = useWords(slideWords);
  const language = useView((now) => now.language);
  const { shows } = layouts[slide.layout];
  const write = (name: Exclude<PartName, 'chart'>) => (text: LocalizedText) =>
    edit(
      (briefing) => changeSlide(briefing, slide.id, (old) => withText(old, name, text)),
      `${slide.id}-${name}-${language}`,
    );
  return (
    <>
      <div className="panel-head">
        <h2>{words.slide}</h2>
      </div>
      <div className="panel-part">
        <LayoutChoice slide={slide} />
      </div>
      <div className="panel-part">
        {shows.kicker && (
          <LocalizedField
            label={words.kicker}
            text={slide.kicker}
            language={language}
            onChange={write('kicker')}
          />
        )}
        <RichField
          label={words.title}
          text={slide.title}
          language={language}
          placeholder={words.titleHint}
          longest={500}
          onChange={write('title')}
        />
        {shows.subtitle && (
          <LocalizedField
            label={words.subtitle}
            text={slide.subtitle}
            language={language}
            lines={1}
            onChange={write('subtitle')}
          />
        )}
        <SourceField slide={slide} onChange={write('source')} />
      </div>
      <Places slide={slide} />
      <div className="panel-part">
        <Check
          label={words.hide}
          checked={slide.hidden}
          onChange={(hidden) => edit((briefing) => hideSlide(briefing, slide.id, hidden))}
        />
      </div>
    </>
  );
}

function LayoutChoice({ slide }: { readonly slide: Slide }) {
  const words = useWords(slideWords);
  const choose = (layout: LayoutName) => {
    const { dropped } = arrange(Object.values(slide.blocks), layout);
    edit((briefing) => chooseLayout(briefing, slide.id, layout));
    if (dropped.length === 0) return;
    const lost = dropped.map((block) => words.blocks[block.kind]).join(', ');
    tellDone(words.dropped(lost, nameKeys('Ctrl+Z')));
  };
  return (
    <fieldset className="layout-choice">
      <legend className="field-head">
        {words.layout}: {words.layouts[slide.layout]}
      </legend>
      {layoutNames.map((layout) => {
        const { dropped } = arrange(Object.values(slide.blocks), layout);
        const lost = dropped.map((block) => words.blocks[block.kind]).join(', ');
        const name = words.layouts[layout];
        return (
          <label key={layout} title={lost ? `${name} – ${words.loses(lost)}` : name}>
            <input
              type="radio"
              name="layout"
              aria-label={name}
              checked={layout === slide.layout}
              onChange={() => choose(layout)}
            />
            <LayoutPicture layout={layout} />
          </label>
        );
      })}
    </fieldset>
  );
}

function SourceField(props: { readonly slide: Slide; readonly onChange: (text: LocalizedText) => void }) {
  const { slide, onChange } = props;
  const words = useWords(slideWords);
  const language = useView((now) => now.language);
  const briefing = useDocument((now) => now.history.present);
  const made = citeSlide(briefing, { ...slide, source: undefined }, language);
  const shown = datasetsOfSlide(briefing, slide);
  const own = isWritten(slide.source);
  return (
    <>
      <LocalizedField
        label={words.source}
        text={slide.source}
        language={language}
        lines={1}
        placeholder={made || words.sourceNone}
        hint={own ? undefined : words.sourceMade}
        onChange={onChange}
      />
      {!own && <SourceReminder datasets={shown} />}
      {own && <Button kind="link" label={words.sourceReset} onPress={() => onChange({})} />}
    </>
  );
}

function Places({ slide }: { readonly slide: Slide }) {
  const words = useWords(slideWords);
  const about = useWords(windowWords);
  const hasData = useDocument((now) => now.history.present.datasets.length > 0);
  const named = places.flatMap((place) => {
    const found = layouts[slide.layout].places[place];
    return found ? [{ place, accepts: found.accepts }] : [];
  });
  if (named.length === 0) return null;
  return (
    <div className="panel-part">
      <h3>{words.content}</h3>
      {named.map(({ place, accepts }) => {
        const block = slide.blocks[place];
        return block ? (
          <Button
            key={place}
            kind="plain"
            label={`${words.blocks[block.kind]}: ${words.edit}`}
            onPress={() => chooseBlock(slide.id, place)}
          />
        ) : (
          <div key={place} className="place-offers">
            {accepts.map((kind) => (
              <Button
                key={kind}
                kind="plain"
                label={`+ ${words.blocks[kind]}`}
                why={!hasData && kind !== 'text' && kind !== 'image' ? about.needsDataset : undefined}
                onPress={() => void fillPlace(slide.id, place, kind)}
              />
            ))}
          </div>
        );
      })}
    </div>
  );
}
