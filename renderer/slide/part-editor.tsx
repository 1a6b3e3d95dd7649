import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { Briefing } from '../../model/briefing';
import type { Chart } from '../../model/chart';
import { citeSlide } from '../../model/citation';
import { isWritten, type LocalizedText, pickText, writeText } from '../../model/localized';
import { sayText } from '../../model/resolved';
import type { Slide } from '../../model/slide';
import { titleOf } from '../../model/slide-title';
import { chartWords } from '../chart/chart-words';
import { useSayFigure } from '../figure/use-say-figure';
import { currentBriefing, edit, useDocument } from '../store/document-store';
import { changeChart } from '../store/edits/charts';
import { changeSlide } from '../store/edits/slides';
import { useView } from '../store/view-store';
import { useWords } from '../ui/words';
import { RichEditor } from './rich-editor';
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
  const drawn = useDocument((now) => now.drawn);
  const say = useSayFigure();
  const editor = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  // The text moves while it is written; the field stays where it was opened.
  const [at] = useState(part ?? { ...fallback, fontWeight: '600', colour: '' });
  useEffect(() => {
    field.current?.select();
    editor.current?.focus();
    if (editor.current) document.getSelection()?.selectAllChildren(editor.current);
  }, []);

  const text = name === 'chart' ? chart?.subtitle : slide[name];
  const names = nameTexts(slide, words);
  const label = { ...words, ...names, chart: about.subtitle }[name];
  const made =
    name === 'source' ? citeSlide(currentBriefing(), { ...slide, source: undefined }, language) : '';
  const hint = name === 'title' ? pickText(titleOf(slide), language) || names.titleHint : label;
  const placeholder = sayText(drawn, pickText(text, language), language) || made || hint;
  const write = (value: string) => {
    const written = writeText(text, language, value);
    edit((briefing) => writePart(briefing, slide, chart, name, written), `${slide.id}-${name}-${language}`);
  };
  const shared = {
    className: slide.layout === 'section' ? 'part-editor on-deep' : 'part-editor',
    style: {
      left: at.x - 6,
      top: at.y - 3,
      width: width + 12,
      fontSize: Math.max(12, at.fontSize),
      fontWeight: at.fontWeight,
    },
    placeholder,
    onBlur: onEnd,
  };
  const onKey = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === 'Escape' || (event.key === 'Enter' && !event.nativeEvent.isComposing)) {
      event.preventDefault();
      event.currentTarget.blur();
    }
  };
  // The source line knows no marks: names and addresses stand in it as they are.
  return name === 'source' ? (
    <textarea
      {...shared}
      ref={field}
      aria-label={label}
      lang={language}
      rows={1}
      maxLength={2_000}
      value={text?.[language] ?? ''}
      onChange={(event) => write(event.target.value.replaceAll('\n', ' '))}
      onKeyDown={onKey}
    />
  ) : (
    <RichEditor
      {...shared}
      {...{ editor, language, say, label, onKey }}
      source={text?.[language] ?? ''}
      lists={false}
      longest={1_000}
      onChange={write}
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
