import { useEffect, useRef, useState } from 'react';
import type { Briefing } from '../../model/briefing';
import type { Chart } from '../../model/chart';
import { citeSlide } from '../../model/citation';
import { isWritten, type LocalizedText, pickText, writeText } from '../../model/localized';
import type { Slide } from '../../model/slide';
import { titleOf } from '../../model/slide-title';
import { chartWords } from '../chart/chart-words';
import { currentBriefing, edit } from '../store/document-store';
import { changeChart } from '../store/edits/charts';
import { changeSlide } from '../store/edits/slides';
import { useView } from '../store/view-store';
import { useWords } from '../ui/words';
import type { Part, PartName } from './slide-parts';
import { slideWords } from './slide-words';
import { nameTexts } from './title-fields';

interface PartEditorProps {
  readonly slide: Slide;
  readonly chart: Chart | undefined;
  readonly name: PartName;
  /** Where the text stands now; none for a text that is not written yet. */
  readonly part: Part | undefined;
  readonly fallback: { readonly x: number; readonly y: number; readonly fontSize: number };
  readonly width: number;
  readonly onEnd: () => void;
}

/** A field in the text's own place and look. Enter or Escape ends it, and so does leaving it; nothing needs confirming. */
export function PartEditor({ slide, chart, name, part, fallback, width, onEnd }: PartEditorProps) {
  const words = useWords(slideWords);
  const about = useWords(chartWords);
  const language = useView((now) => now.language);
  const field = useRef<HTMLTextAreaElement>(null);
  // The text moves while it is written; the field stays where it was opened.
  const [at] = useState(part ?? { ...fallback, fontWeight: '600', colour: '' });
  useEffect(() => field.current?.select(), []);

  const text = name === 'chart' ? chart?.subtitle : slide[name];
  const names = nameTexts(slide, words);
  const label = { ...words, ...names, chart: about.subtitle }[name];
  const made =
    name === 'source' ? citeSlide(currentBriefing(), { ...slide, source: undefined }, language) : '';
  const placeholder =
    pickText(text, language) ||
    made ||
    (name === 'title' ? pickText(titleOf(slide), language) || names.titleHint : label);
  const write = (value: string) => {
    const written = writeText(text, language, value);
    edit((briefing) => writePart(briefing, slide, chart, name, written), `${slide.id}-${name}-${language}`);
  };
  return (
    <textarea
      ref={field}
      className={slide.layout === 'section' ? 'part-editor on-deep' : 'part-editor'}
      aria-label={label}
      lang={language}
      rows={1}
      maxLength={2_000}
      style={{
        left: at.x - 6,
        top: at.y - 3,
        width: width + 12,
        fontSize: Math.max(12, at.fontSize),
        fontWeight: at.fontWeight,
      }}
      value={text?.[language] ?? ''}
      placeholder={placeholder}
      onChange={(event) => write(event.target.value.replaceAll('\n', ' '))}
      onBlur={onEnd}
      onKeyDown={(event) => {
        if (event.key === 'Escape' || (event.key === 'Enter' && !event.nativeEvent.isComposing)) {
          event.preventDefault();
          event.currentTarget.blur();
        }
      }}
    />
  );
}

function writePart(
  briefing: Briefing,
  slide: Slide,
  chart: Chart | undefined,
  name: PartName,
  text: LocalizedText,
): Briefing {
  if (name !== 'chart') return changeSlide(briefing, slide.id, (old) => withText(old, name, text));
  return chart ? changeChart(briefing, chart.id, (old) => ({ ...old, subtitle: text })) : briefing;
}

/** The slide with the text; a source line without words is the one that is made from the data. */
export function withText(slide: Slide, name: Exclude<PartName, 'chart'>, text: LocalizedText): Slide {
  return name === 'source' && !isWritten(text) ? { ...slide, source: undefined } : { ...slide, [name]: text };
}
