import { type Briefing, queriesOfSlide } from './briefing';
import type { Chart } from './chart';
import type { Dataset } from './dataset';
import { formatDate } from './date-format';
import { isWritten, type Language, pickText } from './localized';
import { datasetsOf } from './query';
import type { Slide } from './slide';

/**
 * The source and as-of line of a slide, from the provenance of the datasets behind it:
 * "Quelle: Land Baden-Württemberg · Stand: Februar 2024". "" where the slide shows no data.
 */
export function citeSlide(briefing: Briefing, slide: Slide, language: Language): string {
  const datasets = datasetsOfSlide(briefing, slide);
  const cited = isWritten(slide.source)
    ? [
        pickText(slide.source, language),
        ...datasets.filter((set) => set.provenance.madeUp).map(() => madeUp[language]),
      ]
    : datasets.map((dataset) => citeDataset(dataset, language));
  return [...new Set(cited.filter(Boolean))].join(' | ');
}

/** The datasets whose numbers stand on the slide, in the order of the briefing. */
export function datasetsOfSlide(briefing: Briefing, slide: Slide): readonly Dataset[] {
  const ids = new Set(queriesOfSlide(briefing, slide).flatMap(datasetsOf));
  return briefing.datasets.filter((dataset) => ids.has(dataset.id));
}

/** Where the numbers of a chart come from. */
export function citeChart(briefing: Briefing, { query }: Chart, language: Language): string {
  const ids = datasetsOf(query);
  const cited = briefing.datasets.filter(({ id }) => ids.includes(id));
  return [...new Set(cited.map((dataset) => citeDataset(dataset, language)).filter(Boolean))].join(' | ');
}

/** Whether nothing says where its numbers come from. Made-up ones come from nowhere, and say that. */
export function lacksSource({ provenance }: Dataset): boolean {
  return !provenance.madeUp && !isWritten(provenance.source);
}

/** "Quelle: …", or "Musterdaten, frei erfunden", with the as-of date and the licence where it has to be named. */
export function citeDataset(dataset: Dataset, language: Language): string {
  const { provenance } = dataset;
  const source = pickText(provenance.source, language);
  const parts = [
    provenance.madeUp ? madeUp[language] : source && `${words[language].source} ${source}`,
    provenance.asOf && `${words[language].asOf} ${formatDate(provenance.asOf, language)}`,
    provenance.licence,
  ];
  return parts.filter(Boolean).join(' · ');
}

const madeUp = {
  de: 'Musterdaten, frei erfunden',
  en: 'Sample data, made up',
  fr: 'Données d’exemple, fictives',
} as const;

const words = {
  de: { source: 'Quelle:', asOf: 'Stand:' },
  en: { source: 'Source:', asOf: 'As of:' },
  fr: { source: 'Source\u00A0:', asOf: 'État\u00A0:' },
} as const;
