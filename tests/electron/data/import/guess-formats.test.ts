import { describe, expect, it } from 'vitest';
import { provideEngine } from '../engine-fixture';

const fixture = provideEngine();
const { read } = fixture;

describe('formats', () => {
  const column = async (values: readonly string[], name = 'Wert') => {
    const { types, rows, problems, dataset } = await read(
      'spalte.csv',
      `Name;${name}\n${values.map((value, index) => `n${index}x;${value}`).join('\n')}\n`,
    );
    return { type: types[1]?.slice(name.length + 1), values: rows.map((row) => row[1]), problems, dataset };
  };

  it.each<[string, readonly string[], string, readonly unknown[]]>([
    ['German thousands', ['1.000', '2.500', '900'], 'integer', [1000, 2500, 900]],
    ['German decimals', ['1.355,90', '2,5', '-3'], 'number', [1355.9, 2.5, -3]],
    ['English numbers in a German file', ['1.5', '22.75', '3.125'], 'number', [1.5, 22.75, 3.125]],
    ['English thousands', ['1,234.5', '2,000.25', '7'], 'number', [1234.5, 2000.25, 7]],
    ['Swiss', ["1'234.50", "2'000.00", '7.00'], 'number', [1234.5, 2000, 7]],
    ['thin spaces', ['1\u202f234,5', '2 000,0', '7,1'], 'number', [1234.5, 2000, 7.1]],
    ['true minus', ['−5,5', '– 2,0', '3,1'], 'number', [-5.5, -2, 3.1]],
    ['codes with a zero in front', ['08111', '08115', '12345'], 'text', ['08111', '08115', '12345']],
    [
      'long codes',
      ['12345678901234567', '22345678901234567'],
      'text',
      ['12345678901234567', '22345678901234567'],
    ],
    [
      'house numbers',
      ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '10a'],
      'text',
      [...'123456789', '10', '10a'],
    ],
    ['versions', ['1.2.3', '1.10.2'], 'text', ['1.2.3', '1.10.2']],
    ['exponents', ['1e5', '2e7'], 'text', ['1e5', '2e7']],
    ['years', ['2021', '2022', '2023'], 'integer', [2021, 2022, 2023]],
    ['percent', ['12,5 %', '7%', '100 %'], 'percent %', [12.5, 7, 100]],
    ['euros behind', ['1.355,90 €', '20,00 €', '0'], 'money €', [1355.9, 20, 0]],
    ['euros in front', ['EUR 1.200', 'EUR 17'], 'money EUR', [1200, 17]],
    ['two currencies', ['5 €', '5 $', '6 €', '6 $'], 'text', ['5 €', '5 $', '6 €', '6 $']],
    ['German days', ['14.02.2024', '1.3.2024'], 'date', ['2024-02-14', '2024-03-01']],
    ['ISO days', ['2024-02-14', '2023-12-31'], 'date', ['2024-02-14', '2023-12-31']],
    ['quarters', ['2024-Q1', '2023-Q4'], 'date', ['2024-01-01', '2023-10-01']],
    ['quarters in words', ['1. Quartal 2024', '4. Quartal 2023'], 'date', ['2024-01-01', '2023-10-01']],
    ['months', ['2023-12', '2024-01'], 'date', ['2023-12-01', '2024-01-01']],
    ['months in words', ['März 2023', 'Dez. 2023'], 'date', ['2023-03-01', '2023-12-01']],
    [
      'moments',
      ['14.02.2024 18:30', '15.02.2024 07:05'],
      'datetime',
      ['2024-02-14T18:30:00', '2024-02-15T07:05:00'],
    ],
    ['yes and no', ['ja', 'nein', 'Ja'], 'boolean', [true, false, true]],
    ['zero and one', ['0', '1', '1'], 'integer', [0, 1, 1]],
    ['month first, as one row shows', ['02/03/2024', '02/28/2024'], 'date', ['2024-02-03', '2024-02-28']],
    ['nothing but dashes', ['-', '-', '-'], 'text', ['-', '-', '-']],
    ['times of day', ['12:30', '07:15'], 'text', ['12:30', '07:15']],
  ])('%s', async (_, written, type, values) => {
    const read = await column(written);
    expect(read.type).toBe(type);
    expect(read.values).toEqual(values);
    expect(read.problems).toEqual([]);
  });

  it('the name of a column can make its numbers money, percent or text', async () => {
    expect((await column(['1', '2'], 'Kosten in Euro')).type).toBe('money Euro');
    expect((await column(['1,5', '2'], 'Anteil (in %)')).type).toBe('percent %');
    expect((await column(['70173', '89073'], 'PLZ')).type).toBe('text');
    expect((await column(['1,5', '2'], 'Fläche (km²)')).type).toBe('number km²');
    expect((await column(['1,5', '2'], 'Wert (Insgesamt)')).type).toBe('number');
  });

  it('a few cells that do not fit become missing and are told, with row and column', async () => {
    const many = Array.from({ length: 100 }, (_, index) => String(index + 1));
    many[49] = 'unbekannt';
    many[80] = '-';
    const { type, values, problems, dataset } = await column(many);
    expect(type).toBe('integer');
    expect(values[49]).toBeNull();
    expect(dataset.columns[1]?.missing).toBe(1);
    expect(problems).toEqual([
      {
        row: 51,
        index: 49,
        column: 'Wert',
        value: 'unbekannt',
        message: 'Der Wert ist keine Zahl und gilt als fehlend.',
      },
      {
        row: 82,
        index: 80,
        column: 'Wert',
        value: '-',
        message: expect.stringContaining('„-“ (einmal) wurde als 0 gelesen'),
      },
    ]);
  });

  it('a column with more than a few stays text', async () => {
    const { type, values } = await column(['1', '2', 'drei', 'vier', '5', '6', '7', '8']);
    expect(type).toBe('text');
    expect(values).toEqual(['1', '2', 'drei', 'vier', '5', '6', '7', '8']);
  });

  it('a day that no calendar has is missing, not another day', async () => {
    const days = Array.from(
      { length: 30 },
      (_, index) => `${String((index % 28) + 1).padStart(2, '0')}.02.2023`,
    );
    days[7] = '31.02.2023';
    const { values, problems } = await column(days);
    expect(values[7]).toBeNull();
    expect(problems).toMatchObject([{ row: 9, value: '31.02.2023' }]);
  });

  it('what could be read in two ways is told', async () => {
    const tab = await read('offen.tsv', 'Name\tWert\nA\t1.234\nB\t2.345\n');
    expect(tab.rows.map((row) => row[1])).toEqual([1.234, 2.345]);
    expect(tab.problems[0]?.message).toContain('lässt beides zu');
    const days = await column(['01/02/2024', '03/04/2024']);
    expect(days.values).toEqual(['2024-02-01', '2024-04-03']);
    expect(days.problems[0]?.message).toContain('Tag/Monat/Jahr');
  });

  it('all rows decide: a sign far down changes the type of the whole column', async () => {
    const rows = Array.from({ length: 30_000 }, (_, index) => `n${index};${10_000 + index}`);
    rows[20_000] = 'n20000;00042';
    const { types, rows: first, dataset } = await read('weit.csv', `Name;Nummer\n${rows.join('\n')}\n`);
    expect(types[1]).toBe('Nummer:text');
    expect(first[0]?.[1]).toBe('10000');
    const late = await fixture.readRows(dataset.id, 20_000, 1);
    expect(late.ok && late.value.rows).toEqual([['n20000', '00042']]);
  });

  it('cents add up exactly', async () => {
    const { dataset } = await read('cent.csv', `Name;Betrag\n${Array(1_000).fill('x;0,10').join('\n')}\n`);
    const query = { dataset: dataset.id, groups: [], filters: [], order: [] };
    const sum = await fixture.engine.ask({ ...query, measures: [{ kind: 'sum', column: 'Betrag' }] });
    expect(sum.ok && sum.value.rows).toEqual([[100]]);
  });
});

