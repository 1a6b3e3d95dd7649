import type { Dataset } from '../../model/dataset';
import { datasetOfQuery } from '../../model/joined-dataset';
import { proposeJoin } from '../../model/propose-join';
import { type Condition, columnOfJoined, type Join, type Measure, type Query } from '../../model/query';
import { draftCalculation, withoutCalculation } from './calculation-draft';

/** A first join with the dataset, by the key that both probably share. */
export function joinWith(own: Dataset, joined: Dataset): Join {
  const on = proposeJoin(own, joined);
  const first = (dataset: Dataset) => ({ column: dataset.columns[0]?.name ?? '' });
  return { dataset: joined.id, on: on.length > 0 ? on : [{ left: first(own), right: first(joined) }] };
}

/** The join with the first other dataset, and the measure divided by a column of it; undefined where there is none. */
export function startRatio(
  query: Query,
  measure: Measure,
  datasets: readonly Dataset[],
): { readonly query: Query; readonly measure: Measure; readonly dataset: Dataset } | undefined {
  const own = datasets.find(({ id }) => id === query.dataset);
  const other = datasets.find(({ id }) => id !== query.dataset);
  if (!own || !other) return undefined;
  const joined = { ...query, join: joinWith(own, other) };
  const dataset = datasetOfQuery(datasets, joined) ?? own;
  const calculate = draftCalculation('ratio', { measure, query: joined, dataset, firstPeriod: undefined });
  return {
    query: joined,
    dataset,
    measure: typeof calculate === 'string' ? measure : { ...withoutCalculation(measure), calculate },
  };
}

/** A column of the joined dataset that the query speaks of: while there is one, the join must stay. */
export function usedOfJoined(query: Query): string | undefined {
  return [
    ...query.groups.map(({ column }) => column),
    ...query.measures.flatMap(columnsIn),
    ...query.filters.map(({ column }: Condition) => column),
  ].find((column) => columnOfJoined(query, column) !== undefined);
}

function columnsIn(measure: Measure): readonly string[] {
  return [
    ...(measure.kind === 'count' ? [] : [measure.column]),
    ...(measure.calculate?.kind === 'ratio' ? [measure.calculate.column] : []),
  ];
}
