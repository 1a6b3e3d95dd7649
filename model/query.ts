import { z } from 'zod';

export const periods = ['year', 'quarter', 'month'] as const;
export type Period = (typeof periods)[number];
export const measureKinds = ['count', 'sum', 'mean', 'median', 'min', 'max', 'distinct'] as const;
export type MeasureKind = (typeof measureKinds)[number];
export const comparisons = ['=', '!=', '<', '<=', '>', '>='] as const;
export type Comparison = (typeof comparisons)[number];
/** Of texts, whatever their case; every sign of the value means itself. */
export const textSearches = ['contains', 'starts with'] as const;
export type TextSearch = (typeof textSearches)[number];
export const presences = ['missing', 'not missing'] as const;
export type Presence = (typeof presences)[number];

const columnName = z.string().min(1).max(500);
const scalarSchema = z.union([z.string().max(10_000), z.number(), z.boolean()]);
export type Scalar = z.infer<typeof scalarSchema>;

/** Rows with the same value, or in the same period, become one. Periods answer 2023, "2023-Q4", "2023-12". */
export const groupSchema = z.object({ column: columnName, period: z.enum(periods).optional() });
export type Group = Readonly<z.infer<typeof groupSchema>>;

/**
 * What is made of a measure. Without a word of it, shares are of all that the query takes in, and change, index, running
 * and moving go along the group that says when, each series for itself; a period that is not there is a gap.
 */
export const calculationSchema = z.discriminatedUnion('kind', [
  /** Of a sum: divided by the sum of another column, times `per`. */
  z.object({ kind: z.literal('ratio'), column: columnName, per: z.number().positive().optional() }),
  /** In percent of the total, or of the total within each value of a group. */
  z.object({ kind: z.literal('share'), within: groupSchema.optional() }),
  /** To the period before: the difference, or in percent. */
  z.object({ kind: z.enum(['change', 'growth']) }),
  /** In percent of the value in the base period. */
  z.object({ kind: z.literal('index'), base: z.union([z.string().max(100), z.number()]) }),
  /** The sum up to and including the period. */
  z.object({ kind: z.literal('running') }),
  /** The mean of this and the periods before, where all of them are there. */
  z.object({ kind: z.literal('moving'), periods: z.int().min(2).max(1000) }),
]);
export type Calculation = Readonly<z.infer<typeof calculationSchema>>;
/** What can be made of a calculation again: the growth of a ratio, the moving mean of a growth. */
export const furtherKinds = ['change', 'growth', 'index', 'moving'] as const;
const furtherSchema = calculationSchema.refine(
  ({ kind }) => furtherKinds.some((known) => known === kind),
  'only change, growth, index and moving are made of a calculation',
);
export const calculationKinds = ['ratio', 'share', 'change', 'growth', 'index', 'running', 'moving'] as const;

export const measureSchema = z.union([
  z.object({
    kind: z.literal('count'),
    calculate: calculationSchema.optional(),
    further: furtherSchema.optional(),
  }),
  z.object({
    kind: z.enum(['sum', 'mean', 'median', 'min', 'max', 'distinct']),
    column: columnName,
    calculate: calculationSchema.optional(),
    /** Made of what was calculated. */
    further: furtherSchema.optional(),
  }),
]);
export type Measure = Readonly<z.infer<typeof measureSchema>>;

/** A row counts if every condition holds. A missing value fulfils none but `!=` and `missing`. */
export const conditionSchema = z.union([
  z.object({
    column: columnName,
    is: z.enum(comparisons),
    value: scalarSchema,
    period: z.enum(periods).optional(),
  }),
  z.object({
    column: columnName,
    is: z.literal('in'),
    values: z.array(scalarSchema).min(1).max(10_000),
    period: z.enum(periods).optional(),
  }),
  z.object({
    column: columnName,
    is: z.enum(textSearches),
    value: z.string().min(1).max(10_000),
    period: z.enum(periods).optional(),
  }),
  z.object({ column: columnName, is: z.enum(presences), period: z.enum(periods).optional() }),
]);
export type Condition = Readonly<z.infer<typeof conditionSchema>>;

/** What the column's values are compared with: none where it is asked only whether there is a value. */
export function valuesOf(condition: Condition): readonly Scalar[] {
  if ('values' in condition) return condition.values;
  return 'value' in condition ? [condition.value] : [];
}

/** `by` names a column of the answer (`nameGroup`, `nameMeasure`) or, for plain rows, of the dataset. */
export const orderSchema = z.object({ by: z.string().min(1).max(600), descending: z.boolean() });
export type Order = Readonly<z.infer<typeof orderSchema>>;

/**
 * Only the largest of the first group, by a measure (the first, unless `by` names another) taken of each over all its
 * rows. `others` names the row that all others together become; without it they are left out.
 */
export const topSchema = z.object({
  count: z.int().min(1).max(1000),
  by: z.string().min(1).max(600).optional(),
  others: z.string().min(1).max(200).optional(),
});
export type Top = Readonly<z.infer<typeof topSchema>>;

/** `inner`: only rows with a partner. Otherwise every row counts, and the other dataset's columns are missing without one. */
export const joinKinds = ['left', 'inner'] as const;

/**
 * A second dataset, found by a key: each row gets at most one partner. Its columns are named `<dataset>.<column>`, and each of its
 * rows counts once in each group, however many rows it is the partner of.
 */
