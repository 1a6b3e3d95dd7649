import type { GalleryCase, Rows } from './gallery-case';

/** How a kind's table is made of the odd values. Without a word: a row with name and value for each. */
export interface OddShape extends Pick<GalleryCase, 'over' | 'groups' | 'measures'> {
  /** The rows that one name and its value become; `index` counts the names. */
  readonly rows?: (name: string, value: number | null, index: number) => Rows;
}

/** What charts are made of in real life, and break on: each draws something honest or says in place why not. */
export function oddCases({ rows: widen = oneRow, ...shape }: OddShape = {}): readonly GalleryCase[] {
  return oddSamples.map(({ name, values, over }) => ({
    ...shape,
    name,
    over: { ...shape.over, ...over, encoding: { ...shape.over?.encoding, ...over?.encoding } },
    rows: values?.flatMap(([label, value], index) => [...widen(label, value, index)]),
  }));
}

/** For kinds with an axis of time: dates 100 years apart, a year far off, months without a row between them. */
export function oddTimes({ rows: widen = oneRow, ...shape }: OddShape = {}): readonly GalleryCase[] {
  return timeSamples.map(({ name, values }) => ({
    ...shape,
    name,
    rows: values.flatMap(([label, value], index) => [...widen(label, value, index)]),
  }));
}

function oneRow(name: string, value: number | null): Rows {
  return [[name, value]];
}

interface Sample extends Pick<GalleryCase, 'name' | 'over'> {
  readonly values: readonly (readonly [string, number | null])[] | undefined;
}

const topics = ['Wohnen', 'Arbeit', 'Sprache', 'Gesundheit', 'Schule'] as const;
const longWord = 'Donaudampfschifffahrtsgesellschaftskapitänsmützenverordnung';
const longLabel = (index: number) =>
  `${index + 1}. ${longWord} der Verwaltungsgemeinschaften im Regierungsbezirk Tübingen und ihrer Arbeitsgemeinschaft für Integration, Teilhabe und Zusammenhalt sowie der angeschlossenen Träger, gültig ab ${index + 2020}`
    .padEnd(200, '.')
    .slice(0, 200);

const oddSamples: readonly Sample[] = [
  { name: 'Keine Antwort', values: undefined },
  { name: 'Keine Zeile', values: [] },
  { name: 'Spalte fehlt', values: [['Wohnen', 3]], over: { encoding: { value: 'sum(Gelöscht)' } } },
  { name: 'Alle Werte fehlen', values: topics.map((topic) => [topic, null]) },
  { name: 'Ein Wert', values: [['Wohnen', 12]] },
  { name: 'Alle null', values: topics.map((topic) => [topic, 0]) },
  {
    name: 'Ein Wert fehlt, einer ist null',
    values: [
      ['Wohnen', 120.5],
      ['Arbeit', null],
      ['Sprache', 0],
      ['', 48.25],
    ],
  },
  { name: 'Negative Werte', values: topics.map((topic, index) => [topic, (index - 2) * 35.5]) },
  { name: 'Nur negative Werte', values: topics.map((topic, index) => [topic, -12 - index * 8]) },
  {
    name: 'Eine Million und der Rest winzig',
    values: topics.map((topic, index) => [topic, index === 0 ? 1_000_000 : index]),
  },
  {
    name: '300 Kategorien',
    values: Array.from({ length: 300 }, (_, index) => [`Gemeinde ${index + 1}`, 9_000 - index * 29]),
  },
  {
    name: 'Namen mit 200 Zeichen',
    values: Array.from({ length: 5 }, (_, index) => [longLabel(index), 90 - index * 13]),
  },
  {
    name: 'Von rechts nach links',
    values: [
      ['السكن', 54],
      ['العمل والتدريب المهني', 41],
      ['שפה', 33],
      ['Sprache (اللغة) 2023', 21],
    ],
  },
  {
    name: 'Emoji',
    values: [
      ['👨‍👩‍👧‍👦 Familie', 54],
      ['🏳️‍🌈', 41],
      ['🇪🇺 Europa', 33],
      ['Ämter 🏛️ und 🧑🏽‍🏫 Schulen', 21],
    ],
  },
  { name: 'Sehr große Werte', values: topics.map((topic, index) => [topic, 1e15 / (index + 1)]) },
  { name: 'Sehr kleine Werte', values: topics.map((topic, index) => [topic, 1e-9 * (index + 1)]) },
  {
    name: 'Sehr große und sehr kleine Werte',
    values: [
      ['Wohnen', 1e15],
      ['Arbeit', 1],
      ['Sprache', 1e-9],
    ],
  },
];

const timeSamples = [
  {
    name: 'Tage im Abstand von 100 Jahren',
    values: [
      ['1924-02-14', 5],
      ['2024-02-14', 9],
    ],
  },
  {
    name: 'Monate im Abstand von 100 Jahren',
    values: [
      ['1924-02', 5],
      ['1924-03', 7],
      ['2024-02', 9],
    ],
  },
  {
    name: 'Ein Jahr weit weg',
    values: [
      ['1524', 3],
      ['2021', 5],
      ['2022', 7],
      ['2023', 6],
    ],
  },
  { name: 'Ein einziges Jahr', values: [['2023', 6]] },
] as const satisfies readonly Sample[];
