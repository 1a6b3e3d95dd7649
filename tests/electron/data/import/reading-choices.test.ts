import { describe, expect, it } from 'vitest';
import type { ReadingChoices } from '../../../../model/reading-choices';
import { provideEngine } from '../engine-fixture';
import { makeXlsx } from './make-xlsx';

const fixture = provideEngine();
const read = (content: string | Buffer, choices: ReadingChoices, name = 'wahl.csv') =>
  fixture.read(name, content, { choices });

describe('the encoding that is chosen', () => {
  const bytes = Buffer.from('Name;Wert\nB\xe4r \xa4 \x80;1\n', 'latin1');
  it.each([
    ['windows-1252', 'Bär ¤ €'],
    ['iso-8859-1', 'Bär ¤ \u0080'],
    ['iso-8859-15', 'Bär € \u0080'],
    ['utf-8', 'B\uFFFDr \uFFFD \uFFFD'],
  ] as const)('%s holds, whatever the file says', async (encoding, text) => {
    const { rows, dataset } = await read(bytes, { encoding });
    expect(rows[0]?.[0]).toBe(text);
    expect(dataset.reading).toMatchObject({ encoding, choices: { encoding } });
  });

  it('holds against a byte order mark of another', async () => {
    const { dataset } = await read('\uFEFFName;Wert\nx;1\n', { encoding: 'windows-1252' });
    expect(dataset.columns[0]?.name).toBe('ï»¿Name');
  });

  it('is found without asking where only ISO-8859-15 has a euro sign', async () => {
    const { rows, dataset } = await read(Buffer.from('Name;Wert\nK\xf6ln;12,50 \xa4\n', 'latin1'), {});
    expect(rows).toEqual([['Köln', 12.5]]);
    expect(dataset.columns[1]).toMatchObject({ type: 'money', unit: '€' });
    expect(dataset.reading).toMatchObject({ encoding: 'iso-8859-15' });
  });
});

describe('the delimiter that is chosen', () => {
  const text = 'a;b,c\n1;2,3\n4;5,6\n';
  it.each([
    [';', [[1, 2.3]], ['a', 'b,c']],
    [',', [['1;2', 3]], ['a;b', 'c']],
  ] as const)('%s', async (delimiter, first, names) => {
    const { rows, dataset } = await read(text, { delimiter });
    expect(rows.slice(0, 1)).toEqual(first);
    expect(dataset.columns.map(({ name }) => name)).toEqual(names);
    expect(dataset.reading).toMatchObject({ delimiter });
  });

  it.each(['#', '^', '\\', ']', '-', '~', "'"])('may be any character: %s', async (mark) => {
    const { rows } = await read(text.replaceAll(';', mark).replaceAll(',', '.'), {
      delimiter: mark,
      quote: '"',
    });
    expect(rows).toEqual([
      [1, 2.3],
      [4, 5.6],
    ]);
  });

  it('is found again where it makes no sense', async () => {
    const { dataset } = await read(text, { delimiter: '\n' });
    expect(dataset.columns).toHaveLength(2);
  });
});

describe('the quote', () => {
  it('that is chosen holds', async () => {
    const text = `Name;Wert\n'a;b';1\n"c";2\n`;
    const single = await read(text, { quote: "'" });
    expect(single.rows).toEqual([
      ['a;b', 1],
      ['"c"', 2],
    ]);
    expect(single.dataset.reading).toMatchObject({ quote: "'" });
    const none = await read('Name;Wert\n"a;1\n"b;2\n', { quote: '' });
    expect(none.rows).toEqual([
      ['"a', 1],
      ['"b', 2],
    ]);
    expect(none.dataset.reading).not.toHaveProperty('quote');
  });

  it('may be a single one, which is found', async () => {
    const { rows, dataset } = await read("Name;Wert\n'a;b';1\n'c''d';2\n", {});
    expect(rows).toEqual([
      ['a;b', 1],
      ["c'd", 2],
    ]);
    expect(dataset.reading).toMatchObject({ quote: "'" });
  });

  it('is no apostrophe between thousands or in a word', async () => {
    const { rows } = await read("Name;Wert\nl'eau;1'234\nd'or;5'678\n", {});
    expect(rows).toEqual([
      ["l'eau", 1234],
      ["d'or", 5678],
    ]);
  });

  it('holds in lines that do not fit, too', async () => {
    const { rows } = await read("Name;Wert\n'a;b';1\n'd'\n'c';2;3\n", { quote: "'" });
    expect(rows).toEqual([
      ['a;b', 1],
      ['d', null],
      ['c', 2],
    ]);
  });
});