describe('a guess from a sample that does not hold', () => {
  const sure = Array.from({ length: 30_000 }, (_, index) => `n${index};1.234,50;14.02.2024`);
  const withRow = async (row: string) => {
    const rows = [...sure];
    rows[21_000] = row;
    const { dataset, types, problems } = await read('spaet.csv', `Name;Wert;Tag\n${rows.join('\n')}\n`);
    const late = await fixture.readRows(dataset.id, 21_000, 1);
    return { types, row: late.ok ? late.value.rows[0] : undefined, problems };
  };

  it.each<[string, unknown[], string | undefined]>([
    ['x;1.5;14.02.2024', ['x', null, '2024-02-14'], '1.5'],
    ['x;1e3;14.02.2024', ['x', null, '2024-02-14'], '1e3'],
    ['x;99.999.999.999.999.999,50;14.02.2024', ['x', null, '2024-02-14'], '99.999.999.999.999.999,50'],
    ['x;1,00;1.2.24', ['x', 1, '2024-02-01'], undefined],
    ['x;1,00;1.2.202', ['x', 1, null], '1.2.202'],
    ['x;1,00;30.02.2024', ['x', 1, null], '30.02.2024'],
    ['x;1,125;14.02.2024', ['x', 1.125, '2024-02-14'], undefined],
    ['x; 7,25 ; 1.3.2024', ['x', 7.25, '2024-03-01'], undefined],
    [' x ;;', ['x', null, null], undefined],
  ])('%s', async (written, row, value) => {
    const read = await withRow(written);
    expect(read.types).toEqual(['Name:text', 'Wert:number', 'Tag:date']);
    expect(read.row).toEqual(row);
    expect(read.problems.map((problem) => [problem.row, problem.value])).toEqual(
      value ? [[21_002, value]] : [],
    );
  });
});
