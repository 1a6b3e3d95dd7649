import { type Briefing, findChart, shownSlides } from './briefing';
import { citeDataset, datasetsOfSlide } from './citation';
import type { Dataset } from './dataset';
import { isWritten, type Language, pickText } from './localized';
import { blocksOf } from './slide-mentions';

/** In the order in which they are listed. */
export const citationKinds = ['data', 'map', 'picture'] as const;
export type CitationKind = (typeof citationKinds)[number];

/** Something that the deck takes from elsewhere, and the slides that show it. */
export interface Citation {
  readonly kind: CitationKind;
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
 * written by hand, the shapes of maps, and the credits of pictures. Each once, by kind, in the order of the deck.
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
      const chart = block.kind === 'chart' ? findChart(briefing, block.chart) : undefined;
      if (chart?.kind === 'map' && !chart.map.geometry) add(europe[language], number);
      if (block.kind !== 'image' || !isWritten(block.credit)) continue;
      add({ kind: 'picture', name: '', text: pickText(block.credit, language), link: '' }, number);
    }
  }
  const all = [...found.values()];
  return citationKinds.flatMap((kind) => all.filter((citation) => citation.kind === kind));
}

function citeData(dataset: Dataset, language: Language): Omit<Citation, 'slides'> {
  return {
    kind: 'data',
    name: pickText(dataset.name, language) || dataset.origin.fileName,
    text: citeDataset(dataset, language),
    link: dataset.provenance.link ?? '',
  };
}

/** The shapes of Europe's countries, which ship with the program. They are free; who drew them is still said. */
const europe: Readonly<Record<Language, Omit<Citation, 'slides'>>> = {
  de: citeMap('Umrisse der Länder: Natural Earth, gemeinfrei'),
  en: citeMap('Outlines of the countries: Natural Earth, public domain'),
  fr: citeMap('Contours des pays\u00A0: Natural Earth, domaine public'),
};

function citeMap(text: string): Omit<Citation, 'slides'> {
  return { kind: 'map', name: '', text, link: 'https://www.naturalearthdata.com' };
}
