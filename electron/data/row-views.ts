import type { Column } from '../../model/column';
import type { Dataset } from '../../model/dataset';
import { quoteName, rowNumberColumn } from '../../model/query-sql';
import { fail, type Result, success } from '../../model/result';
import {
  type CellMark,
  isWhole,
  keyOfView,
  type RowHit,
  type RowPage,
  type RowRange,
  type RowSearch,
  type RowView,
} from '../../model/row-view';
import { compileRowIndexes, compileRowsAt, signedColumns } from '../../model/row-view-sql';
import { type CompiledSearch, compileSearch } from '../../model/search-sql';
import { reasonOfSign } from '../../model/statistical-signs';
import type { Cell } from '../../model/table';
import { attempt, type Engine } from './engine';
import { toCell } from './run-query';

/** Orders kept: of what is looked at and of what was looked at before it. Each takes four bytes a row. */
const keptOrders = 3;

/**
 * The rows of datasets as they are looked at. A filtered or sorted view is computed once, as the list of its rows'
 * indexes; pages of it are then read by these. Of each dataset only the view asked for last is of interest: what is
 * still computed for another is stopped.
 */
export class RowViews {
  private readonly orders: Latest;
  private readonly hits: Latest;

  constructor(private readonly engine: Engine) {
    this.orders = new Latest(keptOrders);
    this.hits = new Latest(1);
  }

  async page(dataset: Dataset, { offset, limit, ...view }: RowRange): Promise<Result<RowPage>> {
    const order = await this.order(dataset, view);
    if (!order.ok) return order;
    const count = order.value?.length ?? dataset.rowCount;
    const end = Math.min(offset + limit, count);
    const indexes = order.value
      ? Array.from(order.value.subarray(offset, end))
      : Array.from({ length: Math.max(0, end - offset) }, (_, at) => offset + at);
    if (indexes.length === 0) return success({ count, indexes, rows: [], marks: [] });
    const { sql } = compileRowsAt(dataset.id, indexes, dataset.columns);
    return this.attempt(dataset, async () => {
      const found = await this.engine.use((session) => session.rows(sql));
      const rows = new Map(found.map(([index, ...cells]) => [Number(index), cells.map(toCell)]));
      const present = indexes.filter((index) => rows.has(index));
      const read = present.map((index) => rows.get(index) ?? []);
      const width = dataset.columns.length;
      return {
        ...{ count, indexes: present, rows: read.map((cells) => cells.slice(0, width)) },
        marks: findMarks(read, dataset.columns),
      };
    });
  }

  /** The next cell with the text; null where there is none in the view. */
  async find(dataset: Dataset, search: RowSearch): Promise<Result<RowHit | null>> {
    const { text, language, from, backwards, ...view } = search;
    const compiled = compileSearch(text, dataset.columns, language);
    const places = await this.places(dataset, view, compiled, JSON.stringify([text, language]));
    if (!places.ok) return places;
    const order = await this.order(dataset, view);
    if (!order.ok) return order;
    const total = places.value.length;
    if (total === 0) return success(null);
    const at = lowerBound(places.value, from.place);
    const hitAt = async (number: number, after: number | null) => {
      const place = places.value[number] ?? 0;
      const columns = await this.columnsAt(
        dataset,
        compiled,
        order.value ? (order.value[place] ?? 0) : place,
      );
      const column = backwards
        ? columns.findLast((each) => after === null || each < after)
        : columns.find((each) => after === null || each > after);
      return column === undefined ? undefined : { place, column, number: number + 1, total };
    };
    return this.attempt(dataset, async () => {
      const here = places.value[at] === from.place;
      const same = here ? await hitAt(at, from.column) : undefined;
      const next = backwards ? (at - 1 + total) % total : (here ? at + 1 : at) % total;
      return same ?? (await hitAt(next, null)) ?? null;
    });
  }

  /** Stops what is computed for the dataset; who waits for it gets `cancelled`. */
  stop(id: string): void {
    this.orders.stop(id);
    this.hits.stop(id);
  }

  /** The dataset has other rows now, or none. */
  forget(id: string): void {
    this.orders.forget(id);
    this.hits.forget(id);
  }

  /** Indexes of the view's rows; undefined for all of them as they are. */
  private async order(dataset: Dataset, view: RowView): Promise<Result<Uint32Array | undefined>> {
    if (isWhole(view)) {
      this.orders.stop(dataset.id);
      return success(undefined);
    }
    return this.orders.get(dataset.id, keyOfView(view), async (signal) => {
      const compiled = compileRowIndexes(view, dataset.columns);
      if (!compiled.ok) return compiled;
      const { sql, parameters } = compiled.value;
      return this.attempt(dataset, () =>
        this.engine.use((session) => session.indexes(sql, parameters), signal),
      );
    });
  }

