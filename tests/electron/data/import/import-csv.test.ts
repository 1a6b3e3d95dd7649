import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { datasetSchema, keptProblems } from '../../../../model/dataset';
import { provideEngine } from '../engine-fixture';

const fixture = provideEngine();
const { read, write, refuse } = fixture;

const latin = (text: string) =>
  Buffer.from([...text].flatMap((sign) => windows[sign] ?? [...Buffer.from(sign, 'latin1')]));
const windows: Readonly<Record<string, number[]>> = { '€': [0x80], '„': [0x84], '“': [0x93], '–': [0x96] };

describe('encodings', () => {
  const text = 'Kreis;Höhe in €\nTübingen – Süd „alt“;1.355,90\nUlm;3,00\n';
  const be = Buffer.from(`\ufeff${text}`, 'utf16le').swap16();
  it.each([
    ['utf-8', Buffer.from(text)],
    ['utf-8', Buffer.from(`\ufeff${text}`)],
    ['utf-16le', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['utf-16le', Buffer.from(text, 'utf16le')],
    ['utf-16be', be],
    ['windows-1252', latin(text)],
  ])('%s', async (encoding, bytes) => {
    const { dataset, rows, types } = await read('enc.csv', bytes);
    expect(dataset.reading).toMatchObject({
      ...{ format: 'csv', encoding, delimiter: ';', decimal: ',', thousands: '.' },
      ...{ headerRow: 1, headerRows: 1 },
    });
    expect(types).toEqual(['Kreis:text', 'Höhe in €:money €']);
    expect(rows).toEqual([
      ['Tübingen – Süd „alt“', 1355.9],
      ['Ulm', 3],
    ]);
  });

  it('a byte that is no UTF-8, far down, makes all of it Windows-1252', async () => {
    const many = 'Kreis;Wert\n'.concat('Ulm;1\n'.repeat(100_000));
    const { dataset, rows } = await read(
      'late.csv',
      Buffer.concat([Buffer.from(many), latin('Böblingen;2\n')]),
    );
    expect(dataset.reading.encoding).toBe('windows-1252');
    expect(dataset.rowCount).toBe(100_001);
    expect(rows[0]).toEqual(['Ulm', 1]);
    const last = await fixture.readRows(dataset.id, 100_000, 1);
    expect(last.ok && last.value.rows).toEqual([['Böblingen', 2]]);
  });
});

describe('layout', () => {
  it.each([
    [';', 'a;b\n1,5;x\n2,5;y\n'],
    [',', 'a,b\n1.5,x\n2.5,y\n'],
    [',', 'a,b\n"1,5",x\n"2,5",y\n'],
    ['\t', 'a\tb\n1,5\tx\n2,5\ty\n'],
    ['|', 'a|b\n1.5|x\n2.5|y\n'],
    [';', 'sep=;\na;b\n1,5;x\n2,5;y\n'],
  ])('delimiter %j', async (delimiter, text) => {
    const { dataset, rows } = await read('layout.csv', text);
    expect(dataset.reading.delimiter).toBe(delimiter);
    expect(rows).toEqual([
      [1.5, 'x'],
      [2.5, 'y'],
    ]);
  });

  it('titles above, notes below, a total, and the line each stands on', async () => {
    const { dataset, problems, rows } = await read(
      'destatis.csv',
      [
        'Bevölkerung nach Kreisen;;',
        'Stichtag: 31.12.2022;;',
        '',
        'Kreis;Bevölkerung;Anteil',
        ';Anzahl;%',
        'Stuttgart;632.865;5,6',
        'Ulm;128.928;1,1',
        'Heidelberg;.;1,4',
        'Mannheim;315.554;2,8',
        'Insgesamt;1.077.347;10,9',
        '__________',
        'Quelle: Statistisches Landesamt',
      ].join('\r\n'),
    );
    expect(dataset.name).toEqual({ de: 'Bevölkerung nach Kreisen' });
    expect(dataset.reading).toMatchObject({ headerRow: 4, headerRows: 2, decimal: ',' });
    expect(dataset.columns).toEqual([
      { name: 'Kreis', type: 'text', missing: 0 },
      {
        ...{ name: 'Bevölkerung / Anzahl', type: 'integer', missing: 1 },
        reasons: [{ sign: '.', reason: 'secret', count: 1 }],
      },
      { name: 'Anteil / %', type: 'percent', unit: '%', missing: 0 },
    ]);
    expect(rows).toHaveLength(5);
    expect(rows[0]).toEqual(['Stuttgart', 632865, 5.6]);
    expect(dataset.provenance).toMatchObject({
      source: { de: 'Statistisches Landesamt' },
      asOf: '2022-12-31',
    });
    expect(problems.map(({ row, index, column }) => [row, index, column])).toEqual([
      [8, 2, 'Bevölkerung / Anzahl'],
      [10, 4, undefined],
      [11, undefined, undefined],
      [12, undefined, undefined],
    ]);
    expect(problems[1]?.message).toContain('Summe');
  });

  it('many totals: the first one by one, the rest by their number', async () => {
    const rows = Array.from({ length: 30 }, (_, index) => `K${index};1\nK${index};2\nK${index} zusammen;3`);
    const { problems } = await read('summen.csv', `Kreis;Wert\n${rows.join('\n')}\n`);
    expect(problems).toHaveLength(21);
    expect(problems[0]).toMatchObject({ row: 4 });
    expect(problems[20]?.message).toContain('10 weitere Zeilen sind offenbar Summen');
  });

  it('what was noticed stays with the dataset, of very much the first and how much', async () => {
    const { dataset, problems } = await read('summe.csv', 'Ort;Wert\nUlm;1\nHof;2\nInsgesamt;3\n');
    expect(datasetSchema.parse(dataset).problems).toEqual({ count: 1, first: problems });
    const wide = Array.from({ length: 60 }, (_, index) => `S${index}`);
    const rows = Array.from({ length: 300 }, (_, row) =>
      wide.map((_, at) => (row % 30 === 29 ? 'ab' : row + at)),
    );
    const many = await read('viele.csv', [wide, ...rows].map((cells) => cells.join(';')).join('\n'));
    expect(many.dataset.problems?.count).toBe(many.problems.length);
    expect(many.problems.length).toBeGreaterThan(keptProblems);
    expect(many.dataset.problems?.first).toEqual(many.problems.slice(0, keptProblems));
    const { problems: _, ...older } = many.dataset;
    expect(datasetSchema.parse(older).problems).toBeUndefined();
  });

  it('days as names of columns, notes of several lines below a rule', async () => {
    const { dataset, types, rows } = await read(
      'genesis.csv',
      [
        ...['Bevölkerung: Bundesländer, Stichtag;;', ';31.12.2021;31.12.2022', 'Bayern;13176989;13369393'],
        ...[
          'Berlin;3677472;3755251',
          '__________',
          'Fortschreibung:;;',
          'Ab 2011 mit dem Zensus 2011.;;',
          'Stand: 14.08.2023;;',
        ],
      ].join('\n'),
    );
    expect(types).toEqual(['Spalte 1:text', '31.12.2021:integer', '31.12.2022:integer']);
    expect(rows).toHaveLength(2);
    expect(dataset.provenance.asOf).toBe('2023-08-14');
  });

  it('a single column, even with commas in it', async () => {
    const { rows } = await read('eine.csv', 'Kreis\nUlm\nAalen, Stadt\nBonn\n');
    expect(rows).toEqual([['Ulm'], ['Aalen, Stadt'], ['Bonn']]);
  });

  it('years as names of columns', async () => {
    const { dataset, types } = await read('jahre.csv', 'Kreis;2021;2022;2023\nUlm;1;2;3\nAalen;4;5;6\n');
    expect(types).toEqual(['Kreis:text', '2021:integer', '2022:integer', '2023:integer']);
    expect(dataset.rowCount).toBe(2);
  });

  it('a header of two lines, the upper one over several columns', async () => {
    const { types, dataset } = await read(
      'zwei.csv',
      'Kreis;2022;;2023;\n;Frauen;Männer;Frauen;Männer\nUlm;1;2;3;4\nAalen;5;6;7;8\n',
    );
    expect(types.map((type) => type.split(':')[0])).toEqual([
      ...['Kreis', '2022 / Frauen', '2022 / Männer', '2023 / Frauen', '2023 / Männer'],
    ]);
    expect(dataset.reading).toMatchObject({ headerRow: 1, headerRows: 2 });
  });

  it('no header at all', async () => {
    const { dataset, types } = await read('ohne.csv', 'Ulm;5;1,5\nAalen;7;2,5\n');
    expect(dataset.reading).toMatchObject({ headerRow: 0, headerRows: 0 });
    expect(types).toEqual(['Spalte 1:text', 'Spalte 2:integer', 'Spalte 3:number']);
    expect(dataset.rowCount).toBe(2);
  });

  it('names that come twice, differ by case only, or are empty', async () => {
    const { types } = await read('namen.csv', 'Wert;wert;;Wert\n1;2;3;4\n5;6;7;8\n');
    expect(types.map((type) => type.split(':')[0])).toEqual(['Wert', 'wert (2)', 'Spalte 3', 'Wert (3)']);
  });

  it('quotes, line ends within cells, and lines with too few or too many cells', async () => {
    const { rows, problems } = await read(
      'krumm.csv',
      'Name;Text;Wert\n"Ulm";"eine\nzweite ""Zeile""";1\nAalen\nBonn;"x";2;;\nKöln;ein "Zitat";3;zu viel\n\nTrier;y;4\n',
    );
    expect(rows).toEqual([
      ['Ulm', 'eine\nzweite "Zeile"', 1],
      ['Aalen', null, null],
      ['Bonn', 'x', 2],
      ['Köln', 'ein "Zitat"', 3],
      ['Trier', 'y', 4],
    ]);
    expect(problems.map(({ row }) => row)).toEqual([4, 6]);
  });
});

describe('what a dataset says of itself', () => {
  it('source, as-of date, licence and "made up" come from constant columns', async () => {
    const { dataset } = await read(
      'Maßnahmen_im-Überblick 2024.csv',
      'Wert;Quelle;Stand;Lizenz;Hinweis\n1;Destatis;31.12.2018;CC BY 4.0;Musterdaten, frei erfunden\n2;Destatis;31.12.2018;CC BY 4.0;Musterdaten, frei erfunden\n',
    );
    expect(dataset.id).toBe('massnahmen-im-ueberblick-2024');
    expect(dataset.name).toEqual({ de: 'Maßnahmen im Überblick 2024' });
    expect(dataset.provenance).toEqual({
      ...{ source: { de: 'Destatis' }, asOf: '2018-12-31', licence: 'CC BY 4.0', madeUp: true },
      proposed: ['source', 'asOf', 'licence'],
    });
    expect(dataset.origin.fileName).toBe('Maßnahmen_im-Überblick 2024.csv');
    const again = await read('Maßnahmen_im-Überblick 2024.csv', 'Wert;Quelle\n1;A\n2;B\n');
    expect(again.dataset.id).toBe('massnahmen-im-ueberblick-2024-2');
    expect(again.dataset.provenance).toEqual({ source: {}, madeUp: false });
  });
});

describe('bad input', () => {
  const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
  it.each<[string, string, string | Buffer, string]>([
    ['empty', 'leer.csv', '', 'file-empty'],
    ['only blank lines', 'blank.csv', '\n\n  \n', 'file-empty'],
    ['a picture', 'bild.csv', png, 'file-not-as-named'],
    ['a PDF', 'papier.csv', '%PDF-1.7 …', 'file-not-as-named'],
    [
      'bytes',
      'bytes.csv',
      Buffer.from(Array.from({ length: 999 }, (_, at) => (at * 7) % 256)),
      'file-not-as-named',
    ],
    ['a web page', 'seite.csv', '<!DOCTYPE html><html></html>', 'file-not-as-named'],
    [
      'an old Excel file that ends too early',
      'alt.xls',
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      'file-damaged',
    ],
    ['another kind', 'text.docx', 'a;b\n1;2\n', 'file-kind-unknown'],
    ['a header without rows', 'kopf.csv', 'a;b;c\n', 'table-empty'],
  ])('%s', async (_, name, content, code) => {
    const before = await fixture.leftovers();
    const failure = await refuse(await write(name, content));
    expect(failure.code).toBe(code);
    expect(failure.sentence).toContain(name);
    expect(failure.sentence).not.toMatch(/\{|undefined|Error/);
    expect(await fixture.leftovers()).toEqual(before);
  });

  it('missing, a folder, below a file', async () => {
    await mkdir(join(fixture.files, 'ordner.csv'));
    expect((await refuse(join(fixture.files, 'nicht-da.csv'))).code).toBe('file-missing');
    expect((await refuse(join(fixture.files, 'ordner.csv'))).code).toBe('file-is-folder');
    expect((await refuse(join(await write('datei.csv', 'a;b\n1;2\n'), 'darunter.csv'))).code).toBe(
      'file-missing',
    );
  });

  it('a stopped import leaves nothing and says so', async () => {
    const before = await fixture.leftovers();
    const path = await write('lang.csv', 'a;b\n'.concat('1;2\n'.repeat(200_000)));
    const failure = await refuse(path, { signal: AbortSignal.abort() });
    expect(failure.code).toBe('cancelled');
    expect(await fixture.leftovers()).toEqual(before);
  });

  it('text in a file named .xlsx is read as what it is, and that is told', async () => {
    const { rows, problems } = await read('falsch.xlsx', 'a;b\n1;2\n3;4\n');
    expect(rows).toEqual([
      [1, 2],
      [3, 4],
    ]);
    expect(problems[0]?.message).toContain('CSV');
  });
});

describe('the sample files', () => {
  it.each([
    ['beratungsgespraeche.csv', 8624, true],
    ['stadt-und-landkreise.csv', 44, false],
    ['eckdaten-integrationsmanagement.csv', 4, false],
  ])('%s', async (name, rowCount, madeUp) => {
    const { dataset, problems } = await read(name, await readFile(join('assets/samples', name)));
    expect(dataset.rowCount).toBe(rowCount);
    expect(dataset.provenance.madeUp).toBe(madeUp);
    expect(problems).toEqual([]);
  });
});

describe('empty lines', () => {
  it('of delimiters only are no rows, wherever they stand', async () => {
    const text =
      'Kreis;Wert;Anteil\nUlm;1;2\n;;\n\nAalen;x;4\n; ;\nBonn;3;4\nKöln;3;4\nEssen;3;4\nTrier;3;4\nMainz;3;4\nHof;3;4\nJena;3;4\nGera;3;4\n;;\n;;\n';
    const { dataset, rows, problems } = await read('leerzeilen.csv', text);
    expect(dataset.rowCount).toBe(10);
    expect(rows[1]).toEqual(['Aalen', null, 4]);
    expect(problems.map(({ row, value }) => [row, value])).toEqual([[5, 'x']]);
  });
});