export const joinSchema = z.object({
  dataset: z.string().min(1).max(200),
  /** Two rows are partners if all these are equal: `left` of the query's dataset, `right` of the other. */
  on: z
    .array(z.object({ left: groupSchema, right: groupSchema }))
    .min(1)
    .max(4),
  kind: z.enum(joinKinds).optional(),
  /** Leading zeros, capitals and spaces at the ends make no difference: 8111 is "08111". */
  loose: z.literal(true).optional(),
});
export type Join = Readonly<z.infer<typeof joinSchema>>;

export const totalsWishes = ['with', 'without'] as const;
export const fillings = ['missing', 'zero'] as const;

/** What is asked of a dataset. Without groups and measures it asks for the rows themselves. */
export const querySchema = z.object({
  dataset: z.string().min(1).max(200),
  join: joinSchema.optional(),
  groups: z.array(groupSchema).max(8).default([]),
  measures: z.array(measureSchema).max(16).default([]),
  filters: z.array(conditionSchema).max(64).default([]),
  order: z.array(orderSchema).max(8).default([]),
  top: topSchema.optional(),
  /** Periods without a row between the first and the last get one; sums of it are missing or zero. */
  fill: z.enum(fillings).optional(),
  /** Rows that are the total of others: without a word of it, rows are listed with them, and all else leaves them out. */
  totals: z.enum(totalsWishes).optional(),
  limit: z.int().min(0).optional(),
  offset: z.int().min(0).optional(),
});
export type Query = Readonly<z.infer<typeof querySchema>>;

/** The name of the group's column in the answer, and its form on the command line: `Kreis`, `year(Quartal)`. */
export function nameGroup(group: Group): string {
  return group.period ? `${group.period}(${group.column})` : group.column;
}

/** The name of the measure's column in the answer, and its form on the command line: `count()`, `sum(Gespräche)`. */
export function nameMeasure(measure: Measure): string {
  return writeMeasure(measure, (name) => name, String);
}

/** The measure as a text: columns and values as the two say. */
export function writeMeasure(
  measure: Measure,
  writeName: (name: string) => string,
  writeValue: (value: string | number) => string,
): string {
  const { calculate, further, ...plain } = measure;
  if (further) {
    const inner = writeMeasure({ ...plain, ...(calculate ? { calculate } : {}) }, writeName, writeValue);
    return writeCalculation(further, inner, writeName, writeValue);
  }
  const base = measure.kind === 'count' ? 'count()' : `${measure.kind}(${writeName(measure.column)})`;
  if (!calculate) return base;
  const divided = measure.kind === 'count' ? base : writeName(measure.column);
  return writeCalculation(calculate, calculate.kind === 'ratio' ? divided : base, writeName, writeValue);
}

function writeCalculation(
  calculation: Calculation,
  base: string,
  writeName: (name: string) => string,
  writeValue: (value: string | number) => string,
): string {
  switch (calculation.kind) {
    case 'ratio': {
      const per = calculation.per === undefined ? [] : [writeValue(calculation.per)];
      return `ratio(${[base, writeName(calculation.column), ...per].join(', ')})`;
    }
    case 'share': {
      const { within } = calculation;
      const group =
        within &&
        (within.period ? `${within.period}(${writeName(within.column)})` : writeName(within.column));
      return group ? `share(${base}, ${group})` : `share(${base})`;
    }
    case 'index':
      return `index(${base}, ${writeValue(calculation.base)})`;
    case 'moving':
      return `moving(${base}, ${calculation.periods})`;
    default:
      return `${calculation.kind}(${base})`;
  }
}

/**
 * Whether the measure of several groups of the query together is the sum of theirs: not so for means, extremes and percentages,
 * nor where a row of the joined dataset counts in several groups.
 */
export function isAdditive(measure: Measure, query: Pick<Query, 'groups' | 'join'>): boolean {
  const { kind, calculate, further } = measure;
  if (further) return false;
  if ((kind !== 'sum' && kind !== 'count') || (calculate && calculate.kind !== 'share')) return false;
  return kind === 'count' || columnOfJoined(query, measure.column) === undefined || splitsJoined(query);
}

/** The names of the joined dataset's columns begin so, whatever the query's own dataset has. */
export function nameJoined(dataset: string, column: string): string {
  return `${dataset}.${column}`;
}

/** What the joined dataset itself calls the column; undefined for one of the query's own dataset. */
export function columnOfJoined({ join }: Pick<Query, 'join'>, name: string): string | undefined {
  const prefix = join && nameJoined(join.dataset, '');
  return prefix !== undefined && name.startsWith(prefix) ? name.slice(prefix.length) : undefined;
}

/** The datasets whose rows the answer depends on, each once. */
export function datasetsOf({ dataset, join }: Pick<Query, 'dataset' | 'join'>): readonly string[] {
  return join && join.dataset !== dataset ? [dataset, join.dataset] : [dataset];
}

/** Whether each row of the joined dataset is in one group only: they are by its columns, or by the key. */
function splitsJoined(query: Pick<Query, 'groups' | 'join'>): boolean {
  const keys = query.join?.on.map(({ left }) => nameGroup(left)) ?? [];
  return query.groups.every(
    (group) => columnOfJoined(query, group.column) !== undefined || keys.includes(nameGroup(group)),
  );
}

/** The same text for the same question: answers are kept under it. */
export function keyOfQuery(query: Query): string {
  const { dataset, join, groups, measures, filters, order, top, fill, totals, limit, offset } =
    querySchema.parse(query);
  const asked = [dataset, groups, measures, filters, order, limit ?? null, offset ?? null];
  // What came later is added only where it is asked for: answers in older briefings keep their keys.
  const later = { top, fill, join, totals };
  return JSON.stringify(top || fill || join || totals ? [...asked, later] : asked);
}