  /** Places in the view, ascending, of the rows that contain what is searched for. */
  private async places(
    dataset: Dataset,
    view: RowView,
    { columns }: CompiledSearch,
    sought: string,
  ): Promise<Result<Uint32Array>> {
    if (columns.length === 0) return success(new Uint32Array());
    return this.hits.get(dataset.id, keyOfView(view) + sought, async (signal) => {
      const sql = `SELECT CAST(${quoteName(rowNumberColumn)} AS UINTEGER) FROM ${quoteName(dataset.id)} WHERE ${columns.map((each) => each.sql).join(' OR ')}`;
      const parameters = columns.flatMap((each) => each.parameters);
      const found = await this.attempt(dataset, () =>
        this.engine.use((session) => session.indexes(sql, parameters), signal),
      );
      if (!found.ok) return found;
      const order = await this.order(dataset, view);
      if (!order.ok) return order;
      return success(order.value ? placesOf(found.value, order.value, dataset.rowCount) : found.value);
    });
  }

  private async columnsAt(
    dataset: Dataset,
    { columns }: CompiledSearch,
    index: number,
  ): Promise<readonly number[]> {
    const sql = `SELECT ${columns.map((each) => each.sql).join(', ')} FROM ${quoteName(dataset.id)} WHERE ${quoteName(rowNumberColumn)} = ${index}`;
    const parameters = columns.flatMap((each) => each.parameters);
    const [row = []] = await this.engine.use((session) => session.rows(sql, parameters));
    return columns.flatMap((each, at) => (row[at] === true ? [each.index] : []));
  }

  private attempt<T>(dataset: Dataset, work: () => Promise<T>): Promise<Result<T>> {
    return attempt(work, dataset.origin.fileName, (error) =>
      fail('query-failed', { dataset: dataset.id }, error),
    );
  }
}

/** Behind the cells of each row stand the signs of the `signedColumns`. */
export function findMarks(
  rows: readonly (readonly Cell[])[],
  columns: readonly Column[],
): readonly CellMark[] {
  const signed = signedColumns(columns);
  return rows.flatMap((cells, row) =>
    signed.flatMap((column, place): readonly CellMark[] => {
      const sign = cells[columns.length + place];
      if (typeof sign !== 'string') return [];
      return [{ row, column, sign, reason: reasonOfSign(sign, cells[column] ?? null) }];
    }),
  );
}

interface Kept {
  readonly dataset: string;
  readonly list: Promise<Result<Uint32Array>>;
  readonly controller: AbortController;
  done: boolean;
}

/** Lists under their keys, the latest few; of each dataset only one is computed at a time. */
class Latest {
  private readonly kept = new Map<string, Kept>();

  constructor(private readonly most: number) {}

  get(
    dataset: string,
    key: string,
    compute: (signal: AbortSignal) => Promise<Result<Uint32Array>>,
  ): Promise<Result<Uint32Array>> {
    const known = this.kept.get(key);
    this.stop(dataset, known);
    // A map keeps the order of insertion: what was just used goes to its end.
    this.kept.delete(key);
    const entry = known ?? this.begin(dataset, key, compute);
    this.kept.set(key, entry);
    const [oldest] = this.kept.keys();
    if (this.kept.size > this.most && oldest !== undefined) this.kept.delete(oldest);
    return entry.list;
  }

  stop(dataset: string, except?: Kept): void {
    for (const [key, entry] of [...this.kept]) {
      if (entry.dataset !== dataset || entry.done || entry === except) continue;
      entry.controller.abort();
      this.kept.delete(key);
    }
  }

  forget(dataset: string): void {
    this.stop(dataset);
    for (const [key, entry] of [...this.kept]) if (entry.dataset === dataset) this.kept.delete(key);
  }

  private begin(
    dataset: string,
    key: string,
    compute: (signal: AbortSignal) => Promise<Result<Uint32Array>>,
  ): Kept {
    const controller = new AbortController();
    const list = compute(controller.signal).then((result) => {
      entry.done = true;
      // What could not be computed may be asked for again.
      if (!result.ok && this.kept.get(key) === entry) this.kept.delete(key);
      return result;
    });
    const entry: Kept = { dataset, controller, done: false, list };
    return entry;
  }
}

/** Where in the order the rows with these indexes stand, ascending. */
function placesOf(indexes: Uint32Array, order: Uint32Array, rowCount: number): Uint32Array {
  const wanted = new Uint8Array(rowCount);
  for (const index of indexes) wanted[index] = 1;
  const places = new Uint32Array(indexes.length);
  let count = 0;
  for (let place = 0; place < order.length; place += 1) {
    if (wanted[order[place] ?? 0]) places[count++] = place;
  }
  return places.subarray(0, count);
}

/** The first position whose value is not less than the wanted one. */
function lowerBound(values: Uint32Array, wanted: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
