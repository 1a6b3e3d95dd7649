import { type Briefing, shownSlides } from './briefing';
import { citeDataset, datasetsOfSlide } from './citation';
import type { Dataset } from './dataset';
import { isWritten, type Language, pickText } from './localized';
import { blocksOf } from './slide-mentions';

/** Something that the deck takes from elsewhere, and the slides that show it. */
export interface Citation {
  readonly kind: 'data' | 'picture';
  /** The dataset's name; "" for what has none. */
  readonly name: string;
  readonly text: string;
  /** Where it can be found; "" where nobody said. */
  readonly link: string;
  /** Numbers as printed on the slides, ascending. */
  readonly slides: readonly number[];
}

/**
 * All that is cited on the slides that are shown: the datasets behind them with their provenance, source lines that were
 * written by hand, and the credits of pictures. Each once, data before pictures, in the order of the deck.
 */
export function citeDeck(briefing: Briefing, language: Language): readonly Citation[] {
  const found = new Map<string, Citation>();
  const add = (citation: Omit<Citation, 'slides'>, number: number) => {
    const key = JSON.stringify([citation.kind, citation.name, citation.text, citation.link]);
    const known = found.get(key);
    if (known?.slides.includes(number)) return;
    found.set(key, { ...citation, slides: [...(known?.slides ?? []), number] });
  };
  for (const { slide, number } of shownSlides(briefing)) {
    for (const dataset of datasetsOfSlide(briefing, slide)) add(citeData(dataset, language), number);
    if (isWritten(slide.source))
      add({ kind: 'data', name: '', text: pickText(slide.source, language), link: '' }, number);
    for (const [, block] of blocksOf(slide)) {
      if (block.kind !== 'image' || !isWritten(block.credit)) continue;
      add({ kind: 'picture', name: '', text: pickText(block.credit, language), link: '' }, number);
    }
  }
  const all = [...found.values()];
  return [...all.filter(({ kind }) => kind === 'data'), ...all.filter(({ kind }) => kind === 'picture')];
}

function citeData(dataset: Dataset, language: Language): Omit<Citation, 'slides'> {
  return {
    kind: 'data',
    name: pickText(dataset.name, language) || dataset.origin.fileName,
    text: citeDataset(dataset, language),
    link: dataset.provenance.link ?? '',
  };
}
