import { DuckDBInstance } from '@duckdb/node-api';
import { Session } from '../../electron/data/engine';
import { runQuery } from '../../electron/data/run-query';
import type { Column } from '../../model/column';
import type { Query } from '../../model/query';
import { compileQuery } from '../../model/query-sql';
import type { Cell, Table } from '../../model/table';
import type { Totals } from '../../model/totals';

/** A small DuckDB with tables made of literal rows, to ask queries of. */
export interface AskedEngine {
  readonly session: Session;
  fill(name: string, columns: readonly Column[], rows: readonly (readonly Cell[])[]): Promise<void>;
  /** `totals` are those of the query's own dataset, `others` those of the joined one. */
  ask(
    query: Query,
    columns: readonly Column[],
    joined?: readonly Column[],
    totals?: readonly Totals[],
    others?: readonly Totals[],
  ): Promise<Table>;
  /** The code of the refusal, or "compiled". */
  refuse(query: Query, columns: readonly Column[], joined?: readonly Column[]): string;
  close(): void;
}

export async function openAskedEngine(): Promise<AskedEngine> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const session = new Session(connection);
  return {
    session,
    async fill(name, columns, rows) {
      const types = columns.map((column) => `"${column.name}" ${sqlTypes[column.type]}`);
      await session.run(`CREATE OR REPLACE TABLE "${name}" (${types.join(', ')}, "lectern:row" BIGINT)`);
      const lines = rows.map((row, index) => `(${[...row, index].map(literal).join(', ')})`);
      if (lines.length > 0) await session.run(`INSERT INTO "${name}" VALUES ${lines.join(', ')}`);
    },
    async ask(query, columns, joined = [], totals = [], others = []) {
      const compiled = compileQuery(query, { columns, totals }, { columns: joined, totals: others });
      if (!compiled.ok) throw new Error(compiled.failure.code);
      return runQuery(session, compiled.value);
    },
    refuse(query, columns, joined = []) {
      const compiled = compileQuery(query, { columns, totals: [] }, { columns: joined, totals: [] });
      return compiled.ok ? 'compiled' : compiled.failure.code;
    },
    close() {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

const sqlTypes = {
  text: 'VARCHAR',
  integer: 'BIGINT',
  number: 'DOUBLE',
  percent: 'DECIMAL(18, 2)',
  money: 'DECIMAL(18, 2)',
  date: 'DATE',
  datetime: 'TIMESTAMP',
  boolean: 'BOOLEAN',
} as const;

function literal(value: Cell): string {
  return typeof value === 'string' ? `'${value.replaceAll("'", "''")}'` : String(value);
}
