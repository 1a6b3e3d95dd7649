import { type Briefing, briefingSchema, currentFormat } from '../../model/briefing';
import type { Dataset } from '../../model/dataset';
import { sampleCharts } from './charts';
import { type SampleDataset, terms } from './datasets';
import { sampleFigures } from './figures';
import { samplePictures } from './pictures';
import { dataSlides } from './slides-data';
import { europeSlides } from './slides-europe';
import { programmeSlides } from './slides-programme';
import { text } from './texts';

/** The sample briefing "Brüssel 2024" over its three datasets, as they were imported. */
export function makeBrussels2024(datasets: readonly Dataset[]): Briefing {
  return briefingSchema.parse({
    format: currentFormat,
    title: text('Brüssel 2024', 'Brussels 2024'),
    occasion: {
      name: text('Brüssel', 'Brussels'),
      place: text(
        'Vertretung des Landes bei der EU, Brüssel',
        'Representation of the Land to the EU, Brussels',
      ),
      date: '2024-02-14',
      speaker: text('Staatssekretärin Ute Leidig', 'State Secretary Ute Leidig'),
    },
    languages: ['de', 'en'],
    transition: 'fade',
    datasets,
    figures: sampleFigures,
    charts: sampleCharts,
    images: samplePictures.map(({ asset }) => asset),
    slides: [...programmeSlides, ...dataSlides, ...europeSlides],
  });
}

/** An imported dataset with its name, its provenance and the words for its columns and values. */
export function describeSampleDataset(imported: Dataset, sample: SampleDataset): Dataset {
  const { name, provenance } = sample;
  return { ...imported, name, provenance, terms: { ...terms, ...sample.terms } };
}
