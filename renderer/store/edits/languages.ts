import type { Briefing } from '../../../model/briefing';
import { isWritten, type Language, type LocalizedText } from '../../../model/localized';
import { assertNever } from '../../../model/result';
import type { Slide } from '../../../model/slide';

/** Makes sure that the deck has the language: what is written in it belongs to the deck. */
export function addLanguage(briefing: Briefing, language: Language): Briefing {
  if (briefing.languages.includes(language)) return briefing;
  return { ...briefing, languages: [...briefing.languages, language] };
}

/** How many of the slide's texts are written in another language but not in this one. */
export function countUntranslated(briefing: Briefing, slide: Slide, language: Language): number {
  return textsOf(briefing, slide).filter((text) => isWritten(text) && !text[language]).length;
}

/** Every text that people read on the slide or in its notes. */
export function textsOf(briefing: Briefing, slide: Slide): readonly LocalizedText[] {
  const inBlocks = Object.values(slide.blocks).flatMap((block): readonly LocalizedText[] => {
    switch (block.kind) {
      case 'text':
        return [block.text];
      case 'figures':
        return block.items.flatMap((item) => [item.label, item.lead ?? {}]);
      case 'chart': {
        const chart = briefing.charts.find((other) => other.id === block.chart);
        return chart ? [chart.subtitle, ...chart.annotations.map((annotation) => annotation.text)] : [];
      }
      case 'table':
        return Object.values(block.headings);
      case 'image':
        return [block.alternative, block.credit];
      default:
        return assertNever(block);
    }
  });
  return [slide.kicker, slide.title, slide.subtitle, slide.notes, slide.source ?? {}, ...inBlocks];
}
