import { copyFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { provideEngine } from '../engine-fixture';
import { type MadeCell, type MadeSheet, makeXlsx, styled, styles, zip } from './make-xlsx';

const fixture = provideEngine();
const { read, write, refuse } = fixture;

const sheet = (rows: readonly (readonly MadeCell[])[], name = 'Daten'): MadeSheet => ({ name, rows });
const readSheets = async (...sheets: MadeSheet[]) => read('mappe.xlsx', await makeXlsx(sheets));

describe('cells', () => {
  it('numbers, days, moments, percent, money and truth values keep what they are', async () => {
    const { types, rows, problems, dataset } = await readSheets(
      sheet([
        ['Kreis & Stadt', 'Anzahl', 'Tag', 'Anteil', 'Betrag', 'aktiv', 'Beginn', 'Maß', 'AGS'],
        [
          ...[
            'Ulm',
            1234,
            styled(45336, styles.date),
            styled(0.07, styles.percent),
            styled(1355.9, styles.euro),
          ],
          ...[{ attributes: 't="b"', body: '<v>1</v>' }, styled(45336.770833333336, styles.moment)],
          ...[0.1 + 0.2, '08111'],
        ],
        [
          ...['Aalen', 5, styled(45337, styles.date), styled(0.312, styles.percent), styled(20, styles.euro)],
          ...[{ attributes: 't="b"', body: '<v>0</v>' }, styled(45337, styles.moment), 1.234, '08136'],
        ],
      ]),
    );
    expect(types).toEqual([
      ...['Kreis & Stadt:text', 'Anzahl:integer', 'Tag:date', 'Anteil:percent %', 'Betrag:money €'],
      ...['aktiv:boolean', 'Beginn:datetime', 'Maß:number', 'AGS:text'],
    ]);
    expect(rows).toEqual([
      ['Ulm', 1234, '2024-02-14', 7, 1355.9, true, '2024-02-14T18:30:00', 0.3, '08111'],
      ['Aalen', 5, '2024-02-15', 31.2, 20, false, '2024-02-15T00:00:00', 1.234, '08136'],
    ]);
    expect(problems).toEqual([]);
    expect(dataset.reading).toMatchObject({ format: 'xlsx', sheet: 'Daten', headerRow: 1, headerRows: 1 });
  });

  it('numbers kept as German text are read as such, beside real ones', async () => {
    const { types, rows } = await readSheets(
      sheet([
        ['Name', 'gemischt', 'Text', 'gruppiert'],
        ['a', 1234.5, '1.355,90', '1.000'],
        ['b', '1.355,90', '2,5', '2.500'],
        ['c', 3, '3', '900'],
      ]),
    );
    expect(types.slice(1)).toEqual(['gemischt:number', 'Text:number', 'gruppiert:integer']);
    expect(rows.map((row) => row.slice(1))).toEqual([
      [1234.5, 1355.9, 1000],
      [1355.9, 2.5, 2500],
      [3, 3, 900],
    ]);
  });

  it('errors and formulas without a result are missing, and told', async () => {
    const { rows, problems } = await readSheets(
      sheet([
        ['Name', 'Wert'],
        ['a', 1],
        ['b', { attributes: 't="e"', body: '<f>1/0</f><v>#DIV/0!</v>' }],
        ['c', { attributes: '', body: '<f>SUM(B2)</f>' }],
        ['d', { attributes: '', body: '<f>SUM(B2)</f><v>7</v>' }],
      ]),
    );
    expect(rows.map((row) => row[1])).toEqual([1, null, null, 7]);
    expect(problems.map(({ row, column, value }) => [row, column, value])).toEqual([
      [3, 'Wert', '#DIV/0!'],
      [4, 'Wert', undefined],
    ]);
  });

  it('titles, years as names, empty rows, notes', async () => {
    const { dataset, types, rows, problems } = await readSheets(
      sheet([
        ['Beratungen nach Kreis'],
        ['Stand: 31.12.2023'],
        [],
        ['Kreis', 2022, 2023],
        ['Ulm', 5, 7],
        [],
        ['Aalen', 3, 4],
        ['Insgesamt', 8, 11],
        ['Quelle: eigene Erhebung; Musterdaten, frei erfunden'],
      ]),
    );
    expect(dataset.name).toEqual({ de: 'Beratungen nach Kreis' });
    expect(dataset.provenance).toMatchObject({ asOf: '2023-12-31', madeUp: true });
    expect(types).toEqual(['Kreis:text', '2022:integer', '2023:integer']);
    expect(rows).toHaveLength(3);
    expect(problems.map(({ row }) => row)).toEqual([8, 9]);
  });
});

describe('sheets', () => {
  const cover: MadeSheet = { name: 'Deckblatt', rows: [['Unser Bericht'], ['Stand: 2023']] };
  const hidden: MadeSheet = {
    name: 'Rohdaten',
    hidden: true,
    rows: [
      ['a', 'b'],
      [1, 2],
      [3, 4],
      [5, 6],
    ],
  };
  const first = sheet(
    [
      ['Kreis', 'Wert'],
      ['Ulm', 1],
      ['Aalen', 2],
    ],
    'Tabelle 1',
  );
  const second = sheet(
    [
      ['Land', 'Zahl'],
      ['BW', 3],
      ['BY', 4],
    ],
    'Tabelle 2',
  );

  it('the first with a table is taken; one may be asked for by name', async () => {
    const bytes = await makeXlsx([cover, hidden, first, second]);
    expect((await read('m.xlsx', bytes)).dataset.reading.sheet).toBe('Tabelle 1');
    const asked = await read('m.xlsx', bytes, { choices: { sheet: 'Tabelle 2' } });
    expect(asked.types).toEqual(['Land:text', 'Zahl:integer']);
    expect((await read('m.xlsx', bytes, { choices: { sheet: 'Rohdaten' } })).dataset.rowCount).toBe(3);
  });

  it('one that is not there is refused with the names of those that are', async () => {
    const failure = await refuse(await write('m.xlsx', await makeXlsx([first, second])), {
      choices: { sheet: 'Tabelle 3' },
    });
    expect(failure.sentence).toBe(
      'Das Tabellenblatt „Tabelle 3“ gibt es in „m.xlsx“ nicht. Vorhanden sind: Tabelle 1, Tabelle 2.',
    );
  });

  it('without any table', async () => {
    expect((await refuse(await write('leer.xlsx', await makeXlsx([sheet([])])))).code).toBe('table-empty');
  });
});

describe('bad input', () => {
  const good = () =>
    makeXlsx([sheet([['a', 'b'], ...Array.from({ length: 500 }, (_, at) => [`x${at}`, at])])]);

  it('a workbook named .csv is read as what it is, and that is told', async () => {
    const { dataset, problems } = await read('getarnt.csv', await good());
    expect(dataset.reading.format).toBe('xlsx');
    expect(problems[0]?.message).toContain('Excel');
  });

  it.each([0.2, 0.5, 0.9, 0.999])('cut off at %d of its length', async (share) => {
    const bytes = await good();
    const before = await fixture.leftovers();
    const failure = await refuse(await write('ab.xlsx', bytes.subarray(0, Math.floor(bytes.length * share))));
    expect(failure.code).toBe('file-damaged');
    expect(failure.sentence).toContain('„ab.xlsx“');
    expect(await fixture.leftovers()).toEqual(before);
  });

  it('XML that breaks off', async () => {
    const broken = await makeXlsx([], {
      'xl/workbook.xml': '<workbook><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>',
      'xl/_rels/workbook.xml.rels':
        '<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
      'xl/worksheets/sheet1.xml': '<worksheet><sheetData><row r="1"><c r="A1"><v>1</v',
    });
    expect(['file-damaged', 'table-empty']).toContain(
      (await refuse(await write('kaputt.xlsx', broken))).code,
    );
  });

  it('another zip, and a Word document', async () => {
    expect((await refuse(await write('zip.xlsx', await zip({ 'x.txt': 'x' })))).code).toBe(
      'file-not-as-named',
    );
    expect(
      (await refuse(await write('wort.xlsx', await zip({ 'word/document.xml': '<a/>' })))).sentence,
    ).toContain('ein Word-Dokument');
  });

  it('a zip that would unpack to more than there should be', async () => {
    const made = await makeXlsx(
      [
        sheet([
          ['a', 'b'],
          ['x', 1],
        ]),
      ],
      { 'xl/sharedStrings.xml': ' '.repeat(5_000_000) },
    );
    // In the central directory the size stands 24 bytes after the signature of the entry.
    const bomb = Buffer.from(made);
    bomb.writeUInt32LE(600 * 1024 ** 2, made.lastIndexOf('xl/sharedStrings.xml') - 46 + 24);
    const failure = await refuse(await write('bombe.xlsx', bomb));
    expect(failure.code).toBe('file-too-large');
    expect(failure.sentence).toContain('512 MB');
  });

  it('a value in the last column a program knows is left out, and told', async () => {
    const bytes = await makeXlsx(
      [
        sheet([
          ['Kreis', 'Wert'],
          ['Ulm', 1],
          ['Aalen', 2],
        ]),
      ],
      {
        'xl/worksheets/sheet1.xml':
          '<worksheet><sheetData><row r="1"><c r="A1" t="str"><v>Kreis</v></c><c r="B1" t="str"><v>Wert</v></c></row><row r="2"><c r="A2" t="str"><v>Ulm</v></c><c r="B2"><v>1</v></c><c r="XFD2"><v>7</v></c></row><row r="3"><c r="A3" t="str"><v>Aalen</v></c><c r="B3"><v>2</v></c></row></sheetData></worksheet>',
      },
    );
    const { rows, problems } = await read('weit.xlsx', bytes);
    expect(rows).toEqual([
      ['Ulm', 1],
      ['Aalen', 2],
    ]);
    expect(problems.map(({ row, message }) => [row, message])).toEqual([
      [2, 'Weit rechts neben der Tabelle steht ein Wert in Zelle XFD2; er wurde ausgelassen.'],
    ]);
  });

  it('more columns than any program knows', async () => {
    const bytes = await makeXlsx([sheet([['a', 'b']])], {
      'xl/worksheets/sheet1.xml':
        '<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c><c r="ZZZ1"><v>2</v></c></row></sheetData></worksheet>',
    });
    expect((await refuse(await write('breit.xlsx', bytes))).sentence).toBe(
      'Die Datei „breit.xlsx“ ist zu groß (18278 Spalten). Lectern liest bis zu 5000 Spalten.',
    );
  });

  it('a zip that lies about its sizes', async () => {
    const honest = await makeXlsx(
      [
        sheet([
          ['a', 'b'],
          ['x', 1],
        ]),
      ],
      { 'xl/sharedStrings.xml': ' '.repeat(5_000_000) },
    );
    // In the central directory the size stands 24 bytes after the signature of the entry.
    const name = honest.lastIndexOf('xl/sharedStrings.xml');
    const lying = Buffer.from(honest);
    lying.writeUInt32LE(10, name - 46 + 24);
    expect((await refuse(await write('luege.xlsx', lying))).code).toBe('file-damaged');
  });
});

describe('a workbook of the Federal Statistical Office', () => {
  it('is read past its title page, three lines of header and footnotes', async () => {
    const source = 'node_modules/landkreise-deutschland/source/04-kreise.xlsx';
    const path = join(fixture.files, 'kreise.xlsx');
    await copyFile(source, path);
    const { dataset, types, rows } = await read('kreise.xlsx', await readFile(path));
    expect(dataset.reading).toMatchObject({
      ...{ format: 'xlsx', sheet: 'Kreisfreie Städte u. Landkreise', headerRow: 4, headerRows: 3 },
    });
    expect(types[4]).toBe('Fläche in km2:number km2');
    expect(types[5]).toBe('Bevölkerung / insgesamt:integer');
    expect(dataset.provenance.asOf).toBe('2018-12-31');
    const stuttgart = rows.find((row) => row[0] === '08111');
    expect(stuttgart?.slice(1, 6)).toEqual([
      ...['Stadtkreis', 'Stuttgart, Stadtkreis', 'DE111', 207.33, 634830],
    ]);
  });
});
