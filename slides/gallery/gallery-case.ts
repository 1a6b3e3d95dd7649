import type { z } from 'zod';
import { briefingSchema, currentFormat } from '../../model/briefing';
import { type Chart, chartSchema } from '../../model/chart';
import type { ChartKind } from '../../model/chart-kinds';
import type { Dataset } from '../../model/dataset';
import type { Language } from '../../model/localized';
import { keyOfQuery, nameGroup, nameMeasure, type Query, querySchema } from '../../model/query';
import type { ResolvedBriefing } from '../../model/resolved';
import type { Cell, Table } from '../../model/table';
import type { OpenedMap } from './opened-map';

export type Rows = readonly (readonly Cell[])[];

/** A chart with the answer to its query, as the engine would give it. */
export interface GalleryCase {
  /** Said on the slide, and in the name of its picture: "44 Balken" -> bar.44-balken.png. Unique within a kind. */
  readonly name: string;
  /** Fields of the chart beside kind and query; its encoding is added to the one that follows from the query. */
  readonly over?: Partial<Omit<z.input<typeof chartSchema>, 'encoding'>> & {
    readonly encoding?: Partial<Chart['encoding']>;
  };
  /** The first is the category, the second the series. Without it one column of names. */
  readonly groups?: Query['groups'];
  /** The first is the value. Without it the sum of "Wert". */
  readonly measures?: Query['measures'];
  /** A cell for each group, then one for each measure. Undefined: the query has no answer. */
  readonly rows: Rows | undefined;
  /** The whole width of the slide, or beside a text. */
  readonly size?: 'whole' | 'half';
  /** Drawn in this language, whatever the gallery is looked at in. */
  readonly language?: Language;
  readonly terms?: Dataset['terms'];
  /** The map that is drawn, where it is one that a person opened. */
  readonly opened?: OpenedMap;
}

/** A case and the kind that it is a case of. */
export interface KindCase extends GalleryCase {
  readonly kind: ChartKind;
}

/** A briefing with a slide for each case: all that is needed to draw them. Slide and chart `n` have the id `fall-n`. */
export function galleryBriefing(cases: readonly KindCase[]): ResolvedBriefing {
  const made = cases.map(makeChart);
  const answers: Record<string, Table> = {};
  const maps = [...new Set(cases.flatMap(({ opened }) => opened ?? []))];
  for (const [index, { query }] of made.entries()) {
    const { rows } = cases[index] ?? {};
    if (rows) answers[keyOfQuery(query)] = answerWith(query, rows);
  }
  const briefing = briefingSchema.parse({
    format: currentFormat,
    title: { de: 'Galerie', en: 'Gallery', fr: 'Galerie' },
    occasion: { name: { de: 'Galerie', en: 'Gallery', fr: 'Galerie' } },
    languages: ['de', 'en', 'fr'],
    datasets: [{ ...dataset, terms: Object.assign({}, ...cases.map(({ terms }) => terms)) }],
    figures: [],
    charts: made,
    geometries: maps.map(({ geometry }) => geometry),
    images: [],
    slides: cases.map(({ name, size = 'whole' }, index) => ({
      id: `fall-${index}`,
      layout: size === 'whole' ? 'chart' : 'chart-and-text',
      title: { de: name },
      blocks: {
        main: { kind: 'chart', chart: `fall-${index}` },
        ...(size === 'half' ? { side: { kind: 'text', text: { de: 'Ein Text neben dem Diagramm.' } } } : {}),
      },
    })),
  });
  const shapes = Object.fromEntries(maps.map((map) => [map.geometry.id, map.shapes]));
  return { briefing, answers, shapes };
}

/** An answer as the engine gives it: a column for each group and each measure. */
export function answerWith(query: Query, rows: Rows): Table {
  return {
    columns: [
      ...query.groups.map((group) => ({
        name: nameGroup(group),
        type: group.period === 'year' ? ('integer' as const) : ('text' as const),
      })),
      ...query.measures.map((measure) => ({ name: nameMeasure(measure), type: 'number' as const })),
    ],
    rows,
  };
}

/** The picture of a case: `bar.44-balken`. */
export function pictureName(kind: ChartKind, name: string): string {
  const plain = name
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => letters[letter] ?? '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return `${kind}.${plain}`;
}

const letters: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

function makeChart({ kind, over, groups, measures }: KindCase, index: number): Chart {
  const query = querySchema.parse({
    dataset: dataset.id,
    groups: groups ?? [{ column: 'Name' }],
    measures: measures ?? [{ kind: 'sum', column: 'Wert' }],
    // No two cases may ask the same: answers are kept by question.
    limit: 100_000 + index,
  });
  const [category, series] = query.groups.map(nameGroup);
  const [value] = query.measures.map(nameMeasure);
  return chartSchema.parse({
    subtitle: { de: 'Was gezeigt wird, und in welcher Einheit' },
    format: {},
    ...over,
    id: `fall-${index}`,
    name: { de: 'Fall' },
    kind,
    query,
    encoding: { category, value, ...(series ? { series } : {}), ...over?.encoding },
  });
}

const dataset = {
  id: 'galerie',
  name: { de: 'Erfundene Daten', en: 'Made-up data', fr: 'Données inventées' },
  columns: [
    { name: 'Name', type: 'text' },
    { name: 'Wert', type: 'number' },
  ],
  rowCount: 1,
  provenance: {
    source: { de: 'Erfundene Daten', en: 'Made-up data', fr: 'Données inventées' },
    asOf: '2023-12',
    madeUp: true,
  },
  origin: {
    fileName: 'galerie.csv',
    fingerprint: '0'.repeat(64),
    size: 1,
    importedAt: '2024-01-02T03:04:05Z',
  },
  reading: { format: 'csv', headerRow: 1, headerRows: 1 },
} as const;
