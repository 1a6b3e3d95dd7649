import { useEffect, useState } from 'react';
import { type Column, isNumeric, isTemporal } from '../../model/column';
import type { Failure } from '../../model/failure';
import {
  columnOfJoined,
  nameGroup,
  nameMeasure,
  type Period,
  type Query,
  type Scalar,
} from '../../model/query';
import { askAboutRows, useDocument } from '../store/document-store';

/** A value that stands in a column, and in how many rows. */
export interface ValueCount {
  readonly value: Scalar;
  readonly rows: number;
}

export interface KnownValues {
  readonly values: readonly ValueCount[];
  readonly state: 'asking' | 'answered';
  readonly failure?: Failure;
}

/** So many values are fetched: nobody scrolls through more. */
export const mostValues = 500;

/** Where a column of the query comes from: its values are all that its own dataset has, joined or not. */
export function homeOf(
  query: Pick<Query, 'dataset' | 'join'>,
  column: Column | undefined,
): { readonly dataset: string; readonly column: Column | undefined } {
  const name = column && columnOfJoined(query, column.name);
  return column && query.join && name !== undefined
    ? { dataset: query.join.dataset, column: { ...column, name } }
    : { dataset: query.dataset, column };
}

/** The values of a column, or the periods of its dates: times and numbers in their order, names the frequent ones first. */
export function useValues(
  dataset: string,
  column: Column | undefined,
  period: Period | undefined,
): KnownValues {
  const [known, setKnown] = useState<KnownValues>(nothingYet);
  const name = column?.name;
  const rows = useDocument(
    (now) => now.history.present.datasets.find(({ id }) => id === dataset)?.origin.importedAt,
  );
  const inOrder = column !== undefined && (isTemporal(column.type) || isNumeric(column.type));
  useEffect(() => {
    // Other rows may have other values.
    if (name === undefined || rows === undefined) return;
    let wanted = true;
    setKnown(nothingYet);
    const query = askForValues(dataset, name, period, inOrder);
    void askAboutRows('query.ask', { query }).then((answer) => {
      if (!wanted) return;
      if (!answer.ok) return setKnown({ values: [], state: 'answered', failure: answer.failure });
      const values = answer.value.rows.flatMap(([value, rows]) =>
        value === null || value === undefined ? [] : [{ value, rows: Number(rows) }],
      );
      setKnown({ values, state: 'answered' });
    });
    return () => {
      wanted = false;
    };
  }, [dataset, rows, name, period, inOrder]);
  return known;
}

const nothingYet: KnownValues = { values: [], state: 'asking' };

function askForValues(dataset: string, column: string, period: Period | undefined, inOrder: boolean): Query {
  const group = period ? { column, period } : { column };
  return {
    dataset,
    groups: [group],
    measures: [{ kind: 'count' }],
    filters: [],
    order: inOrder
      ? [{ by: nameGroup(group), descending: false }]
      : [
          { by: nameMeasure({ kind: 'count' }), descending: true },
          { by: nameGroup(group), descending: false },
        ],
    limit: mostValues,
  };
}
