import { useEffect, useRef, useState } from 'react';
import { citeSlide } from '../../model/citation';
import { isWritten, pickText, writeText } from '../../model/localized';
import type { Slide } from '../../model/slide';
import { currentBriefing, edit } from '../store/document-store';
import { changeSlide } from '../store/edits/slides';
import { useView } from '../store/view-store';
import { useWords } from '../ui/words';
import type { Part, PartName } from './slide-parts';
import { slideWords } from './slide-words';

interface PartEditorProps {
  readonly slide: Slide;
  readonly name: PartName;
  /** Where the text stands now; none for a text that is not written yet. */
  readonly part: Part | undefined;
  readonly fallback: { readonly x: number; readonly y: number; readonly fontSize: number };
  readonly width: number;
  readonly onEnd: () => void;
}

/** A field in the text's own place and look. Enter or Escape ends it, and so does leaving it; nothing needs confirming. */
export function PartEditor({ slide, name, part, fallback, width, onEnd }: PartEditorProps) {
  const words = useWords(slideWords);
  const language = useView((now) => now.language);
  const field = useRef<HTMLTextAreaElement>(null);
  // The text moves while it is written; the field stays where it was opened.
  const [at] = useState(part ?? { ...fallback, fontWeight: '600', colour: '' });
  useEffect(() => field.current?.select(), []);

  const text = slide[name];
  const made =
    name === 'source' ? citeSlide(currentBriefing(), { ...slide, source: undefined }, language) : '';
  const placeholder = pickText(text, language) || made || (name === 'title' ? words.titleHint : words[name]);
  return (
    <textarea
      ref={field}
      className={slide.layout === 'section' ? 'part-editor on-deep' : 'part-editor'}
      aria-label={words[name]}
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
      onChange={(event) => {
        const value = event.target.value.replaceAll('\n', ' ');
        edit(
          (briefing) =>
            changeSlide(briefing, slide.id, (old) =>
              withText(old, name, writeText(old[name], language, value)),
            ),
          `${slide.id}-${name}-${language}`,
        );
      }}
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

/** The slide with the text; a source line without words is the one that is made from the data. */
export function withText(slide: Slide, name: PartName, text: Slide['title']): Slide {
  return name === 'source' && !isWritten(text) ? { ...slide, source: undefined } : { ...slide, [name]: text };
}
