import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ColumnType } from '../../../../model/column';
import type { ColumnChoice, ReadingChoices } from '../../../../model/reading-choices';
import { provideEngine } from '../engine-fixture';

const fixture = provideEngine();
const write = (cells: readonly string[]) => `Name;Wert\n${cells.map((cell) => `x;${cell}`).join('\n')}\n`;

async function readColumn(cells: readonly string[], choices: ReadingChoices) {
  const { rows, types, problems } = await fixture.read('spalte.csv', write(cells), { choices });
  return { values: rows.map((row) => row[1]), type: types[1], problems };
}
const readAs = (cells: readonly string[], type: ColumnType, more: ColumnChoice = {}) =>
  readColumn(cells, { columns: { Wert: { type, ...more } } });

describe('a column that is chosen to be text', () => {
  it.each([
    [['08111', '08115']],
    [['1.234,50', '-']],
    [['14.02.2024', '15.02.2024']],
    [['ja', 'nein']],
    [['1,25 Mio.', '12 %']],
    [['.', 'x']],
  ])('keeps its cells: %s', async (cells) => {
    const { values, type, problems } = await readAs(cells, 'text');
    expect(type).toBe('Wert:text');
    expect(values).toEqual(cells);
    expect(problems).toEqual([]);
  });

  it('keeps whatever may stand in it', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.stringMatching(/^[0-9a-z.,+\-/ €%:()äß]{1,12}$/), { minLength: 2, maxLength: 20 }),
        async (cells) => {
          const texts = cells.map((cell) => cell.trim());
          const { values, type } = await readColumn(cells, {
            ...{ delimiter: ';', headerRow: 1, headerRows: 1, lastRow: cells.length + 1 },
            columns: { Wert: { type: 'text' } },
          });
          expect(type).toBe('Wert:text');
          expect(values).toEqual(texts.map((text) => text || null));
        },
      ),
      { numRuns: 20 },
    ));
});

describe('the marks that are chosen', () => {
  it.each([
    [{ decimal: ',' }, '1.234', 1234],
    [{ decimal: '.' }, '1.234', 1.234],
    [{ thousands: '.' }, '1.234', 1234],
    [{ thousands: ',' }, '1.234', 1.234],
    [{ thousands: '' }, '1.234', 1.234],
    [{ thousands: '' }, '1,234', 1.234],
    [{ decimal: ',' }, '1,234', 1.234],
    [{ decimal: '.' }, '1,234', 1234],
    [{ decimal: ',', thousands: ' ' }, '1 234', 1234],
    [{ decimal: '.', thousands: "'" }, "1'234", 1234],
    [{ decimal: ',', thousands: "'" }, "1'234,5", 1234.5],
    [{ decimal: ',', thousands: ',' }, '1,5', 1.5],
  ] as const)('%j: %s is %d', async (choices, cell, value) => {
    const { values } = await readColumn([cell, cell], choices);
    expect(values).toEqual([value, value]);
  });

  it('hold for every number, whatever the others look like', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 1_000, max: 999_999 }), { minLength: 1, maxLength: 20 }),
        fc.constantFrom(',', '.'),
        async (thousandths, decimal) => {
          // 1.234 in all cells: nothing in the file says what the mark is.
          const cells = thousandths.map((value) => `${Math.floor(value / 1_000)}.${String(value).slice(-3)}`);
          const { values, problems } = await readColumn(cells, { decimal });
          expect(values).toEqual(decimal === ',' ? thousandths : thousandths.map((value) => value / 1_000));
          expect(problems).toEqual([]);
        },
      ),
      { numRuns: 15 },
    ));

  it('leave as text what they do not explain', async () => {
    expect(await readColumn(['1.234,5', '2.345,5'], { decimal: '.' })).toMatchObject({ type: 'Wert:text' });
  });
});

describe('a column that is chosen to be a number', () => {
  it('takes zeros in front, signs and notes, and tells what does not fit', async () => {
    const cells = ['08111', '1.234', '12 €', 'etwa 5', '-', '.', '7'];
    const { values, type, problems } = await readAs(cells, 'number', { unit: 'Fälle' });
    expect(type).toBe('Wert:number Fälle');
    expect(values).toEqual([8111, 1234, 12, null, 0, null, 7]);
    expect(problems.map(({ row, value }) => [row, value])).toEqual([
      [5, 'etwa 5'],
      [6, '-'],
      [7, '.'],
    ]);
  });

  it.each([
    ['integer', ['1', '2,5', '3'], [1, null, 3], 'Wert:integer'],
    ['number', ['1', '2'], [1, 2], 'Wert:number'],
    ['percent', ['12,5', '3 %'], [12.5, 3], 'Wert:percent %'],
    ['percent', ['1', '2'], [1, 2], 'Wert:percent %'],
    ['money', ['1.200', '5'], [1200, 5], 'Wert:money'],
    ['money', ['1.200 €', '5'], [1200, 5], 'Wert:money €'],
    ['number', ['a', 'b'], [null, null], 'Wert:number'],
    ['number', ['', ''], [null, null], 'Wert:number'],
    ['integer', ['1234567890123456'], [null], 'Wert:integer'],
  ] as const)('%s of %j', async (type, cells, values, name) => {
    // The empty cell of a column of nothing else.
    const read = await readAs(cells, type);
    expect(read.values).toEqual(values);
    expect(read.type).toBe(name);
  });

  it('may be one whose values stand far down only', async () => {
    const cells = [...Array.from({ length: 60_000 }, () => ''), '07', 'x y', '3,5'];
    const { values, type, problems } = await fixture
      .read('weit.csv', `Id;Name;Wert\n${cells.map((cell, index) => `${index};x;${cell}`).join('\n')}\n`, {
        choices: { columns: { Wert: { type: 'number' } } },
      })
      .then(async ({ types, problems }) => ({
        type: types[2],
        problems,
        values: await fixture.engine.ask({
          ...{ dataset: 'weit', groups: [], filters: [], order: [] },
          measures: [{ kind: 'sum', column: 'Wert' }, { kind: 'count' }],
        }),
      }));
    expect(type).toBe('Wert:number');
    expect(values).toMatchObject({ value: { rows: [[10.5, 60_003]] } });
    expect(problems.map(({ row, value }) => [row, value])).toEqual([[60_003, 'x y']]);
  });
});

