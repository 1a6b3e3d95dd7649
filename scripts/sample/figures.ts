import { type Figure, figureSchema } from '../../model/figure';
import type { NumberFormat } from '../../model/number-format';
import type { Condition, Query } from '../../model/query';
import type { Bound, Wording } from '../../model/wording';
import { sampleDatasets } from './datasets';
import { text } from './texts';

const { keyFigures, districts, sessions } = sampleDatasets;

const whole: NumberFormat = { scale: 'one', grouping: true, decimals: 0 };
const percent: NumberFormat = { ...whole, unit: { de: '%', en: '%', fr: '%' } };
const euros: NumberFormat = { scale: 'million', grouping: true, unit: text('Euro', 'euros') };

/** All numbers that the sample says: the published ones from the key figures, the rest from the other two files. */
export const sampleFigures: readonly Figure[] = [
  published('gespraeche', 'Beratungsgespräche seit 2017', {
    name: text('Beratungsgespräche', 'Counselling sessions'),
    format: { scale: 'million', grouping: true },
    wording: { kind: 'more-than', step: 100_000 },
    bound: 'floor',
  }),
  published('fachkraefte', 'Integrationsmanagerinnen und -manager', {
    name: text('Fachkräfte', 'Integration managers'),
    format: whole,
    wording: { kind: 'more-than', step: 10 },
    bound: 'floor',
  }),
  published('foerderung', 'Förderung des Landes je Jahr', {
    name: text('Förderung', 'Funding'),
    format: euros,
    wording: { kind: 'more-than', step: 1_000_000 },
    bound: 'floor',
  }),
  published('soforthilfe', 'Soforthilfe Ukraine je Jahr', {
    name: text('Soforthilfe Ukraine', 'Emergency aid Ukraine'),
    format: euros,
    wording: { kind: 'exact' },
    bound: 'exact',
  }),
  exact('anteil-landkreise', text('Anteil der Landkreise', 'Share of the rural districts'), percent, {
    query: populationWhere({ column: 'Kreisart', is: '=', value: 'Landkreis' }),
    share: populationWhere(),
    wording: {
      kind: 'fraction',
      lead: 'more-than',
      form: 'of',
      fraction: [4, 5],
      gender: { german: 'feminine', french: 'feminine' },
    },
  }),
  exact('gespraeche-2023', text('Gespräche 2023', 'Sessions in 2023'), whole, {
    query: sessionsWhere(inYear(2023)),
    wording: { kind: 'more-than', step: 10_000 },
  }),
  exact('anteil-wohnen-arbeit', text('Anteil Wohnen und Arbeit', 'Share of housing and work'), percent, {
    query: sessionsWhere(inYear(2023), {
      column: 'Thema',
      is: 'in',
      values: ['Wohnen', 'Arbeit und Ausbildung'],
    }),
    share: sessionsWhere(inYear(2023)),
    wording: { kind: 'nearly', step: 10 },
  }),
];

export function inYear(year: number): Condition {
  return { column: 'Quartal', is: '=', value: year, period: 'year' };
}

/** A published number. It is the only one of its name, so the largest is the one. */
function published(
  id: string,
  keyFigure: string,
  rest: Pick<Figure, 'name'> & {
    readonly format: NumberFormat;
    readonly wording: Wording;
    readonly bound: Bound;
  },
): Figure {
  return figureSchema.parse({
    id,
    query: {
      ...ask(keyFigures.id),
      measures: [{ kind: 'max', column: 'Wert' }],
      filters: [{ column: 'Kennzahl', is: '=', value: keyFigure }],
    },
    ...rest,
  });
}

function exact(
  id: string,
  name: Figure['name'],
  format: NumberFormat,
  rest: { readonly query: Query; readonly share?: Query; readonly wording?: Wording },
): Figure {
  return figureSchema.parse({ id, name, format, wording: { kind: 'exact' }, ...rest });
}

function populationWhere(...filters: readonly Condition[]): Query {
  return { ...ask(districts.id), measures: [{ kind: 'sum', column: 'Einwohner' }], filters: [...filters] };
}

function sessionsWhere(...filters: readonly Condition[]): Query {
  return { ...ask(sessions.id), measures: [{ kind: 'sum', column: 'Gespräche' }], filters: [...filters] };
}

function ask(dataset: string): Query {
  return { dataset, groups: [], measures: [], filters: [], order: [] };
}
