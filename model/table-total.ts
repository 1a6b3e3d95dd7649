import type { Measure, Query } from './query';
import type { BlockOf } from './slide';

/**
 * What all rows of a table are together, as a question of its own: sums can be added up on a slide, but means, numbers of
 * different values and ratios cannot. Undefined where the table shows none, or none can be told.
 */
export function totalQuery({ query, total }: BlockOf<'table'>): Query | undefined {
  const { top: _top, fill: _fill, limit: _limit, offset: _offset, ...others } = query;
  const measures = query.measures.filter(hasTotal);
  if (!total || query.groups.length === 0 || measures.length === 0) return undefined;
  return { ...others, groups: [], order: [], measures };
}

/** Growth, shares and indices are of one row and another: all rows together have none. */
function hasTotal({ calculate, further }: Measure): boolean {
  return !further && (calculate === undefined || calculate.kind === 'ratio');
}
