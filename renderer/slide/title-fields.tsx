import { layouts } from '../../model/layout';
import { type LocalizedText, pickText } from '../../model/localized';
import type { Slide } from '../../model/slide';
import { titleOf } from '../../model/slide-title';
import { edit } from '../store/document-store';
import { changeSlide } from '../store/edits/slides';
import { useView } from '../store/view-store';
import { useWords } from '../ui/words';
import { withText } from './part-editor';
import { RichField } from './rich-field';
import type { PartName } from './slide-parts';
import { slideWords } from './slide-words';

/** The texts that a slide has by itself, under the names they have in its layout. */
export function TitleFields({ slide }: { readonly slide: Slide }) {
  const words = useWords(slideWords);
  const language = useView((now) => now.language);
  const { shows } = layouts[slide.layout];
  const names = nameTexts(slide, words);
  const write = (name: Exclude<PartName, 'chart'>) => (text: LocalizedText) =>
    edit(
      (briefing) => changeSlide(briefing, slide.id, (old) => withText(old, name, text)),
      `${slide.id}-${name}-${language}`,
    );
  const isQuote = slide.layout === 'quote';
  const kicker = shows.kicker && (
    <RichField
      label={names.kicker}
      text={slide.kicker}
      language={language}
      longest={300}
      tools={false}
      onChange={write('kicker')}
    />
  );
  return (
    <>
      {!isQuote && kicker}
      <RichField
        label={names.title}
        text={slide.title}
        language={language}
        placeholder={pickText(titleOf(slide), language) || names.titleHint}
        longest={1_000}
        onChange={write('title')}
      />
      {shows.subtitle && (
        <RichField
          label={names.subtitle}
          text={slide.subtitle}
          language={language}
          longest={1_000}
          tools={false}
          onChange={write('subtitle')}
        />
      )}
      {isQuote && kicker}
    </>
  );
}

/** On a quotation, the title is what was said. */
export function nameTexts(slide: Slide, words: TextWords) {
  return slide.layout === 'quote'
    ? {
        kicker: words.saidWhere,
        title: words.quote,
        titleHint: words.quoteHint,
        subtitle: words.saidBy,
      }
    : {
        kicker: words.kicker,
        title: words.title,
        titleHint: words.titleHint,
        subtitle: words.subtitle,
      };
}

type TextWords = Readonly<
  Record<
    'kicker' | 'title' | 'titleHint' | 'subtitle' | 'saidWhere' | 'quote' | 'quoteHint' | 'saidBy',
    string
  >
>;