describe('days', () => {
  const cells = ['03/04/2024', '05/06/2024'];
  it('are read in the order that is chosen, with no doubt left', async () => {
    const first = await readColumn(cells, { columns: { Wert: { days: 'day-first' } } });
    expect(first.values).toEqual(['2024-04-03', '2024-06-05']);
    const month = await readAs(cells, 'date', { days: 'month-first' });
    expect(month.values).toEqual(['2024-03-04', '2024-05-06']);
    expect([...first.problems, ...month.problems]).toEqual([]);
    expect((await readColumn(cells, {})).problems).toHaveLength(1);
  });

  it('that are chosen may be written in several ways', async () => {
    const mixed = [
      '14.02.2024',
      '2024-02-15',
      'Februar 2024',
      '2024',
      '16.2.24 ',
      'gestern',
      '17.02.2024 18:30',
    ];
    const { values, type, problems } = await readAs(mixed, 'date');
    expect(type).toBe('Wert:date');
    expect(values).toEqual([
      ...['2024-02-14', '2024-02-15', '2024-02-01', '2024-01-01', '2024-02-16'],
      ...[null, '2024-02-17'],
    ]);
    expect(problems.map(({ row, value }) => [row, value])).toEqual([[7, 'gestern']]);
  });

  it('with a time, and yes and no', async () => {
    const moments = await readAs(['14.02.2024', '2024-02-14T18:30:00'], 'datetime');
    expect(moments.values).toEqual(['2024-02-14T00:00:00', '2024-02-14T18:30:00']);
    const truths = await readAs(['1', '0', 'ja', 'N', 'vielleicht'], 'boolean');
    expect(truths.values).toEqual([true, false, true, false, null]);
    expect(truths.problems).toHaveLength(1);
  });
});

describe('columns', () => {
  const text = 'Kreis;PLZ;Anteil (%)\nUlm;89073;1,5\nBonn;53111;2,5\n';
  const types = async (columns: ReadingChoices['columns']) =>
    (await fixture.read('spalten.csv', text, { choices: { columns } })).types;

  it('that are left out are not in the dataset', async () => {
    expect(await types({ PLZ: { leftOut: true } })).toEqual(['Kreis:text', 'Anteil (%):percent %']);
  });

  it('keep a unit or none, as chosen', async () => {
    expect(await types({ 'Anteil (%)': { type: 'number', unit: 'Punkte' } })).toEqual([
      ...['Kreis:text', 'PLZ:text', 'Anteil (%):number Punkte'],
    ]);
    expect(await types({ 'Anteil (%)': { type: 'number', unit: '' }, PLZ: { type: 'integer' } })).toEqual([
      ...['Kreis:text', 'PLZ:integer', 'Anteil (%):number'],
    ]);
  });

  it('are read so by any choice, and every cell is there or told', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom('08111', '1.234', '1,5', '3 %', '14.02.2024', 'ja', '-', '.', 'Ulm', ''), {
          minLength: 2,
          maxLength: 20,
        }),
        fc.constantFrom<ColumnType>('integer', 'number', 'percent', 'money', 'date', 'datetime', 'boolean'),
        async (cells, type) => {
          const choices = { headerRow: 1, headerRows: 1, lastRow: cells.length + 1, delimiter: ';' };
          const read = await readColumn(cells, { ...choices, columns: { Wert: { type } } });
          expect(read.type?.split(/[: ]/)[1]).toBe(type);
          const told = read.problems.reduce(
            (sum, { message }) => sum + Number(/\((\d+)-mal\)/.exec(message)?.[1] ?? 1),
            0,
          );
          const there = read.values.filter((value) => value !== null).length;
          const zeros = ['integer', 'number', 'percent', 'money'].includes(type)
            ? cells.filter((cell) => cell === '-').length
            : 0;
          expect(there - zeros + told).toBe(cells.filter(Boolean).length);
        },
      ),
      { numRuns: 30 },
    ));
});
