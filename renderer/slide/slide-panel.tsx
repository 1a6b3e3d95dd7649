import { marksSection } from '../../model/agenda';
import { citeSlide, datasetsOfSlide } from '../../model/citation';
import { layouts } from '../../model/layout';
import { isWritten, type LocalizedText } from '../../model/localized';
import { type BlockKind, type LayoutName, type Place, places, type Slide } from '../../model/slide';
import { SourceReminder } from '../dataset/source-reminder';
import { edit, useDocument } from '../store/document-store';
import { changeSlide, hideSlide } from '../store/edits/slides';
import { chooseBlock, useView } from '../store/view-store';
import { TransitionField } from '../theme/transition-field';
import { Button } from '../ui/button';
import { Check } from '../ui/check';
import { LocalizedField } from '../ui/localized-field';
import { windowWords } from '../ui/window-words';
import { useWords } from '../ui/words';
import { fillPlace } from './fill-place';
import { KeptBlocks, LayoutChoice } from './layout-choice';
import { withText } from './part-editor';
import { slideWords } from './slide-words';
import { TitleFields } from './title-fields';
import './slide-panel.css';

/** Layout, texts and places of a slide. */
export function SlidePanel({ slide }: { readonly slide: Slide }) {
  const words = useWords(slideWords);
  const language = useView((now) => now.language);
  const write = (text: LocalizedText) =>
    edit(
      (briefing) => changeSlide(briefing, slide.id, (old) => withText(old, 'source', text)),
      `${slide.id}-source-${language}`,
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
        <TitleFields slide={slide} />
        {slide.layout === 'agenda' && <AgendaField slide={slide} />}
        {citesItself(slide.layout) && <SourceField slide={slide} onChange={write} />}
      </div>
      <Places slide={slide} />
      <KeptBlocks slide={slide} />
      <div className="panel-part">
        <TransitionField slide={slide} />
        <Check
          label={words.hide}
          checked={slide.hidden}
          onChange={(hidden) => edit((briefing) => hideSlide(briefing, slide.id, hidden))}
        />
      </div>
    </>
  );
}

/** Slides without a line that says where their numbers come from. */
function citesItself(layout: LayoutName): boolean {
  return !['title', 'section', 'agenda', 'sources', 'closing'].includes(layout);
}

/** Whether the section that the agenda stands before is marked. */
function AgendaField({ slide }: { readonly slide: Slide }) {
  const words = useWords(slideWords);
  const briefing = useDocument((now) => now.history.present);
  return (
    <Check
      label={words.marksSection}
      checked={marksSection(briefing, slide)}
      onChange={(marks) =>
        edit((now) => changeSlide(now, slide.id, (old) => ({ ...old, marksSection: marks })))
      }
    />
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
  const nameBlock = (place: Place, kind: BlockKind) =>
    place.endsWith('heading') ? words.heading : words.blocks[kind];
  return (
    <div className="panel-part">
      <h3>{words.content}</h3>
      {named.map(({ place, accepts }) => {
        const block = slide.blocks[place];
        return block ? (
          <Button
            key={place}
            kind="plain"
            label={`${nameBlock(place, block.kind)}: ${words.edit}`}
            onPress={() => chooseBlock(slide.id, place)}
          />
        ) : (
          <div key={place} className="place-offers">
            {accepts.map((kind) => (
              <Button
                key={kind}
                kind="plain"
                label={`+ ${nameBlock(place, kind)}`}
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