describe('header and end that are chosen in a sheet', () => {
  const rows = [['Titel'], [null, null], ['Kreis', 'Wert'], ['Ulm', 1], ['Bonn', 2], ['Quelle: Amt']];
  const facts = async (choices: ReadingChoices) => {
    const {
      rows: read,
      dataset,
      problems,
    } = await fixture.read('mappe.xlsx', await makeXlsx([{ name: 'Daten', rows }]), { choices });
    return { names: dataset.columns.map(({ name }) => name).join(' '), read, problems };
  };

  it.each([
    [
      { headerRow: 3 },
      'Kreis Wert',
      [
        ['Ulm', 1],
        ['Bonn', 2],
      ],
    ],
    [{ headerRow: 4 }, 'Ulm 1', [['Bonn', 2]]],
    [
      { headerRow: 4, headerRows: 0 },
      'Spalte 1 Spalte 2',
      [
        ['Ulm', 1],
        ['Bonn', 2],
      ],
    ],
    [{ lastRow: 4 }, 'Kreis Wert', [['Ulm', 1]]],
    [
      { lastRow: 6 },
      'Kreis Wert',
      [
        ['Ulm', 1],
        ['Bonn', 2],
        ['Quelle: Amt', null],
      ],
    ],
  ] as const)('%j', async (choices, names, read) => {
    expect(await facts(choices)).toMatchObject({ names, read });
  });

  it('what the sheet does not bear out is told', async () => {
    const { problems } = await facts({ headerRow: 2, columns: { Wert: { type: 'text' }, Ort: {} } });
    expect(problems.map(({ message }) => message)).toEqual([
      'In Zeile 2 steht nichts, was eine Kopfzeile sein kann; gelesen wurde die in Zeile 3.',
      'Für die Spalte „Ort“ ist etwas gewählt, aber es gibt sie in der Datei nicht.',
      expect.stringContaining('unter der Tabelle'),
    ]);
  });
});

describe('header and end that are chosen', () => {
  const text = 'Titel;x\nKreis;Wert\nUlm;1\nBonn;2\nAalen;3\nSumme;6\nQuelle: Amt\n';
  const facts = async (choices: ReadingChoices) => {
    const { rows, dataset, problems } = await read(text, choices);
    const names = dataset.columns.map(({ name }) => name).join(' ');
    const { headerRow, headerRows } = dataset.reading;
    return { names, first: rows[0], last: rows.at(-1), headerRow, headerRows, problems };
  };

  it('the line of the header', async () => {
    expect(await facts({ headerRow: 2 })).toMatchObject({
      ...{ names: 'Kreis Wert', first: ['Ulm', 1], headerRow: 2, headerRows: 1 },
    });
    expect(await facts({ headerRow: 1, headerRows: 2 })).toMatchObject({
      ...{ names: 'Titel / Kreis x / Wert', first: ['Ulm', 1], headerRow: 1, headerRows: 2 },
    });
    expect(await facts({ headerRow: 3 })).toMatchObject({ names: 'Ulm 1', first: ['Bonn', 2] });
  });

  it('none: the columns are numbered', async () => {
    expect(await facts({ headerRow: 0 })).toMatchObject({
      ...{ names: 'Spalte 1 Spalte 2', first: ['Titel', 'x'], headerRow: 0, headerRows: 0 },
    });
    expect(await facts({ headerRow: 3, headerRows: 0 })).toMatchObject({
      ...{ names: 'Spalte 1 Spalte 2', first: ['Ulm', 1], headerRow: 0, headerRows: 0 },
    });
  });

  it('the last line', async () => {
    const { last, problems } = await facts({ headerRow: 2, lastRow: 4 });
    expect(last).toEqual(['Bonn', 2]);
    expect(problems.map(({ row, value }) => [row, value])).toEqual([
      [5, 'Aalen 3'],
      [6, 'Summe 6'],
      [7, 'Quelle: Amt'],
    ]);
    // What looks like a note is none then.
    expect((await facts({ headerRow: 2, lastRow: 7 })).last).toEqual(['Quelle: Amt', null]);
    expect((await facts({ headerRow: 2, lastRow: 99 })).last).toEqual(['Quelle: Amt', null]);
  });

  it('the last line of files with old line ends and of long ones', async () => {
    const old = await read(text.replaceAll('\n', '\r'), { headerRow: 2, lastRow: 4 });
    expect(old.rows).toEqual([
      ['Ulm', 1],
      ['Bonn', 2],
    ]);
    const rows = Array.from({ length: 300_000 }, (_, index) => `Kreis ${index};${index}`);
    const long = await read(`Kreis;Wert\r\n${rows.join('\r\n')}\r\n`, { lastRow: 250_001 });
    expect(long.dataset.rowCount).toBe(250_000);
    expect(long.problems).toHaveLength(21);
  });

  it('what the file does not bear out is told, and found out again', async () => {
    const gone = await facts({ headerRow: 20, lastRow: 1, columns: { Ort: { type: 'text' } } });
    expect(gone).toMatchObject({ headerRow: 1, headerRows: 2, last: ['Summe', 6] });
    expect(gone.problems.map(({ row, message }) => `${row} ${message}`)).toEqual(
      expect.arrayContaining([
        '20 In Zeile 20 steht nichts, was eine Kopfzeile sein kann; gelesen wurde die in Zeile 1.',
        '1 Die Tabelle kann nicht in Zeile 1 enden: Ihre Daten beginnen erst in Zeile 3. Sie wurde bis zu ihrem Ende gelesen.',
        '1 Für die Spalte „Ort“ ist etwas gewählt, aber es gibt sie in der Datei nicht.',
      ]),
    );
  });
});
