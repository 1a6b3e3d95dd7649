import { type BookType, utils, type WorkBook, write as writeBook } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { openXls } from '../../../../electron/data/import/xls-workbook';
import { provideEngine } from '../engine-fixture';

const fixture = provideEngine();
const { read, write, refuse } = fixture;

/** A book with these sheets; numbers of the columns named get these formats. */
function makeBook(
  sheets: Readonly<Record<string, readonly (readonly unknown[])[]>>,
  formats: Readonly<Record<string, string>> = {},
): WorkBook {
  const book = utils.book_new();
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = utils.aoa_to_sheet(rows.map((row) => [...row]));
    for (const [address, cell] of Object.entries(sheet)) {
      const format = formats[address.replace(/\d+$/, '')];
      if (format && typeof cell === 'object' && cell !== null && 't' in cell && cell.t === 'n')
        cell.z = format;
    }
    utils.book_append_sheet(book, sheet, name);
  }
  return book;
}

const toBytes = (book: WorkBook, bookType: BookType = 'biff8'): Buffer =>
  writeBook(book, { type: 'buffer', bookType });

const rows = [
  ['Kreis', 'Tag', 'Anteil', 'Betrag', 'AGS'],
  ['Köln', 45336, 0.07, 1355.9, '05315'],
  ['Görlitz', 45337, 0.312, 20, '14626'],
];
const formats = { B: 'dd.mm.yyyy', C: '0.0%', D: '#,##0.00\\ "EUR"' };

describe('a workbook of before 2007', () => {
  it.each(['biff8', 'biff5'] as const)('%s', async (kind) => {
    const made = toBytes(makeBook({ Deckblatt: [['Bericht']], Daten: rows }, formats), kind);
    // Books of 1995 say what stands in Windows-1252; what writes them here leaves such letters out.
    const bytes = Buffer.from(
      made.toString('latin1').replace('K_ln', 'Köln').replace('G_rlitz', 'Görlitz'),
      'latin1',
    );
    const { dataset, types, rows: found, problems } = await read(`alt-${kind}.xls`, bytes);
    expect(dataset.reading).toMatchObject({ format: 'xls', sheet: 'Daten', headerRow: 1, headerRows: 1 });
    expect(types).toEqual(['Kreis:text', 'Tag:date', 'Anteil:percent %', 'Betrag:money €', 'AGS:text']);
    expect(found).toEqual([
      ['Köln', '2024-02-14', 7, 1355.9, '05315'],
      ['Görlitz', '2024-02-15', 31.2, 20, '14626'],
    ]);
    expect(problems).toEqual([]);
  });

  it('without anything around its records', async () => {
    const { types } = await read(
      'sehr-alt.xls',
      toBytes(
        makeBook({
          Daten: [
            ['Kreis', 'Wert'],
            ['Ulm', 1],
            ['Aalen', 2],
          ],
        }),
        'biff2',
      ),
    );
    expect(types).toEqual(['Kreis:text', 'Wert:integer']);
  });

  it('counts days from 1904 where it says so', async () => {
    const book = makeBook(
      {
        Daten: [
          ['Kreis', 'Tag'],
          ['Ulm', 43874],
          ['Aalen', 43875],
        ],
      },
      { B: 'dd.mm.yyyy' },
    );
    book.Workbook = { WBProps: { date1904: true } };
    expect((await read('mac.xls', toBytes(book))).rows.map((row) => row[1])).toEqual([
      '2024-02-14',
      '2024-02-15',
    ]);
  });

  it('tells errors, hidden sheets and merged labels', async () => {
    const book = makeBook({
      Offen: [['x']],
      Daten: [
        ['Gebiet', 'Kreis', 'Wert'],
        ['Nord', 'Ulm', 1],
        [null, 'Aalen', 2],
        ['Süd', 'Lörrach', 4],
      ],
    });
    book.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }] };
    const sheet = book.Sheets.Daten;
    if (sheet) {
      sheet['!merges'] = [{ s: { r: 1, c: 0 }, e: { r: 2, c: 0 } }];
      sheet.C3 = { t: 'e', v: 7 };
    }
    const marked = await read('merkmale.xls', toBytes(book), { choices: { sheet: 'Daten' } });
    expect(marked.rows).toEqual([
      ['Nord', 'Ulm', 1],
      ['Nord', 'Aalen', null],
      ['Süd', 'Lörrach', 4],
    ]);
    expect(marked.problems.map(({ row, column, value }) => [row, column, value])).toEqual([
      [1, undefined, undefined],
      [2, 'Gebiet', undefined],
      [3, 'Wert', '#DIV/0!'],
    ]);
  });

  it('that calls itself otherwise is read, and that is told', async () => {
    const { problems, dataset } = await read('daten.csv', toBytes(makeBook({ Daten: rows }, formats)));
    expect(dataset.reading.format).toBe('xls');
    expect(problems[0]?.message).toBe(
      'Der Name der Datei passt nicht zum Inhalt; sie wurde als Excel (XLS) gelesen.',
    );
  });

  it('that keeps its reader busy for ever is given up', async () => {
    // Two bytes of a good one were changed; found by trying.
    await expect(openXls('tests/fixtures/endless.xls', 1_000)).rejects.toThrow('timed out');
  });

  it('cut off, or nothing but a container, is damaged', async () => {
    const bytes = toBytes(
      makeBook({ Daten: Array.from({ length: 3_000 }, (_, index) => [`Kreis ${index}`, index]) }),
    );
    const failure = await refuse(await write('halb.xls', bytes.subarray(0, 20_000)));
    expect(failure.sentence).toBe(
      'Die Datei „halb.xls“ ist beschädigt oder unvollständig. Erwartet wurde eine Excel-Datei (.xls). Bitte besorgen Sie sie noch einmal.',
    );
    expect((await refuse(await write('leer.xls', bytes.subarray(0, 600)))).code).toBe('file-damaged');
  });
});
