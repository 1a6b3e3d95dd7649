import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ImportOptions } from '../../../../electron/data/data-engine';
import { DataEngine } from '../../../../electron/data/data-engine';
import { makeWorkingFolder, removeWorkingFolder } from '../../../../electron/data/working-folder';
import { provideEngine } from '../engine-fixture';
import { makeXlsx } from './make-xlsx';

const fixture = provideEngine();

async function read(name: string, content: string | Buffer, options?: ImportOptions) {
  const { dataset, rows } = await fixture.read(name, content, options);
  const page = await fixture.readRows(dataset.id, 0, 1_000);
  if (!page.ok) throw new Error('rows');
  return { dataset, rows, marks: page.value.marks, columns: dataset.columns };
}

describe('signs in cells', () => {
  it('are kept with the cell and counted with the column', async () => {
    const text = await readFile('tests/fixtures/import/signs-destatis.csv');
    const { columns, rows, marks } = await read('signs.csv', text);
    expect(
      columns.map(({ reasons }) => reasons?.map(({ sign, reason, count }) => [sign, reason, count])),
    ).toEqual([
      undefined,
      [
        ['-', 'nothing', 1],
        ['.', 'secret', 1],
        ['...', 'later', 1],
        ['/', 'unreliable', 1],
        ['( )', 'uncertain', 1],
      ],
      [
        ['-', 'nothing', 1],
        ['•', 'secret', 1],
        ['…', 'later', 1],
        ['x', 'senseless', 1],
        ['(2,5)', 'uncertain', 1],
      ],
    ]);
    expect(marks).toHaveLength(10);
    expect(marks).toContainEqual({ row: 5, column: 2, sign: '(2,5)', reason: 'uncertain' });
    expect(rows[5]).toEqual(['Jena', 0, null]);
    expect(marks).toContainEqual({ row: 1, column: 1, sign: '-', reason: 'nothing' });
    expect(rows[1]).toEqual(['Aalen', 0, 0]);
  });

  it('flags stand beside their numbers; what cannot be read is kept as it is written', async () => {
    const lines = Array.from({ length: 30 }, (_, index) => `${2000 + index};${100 + index},5`);
    const { rows, marks, columns } = await read(
      'flags.csv',
      ['Jahr;Wert', ...lines, '2030;131,5 p', '2031;132,5 ep', '2032;viele'].join('\n'),
    );
    expect(marks).toEqual([
      { row: 30, column: 1, sign: 'p', reason: 'flagged' },
      { row: 31, column: 1, sign: 'ep', reason: 'flagged' },
      { row: 32, column: 1, sign: 'viele', reason: 'unreadable' },
    ]);
    expect(rows.slice(30).map((row) => row[1])).toEqual([131.5, 132.5, null]);
    expect(columns[1]?.reasons).toHaveLength(3);
  });

  it('errors of a workbook, in columns of numbers and of texts', async () => {
    const error = (value: string) => ({ attributes: 't="e"', body: `<v>${value}</v>` });
    const sheet = {
      name: 'Daten',
      rows: [
        ['Ort', 'Wert', 'Note'],
        ['Ulm', 1, 'gut'],
        ['Aalen', error('#DIV/0!'), error('#N/A')],
        ['Hof', '.', 'gut'],
      ],
    };
    const { rows, marks, columns } = await read('fehler.xlsx', await makeXlsx([sheet]));
    expect(rows).toEqual([
      ['Ulm', 1, 'gut'],
      ['Aalen', null, null],
      ['Hof', null, 'gut'],
    ]);
    expect(marks).toEqual([
      { row: 1, column: 1, sign: '#DIV/0!', reason: 'error' },
      { row: 1, column: 2, sign: '#N/A', reason: 'error' },
      { row: 2, column: 1, sign: '.', reason: 'secret' },
    ]);
    expect(columns.map(({ missing }) => missing)).toEqual([0, 2, 1]);
  });

  it('of JSON', async () => {
    const { marks } = await read('a.json', '[{"a":"Ulm","b":1},{"a":"Hof","b":"."},{"a":"Bonn","b":null}]');
    expect(marks).toEqual([{ row: 1, column: 1, sign: '.', reason: 'secret' }]);
  });

  it('go with their cells when columns become rows, also from a column of nothing but signs', async () => {
    const steps = [
      {
        ...{ kind: 'columns-into-rows' as const, columns: ['2021', '2022', '2023'] },
        ...{ names: 'Jahr', values: 'Fälle' },
      },
    ];
    const text = 'Kreis;2021;2022;2023;Quote\nUlm;1;.;-;1,5\nAalen;/;4;...;x\n';
    const { rows, marks, columns } = await read('jahre.csv', text, { choices: { steps } });
    expect(rows.map((row) => row[3])).toEqual([1, null, 0, null, 4, null]);
    expect(marks.filter(({ column }) => column === 3)).toEqual([
      { row: 1, column: 3, sign: '.', reason: 'secret' },
      { row: 2, column: 3, sign: '-', reason: 'nothing' },
      { row: 3, column: 3, sign: '/', reason: 'unreliable' },
      { row: 5, column: 3, sign: '...', reason: 'later' },
    ]);
    expect(marks.filter(({ column }) => column === 1)).toHaveLength(3);
    expect(columns[3]?.reasons?.map(({ reason }) => reason)).toEqual([
      'secret',
      'nothing',
      'unreliable',
      'later',
    ]);
  });

  it('are no column that a query can name, whatever the file calls its own', async () => {
    const { dataset, columns } = await read('namen.csv', 'Ort;Wert;lectern:sign:Wert\nUlm;1;a\nHof;.;b\n');
    expect(columns.map(({ name }) => name)).toEqual(['Ort', 'Wert', 'lectern sign:Wert']);
    const asked = await fixture.engine.ask({
      ...{ dataset: dataset.id, groups: [{ column: 'lectern:sign:Wert' }] },
      ...{ measures: [], filters: [], order: [] },
    });
    expect(asked).toMatchObject({ ok: false, failure: { code: 'column-missing' } });
  });

  it('stay with the rows in a briefing', async () => {
    const { dataset } = await read('kopie.csv', 'Ort;Wert\nUlm;1\nHof;.\n');
    const folder = await makeWorkingFolder();
    const engine = await DataEngine.open({ folder });
    const copy = `${folder}/copy.parquet`;
    await fixture.engine.writeParquet(dataset.id, copy);
    expect(await engine.attachDataset(dataset, copy)).toMatchObject({ ok: true });
    const page = await engine.readRows({
      ...{ dataset: dataset.id, filters: [], order: [{ by: 'Ort', descending: false }] },
      ...{ offset: 0, limit: 10 },
    });
    expect(page).toMatchObject({ value: { marks: [{ row: 0, column: 1, sign: '.' }] } });
    engine.close();
    await removeWorkingFolder(folder);
  });

  it('are as many as the file has, wherever they stand', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom('1', '250', '', '-', '.', '/', 'x', '(7)', '#NV'), {
          minLength: 1,
          maxLength: 30,
        }),
        async (drawn) => {
          // Enough numbers for the column to be one.
          const cells = [...drawn, '10', '20'];
          const text = ['Ort;Wert', ...cells.map((cell, index) => `Ort ${index};${cell}`)].join('\n');
          const { rows, marks, columns } = await read('property.csv', text);
          const isSign = (cell: string) => !/^\d*$/.test(cell);
          expect(marks.map(({ row, sign }) => [row, sign])).toEqual(
            cells.flatMap((cell, row) => (isSign(cell) ? [[row, cell]] : [])),
          );
          const counted = columns[1]?.reasons?.reduce((sum, { count }) => sum + count, 0) ?? 0;
          expect(counted).toBe(marks.length);
          expect(columns[1]?.missing).toBe(rows.filter((row) => row[1] === null).length);
        },
      ),
      { numRuns: 25 },
    ));
});
