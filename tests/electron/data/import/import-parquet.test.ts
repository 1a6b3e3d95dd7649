import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { describe, expect, it } from 'vitest';
import { provideEngine } from '../engine-fixture';
import { zip } from './make-xlsx';

const fixture = provideEngine();
const { read, write, refuse } = fixture;

/** A Parquet file with the answer to `sql`. */
async function makeParquet(sql: string, options = ''): Promise<Buffer> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const path = join(fixture.files, 'made.parquet');
  await connection.run(`COPY (${sql}) TO '${path}' (FORMAT parquet${options})`);
  connection.closeSync();
  instance.closeSync();
  return readFile(path);
}

const sum = `SELECT 'Ulm' AS Kreis, 1355.9::DECIMAL(12,2) AS "Betrag (€)", DATE '2024-02-14' AS Tag, true AS aktiv
  UNION ALL SELECT 'Aalen', 18644.1, NULL, false UNION ALL SELECT 'Insgesamt', 20000, NULL, false`;

describe('columns', () => {
  it('keep the types that the file gives them', async () => {
    const file = await read('daten.parquet', await makeParquet(sum));
    expect(file.types).toEqual(['Kreis:text', 'Betrag (€):money €', 'Tag:date', 'aktiv:boolean']);
    expect(file.rows).toEqual([
      ['Ulm', 1355.9, '2024-02-14', true],
      ['Aalen', 18644.1, null, false],
      ['Insgesamt', 20000, null, false],
    ]);
    expect(file.dataset.columns.map(({ missing }) => missing)).toEqual([0, 0, 2, 0]);
    expect(file.problems).toMatchObject([{ row: 3 }]);
    expect(file.dataset.totals).toEqual([{ column: 'Kreis', labels: ['Insgesamt'] }]);
    expect(file.dataset.reading).toMatchObject({ format: 'parquet', headerRow: 0, headerRows: 0 });
  });

  it('of numbers: small, large, of single precision, and none at all', async () => {
    const { types, rows, problems } = await read(
      'zahlen.parquet',
      await makeParquet(`SELECT 200::UTINYINT a, 18446744073709551615::UBIGINT b, 7::DECIMAL(20,0) c, 1.1::FLOAT d,
        'nan'::DOUBLE e, 2.5::DOUBLE f UNION ALL SELECT 1, 2::UBIGINT, 3, 4, 5, 'inf'::DOUBLE`),
    );
    expect(types).toEqual(['a:integer', 'b:text', 'c:integer', 'd:number', 'e:number', 'f:number']);
    expect(rows).toEqual([
      [200, '18446744073709551615', 7, 1.1, null, 2.5],
      [1, '2', 3, 4, 5, null],
    ]);
    expect(problems.map(({ column }) => column)).toEqual(['e', 'f']);
  });

  it('of parts: structures taken apart, lists as text, what has no type here as text', async () => {
    const { types, rows, problems } = await read(
      'teile.parquet',
      await makeParquet(`SELECT {'b': 1, 'c': {'d': DATE '2024-02-14', 'e f': 'x'}} a, [1, 2] l, MAP {'x': 1.5} m,
        [1.5::DECIMAL(4,1)] n, TIMESTAMPTZ '2024-02-14 18:30:00+01' z, TIME '12:30:00' t, '' leer, '\\xC3\\xA4'::BLOB bytes
        UNION ALL SELECT NULL, NULL, NULL, NULL, NULL, NULL, 'y', NULL`),
    );
    expect(types).toEqual([
      ...['a.b:integer', 'a.c.d:date', 'a.c.e f:text', 'l:text', 'm:text', 'n:text', 'z:datetime', 't:text'],
      ...['leer:text', 'bytes:text'],
    ]);
    expect(rows).toEqual([
      [1, '2024-02-14', 'x', '[1,2]', '{"x":1.5}', '[1.5]', '2024-02-14T17:30:00', '12:30:00', null, 'ä'],
      [null, null, null, null, null, null, null, null, 'y', null],
    ]);
    expect(problems.map(({ column }) => column)).toEqual(['l', 'm', 'n', 'z']);
  });

  it('of names that are one to the engine', async () => {
    const { types } = await read('namen.parquet', await makeParquet(`SELECT {'b': 1} a, 2 "a.b"`));
    expect(types).toEqual(['a.b:integer', 'a.b (2):integer']);
  });

  it('packed, and named otherwise', async () => {
    const bytes = await makeParquet(sum);
    const packed = await read('daten.zip', await zip({ 'daten.parquet': bytes }));
    expect(packed.dataset.reading).toMatchObject({ format: 'parquet', entry: 'daten.parquet' });
    const misnamed = await read('daten.csv', bytes);
    expect(misnamed.rows).toHaveLength(3);
    expect(misnamed.problems[0]?.message).toContain('Parquet');
  });
});

describe('refused with a sentence', () => {
  it.each([
    ['cut off', 'file-damaged', async () => (await makeParquet(sum)).subarray(0, 150)],
    ['its end cut off', 'file-damaged', async () => (await makeParquet(sum)).subarray(0, -9)],
    ['only a name', 'file-damaged', async () => Buffer.from('PAR1 nothing of the kind PAR1')],
    ['without rows', 'table-empty', async () => makeParquet('SELECT 1 AS a WHERE false')],
    ['encrypted', 'file-encrypted', async () => Buffer.from('PARE rest PARE')],
  ])('%s', async (_, code, make) => {
    const before = await fixture.leftovers();
    const failure = await refuse(await write('x.parquet', await make()));
    expect(failure.code).toBe(code);
    expect(await fixture.leftovers()).toEqual(before);
  });
});

describe('columns that are chosen to be of another type', () => {
  const sql = `SELECT '1.234,5' AS a, 2024 AS b, DATE '2024-02-14' AS c, 1.5 AS d, 'ja' AS e
    UNION ALL SELECT 'etwa 2', 2025, NULL, 2.0, 'vielleicht'`;

  it('take what can be of it, and tell how much cannot', async () => {
    const columns = {
      a: { type: 'number', unit: 't' },
      b: { type: 'date' },
      c: { type: 'text' },
      d: { type: 'integer' },
      e: { type: 'boolean' },
    } as const;
    const file = await read('wahl.parquet', await makeParquet(sql), { choices: { columns } });
    expect(file.types).toEqual(['a:number t', 'b:date', 'c:text', 'd:integer', 'e:boolean']);
    expect(file.rows).toEqual([
      [1234.5, '2024-01-01', '2024-02-14', null, true],
      [null, '2025-01-01', null, 2, null],
    ]);
    expect(file.problems.map(({ column }) => column)).toEqual(['a', 'd', 'e']);
  });

  it('or left out are, and one that is not there is told', async () => {
    const columns = { a: { leftOut: true }, x: { leftOut: true } };
    const file = await read('weniger.parquet', await makeParquet(sql), { choices: { columns } });
    expect(file.types).toEqual(['b:integer', 'c:date', 'd:number', 'e:text']);
    expect(file.problems).toMatchObject([{ value: 'x' }]);
  });
});
