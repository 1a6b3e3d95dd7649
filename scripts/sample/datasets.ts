import type { Dataset } from '../../model/dataset';
import type { LocalizedText } from '../../model/localized';
import { text } from './texts';

/** The three dataset files of the sample: where each lies, what it is called and what may be said of it. */
export const sampleDatasets = {
  keyFigures: {
    id: 'eckdaten-integrationsmanagement',
    fileName: 'eckdaten-integrationsmanagement.csv',
    name: text('Eckdaten Integrationsmanagement', 'Key figures of integration management'),
    provenance: {
      source: text(
        'Land Baden-Württemberg, nach „die:gemeinde“',
        'Land of Baden-Württemberg, as reported by “die:gemeinde”',
      ),
      asOf: '2024-02',
      madeUp: false,
    },
    // There it is a unit, in the other file a column.
    terms: { Gespräche: text('Gespräche', 'sessions') },
  },
  districts: {
    id: 'stadt-und-landkreise',
    fileName: 'stadt-und-landkreise.csv',
    name: text('Stadt- und Landkreise', 'Urban and rural districts'),
    provenance: {
      source: text(
        'Destatis, über „landkreise-deutschland“',
        'Destatis (Federal Statistical Office), via “landkreise-deutschland”',
      ),
      asOf: '2018-12-31',
      licence: 'CC BY 4.0',
      link: 'https://www.npmjs.com/package/landkreise-deutschland',
      madeUp: false,
    },
  },
  sessions: {
    id: 'beratungsgespraeche',
    fileName: 'beratungsgespraeche.csv',
    name: text('Beratungen nach Kreis und Thema', 'Sessions by district and topic'),
    provenance: { source: {}, asOf: '2023-12', madeUp: true },
  },
} as const satisfies Record<string, SampleDataset>;

export interface SampleDataset extends Pick<Dataset, 'id' | 'name' | 'provenance'> {
  readonly fileName: string;
  /** Where a word means something else than in `terms`. */
  readonly terms?: Dataset['terms'];
}

/** What columns and values of the German files are called in English. */
export const terms: Readonly<Record<string, LocalizedText>> = Object.fromEntries(
  [
    ['Kennzahl', 'Key figure'],
    ['Wert', 'Value'],
    ['Einheit', 'Unit'],
    ['Genauigkeit', 'Precision'],
    ['Quelle', 'Source'],
    ['Stand', 'As of'],
    ['Bemerkung', 'Remark'],
    ['Integrationsmanagerinnen und -manager', 'Integration managers'],
    ['Beratungsgespräche seit 2017', 'Counselling sessions since 2017'],
    ['Förderung des Landes je Jahr', 'Funding by the Land, per year'],
    ['Soforthilfe Ukraine je Jahr', 'Emergency aid for Ukraine, per year'],
    ['Personen', 'people'],
    ['Euro', 'euros'],
    ['mehr als', 'more than'],
    ['genau', 'exactly'],
    ['Kreis', 'District'],
    ['Kreisart', 'Kind of district'],
    ['Einwohner', 'Inhabitants'],
    ['Fläche (km²)', 'Area (km²)'],
    ['Fläche', 'Area'],
    ['Lizenz', 'Licence'],
    ['Stadtkreis', 'Urban district'],
    ['Landkreis', 'Rural district'],
    ['Quartal', 'Quarter'],
    ['Thema', 'Topic'],
    ['Gespräche', 'Sessions'],
    ['Hinweis', 'Remark'],
    ['Wohnen', 'Housing'],
    ['Arbeit und Ausbildung', 'Work and training'],
    ['Sprache', 'Language'],
    ['Gesundheit', 'Health'],
    ['Kinder und Schule', 'Children and school'],
    ['Aufenthalt', 'Residence status'],
    ['Übriges', 'Other'],
    ['Heilbronn, Stadtkreis', 'Heilbronn, urban district'],
    ['Heilbronn, Landkreis', 'Heilbronn, rural district'],
    ['Karlsruhe, Stadtkreis', 'Karlsruhe, urban district'],
    ['Karlsruhe, Landkreis', 'Karlsruhe, rural district'],
  ].map(([de = '', en = '']) => [de, text(de, en)]),
);
