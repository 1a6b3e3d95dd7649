import { describe, expect, it } from 'vitest';
import { provideEngine } from '../engine-fixture';
import { covered, day, euro, makeOds, type OdsSheet, percent, repeated } from './make-ods';
import { zip } from './make-xlsx';

const fixture = provideEngine();
const { read, write, refuse } = fixture;

const sheet = (rows: OdsSheet['rows'], more: Partial<OdsSheet> = {}): OdsSheet => ({
  name: 'Daten',
  rows,
  ...more,
});

describe('an OpenDocument spreadsheet', () => {
  it('keeps numbers, days, moments, percent, money and truth values as they are', async () => {
    const { types, rows, problems, dataset } = await read(
      'tabelle.ods',
      await makeOds([
        sheet([
          ['Kreis', 'Anzahl', 'Tag', 'Anteil', 'Betrag', 'aktiv', 'Beginn'],
          [
            ...[
              'Ulm & Umland',
              1234.5,
              day('2024-02-14', '14.02.24'),
              percent(0.07, '7 %'),
              euro(1355.9, '1.355,90 €'),
            ],
            { attributes: 'office:value-type="boolean" office:boolean-value="true"', text: 'WAHR' },
            day('2024-02-14T18:30:00', '14.02.24 18:30'),
          ],
          [
            ...['Aalen', 5, day('2024-02-15', '15.02.24'), percent(0.312, '31,2 %'), euro(20, '20,00 €')],
            { attributes: 'office:value-type="boolean" office:boolean-value="false"', text: 'FALSCH' },
            day('2024-02-15', '15.02.24 00:00'),
          ],
        ]),
      ]),
    );
    expect(types).toEqual([
      ...['Kreis:text', 'Anzahl:number', 'Tag:date', 'Anteil:percent %', 'Betrag:money €', 'aktiv:boolean'],
      'Beginn:datetime',
    ]);
    expect(rows).toEqual([
      ['Ulm & Umland', 1234.5, '2024-02-14', 7, 1355.9, true, '2024-02-14T18:30:00'],
      ['Aalen', 5, '2024-02-15', 31.2, 20, false, '2024-02-15T00:00:00'],
    ]);
    expect(problems).toEqual([]);
    expect(dataset.reading).toMatchObject({ format: 'ods', sheet: 'Daten', headerRow: 1, headerRows: 1 });
  });

  it('repeats cells and rows with a value, spaces and lines, and leaves comments out', async () => {
    const { rows } = await read(
      'wiederholt.ods',
      await makeOds([
        sheet(
          [
            ['Name', 'a', 'b', 'c'],
            [
              {
                attributes: 'office:value-type="string"',
                inner: '<office:annotation><text:p>Anmerkung</text:p></office:annotation>',
                text: 'Ulm',
              },
              {
                attributes: 'office:value-type="float" office:value="7" table:number-columns-repeated="3"',
                text: '7',
              },
            ],
            [
              {
                attributes: 'office:value-type="string"',
                inner: '<text:p>zwei<text:s text:c="2"/>Räume</text:p>',
              },
              1,
              repeated(1),
              3,
            ],
          ],
          { rowAttributes: { 1: 'table:number-rows-repeated="2"' } },
        ),
      ]),
    );
    expect(rows).toEqual([
      ['Ulm', 7, 7, 7],
      ['Ulm', 7, 7, 7],
      ['zwei  Räume', 1, null, 3],
    ]);
  });

  it('tells errors, formulas without a result, hidden rows and columns, and merged labels', async () => {
    const merged = { attributes: 'table:number-rows-spanned="2" office:value-type="string"', text: 'Nord' };
    const { rows, problems } = await read(
      'merkmale.ods',
      await makeOds([
        sheet(
          [
            ['Gebiet', 'Kreis', 'Wert'],
            [merged, 'Ulm', 1],
            [
              covered,
              'Aalen',
              {
                attributes:
                  'table:formula="of:=1/0" office:value-type="string" office:string-value="" calcext:value-type="error"',
                text: '#DIV/0!',
              },
            ],
            ['Süd', 'Konstanz', { attributes: 'table:formula="of:=1"' }],
            ['Süd', 'Lörrach', 4],
          ],
          {
            columns:
              '<table:table-column/><table:table-column table:visibility="collapse"/><table:table-column table:number-columns-repeated="16382"/>',
            rowAttributes: { 4: 'table:visibility="filter"' },
          },
        ),
      ]),
    );
    expect(rows).toEqual([
      ['Nord', 'Ulm', 1],
      ['Nord', 'Aalen', null],
      ['Süd', 'Konstanz', null],
      ['Süd', 'Lörrach', 4],
    ]);
    expect(
      problems.map(({ row, column, value, message }) => [row, column, value, message.slice(0, 30)]),
    ).toEqual([
      [2, 'Kreis', undefined, 'Die Spalte ist ausgeblendet; s'],
      [5, undefined, undefined, 'Zeile 5 ist ausgeblendet; sie '],
      [2, 'Gebiet', undefined, 'Über mehrere Zeilen verbundene'],
      [3, 'Wert', '#DIV/0!', 'Die Zelle enthält den Fehlerwe'],
      [4, 'Wert', undefined, 'Die Zelle enthält eine Formel '],
    ]);
  });

  it('has sheets to choose from, hidden ones too, and named areas', async () => {
    const bytes = await makeOds(
      [
        sheet([['Bericht'], ['Stand: 2023']], { name: 'Deckblatt' }),
        sheet(
          [
            ['a', 'b'],
            [1, 2],
            [3, 4],
          ],
          { name: 'Rohdaten', hidden: true },
        ),
        sheet([['Land', 'Zahl'], ['BW', 3], ['BY', 4], [], ['Jahr', 'Wert'], [2022, 8], [2023, 9]], {
          name: "Kreis' Zahlen",
        }),
      ],
      {
        expressions:
          '<table:named-expressions><table:named-range table:name="Jahre" table:base-cell-address="$Deckblatt.$A$1" table:cell-range-address="$&apos;Kreis&apos;&apos; Zahlen&apos;.$A$5:.$B$7"/></table:named-expressions>',
      },
    );
    expect((await read('m.ods', bytes)).dataset.reading.sheet).toBe("Kreis' Zahlen");
    const hidden = await read('m.ods', bytes, { choices: { sheet: 'Rohdaten' } });
    expect(hidden.rows).toEqual([
      [1, 2],
      [3, 4],
    ]);
    expect(hidden.problems.map(({ message }) => message)).toEqual([
      'Das Tabellenblatt ist ausgeblendet; es wurde gelesen, weil es gewählt wurde.',
    ]);
    expect((await read('m.ods', bytes, { choices: { sheet: 'Jahre' } })).types).toEqual([
      'Jahr:integer',
      'Wert:integer',
    ]);
    expect((await read('m.ods', bytes, { choices: { range: "Kreis' Zahlen!A1:B3" } })).rows).toEqual([
      ['BW', 3],
      ['BY', 4],
    ]);
  });
});

describe('refused with a sentence', () => {
  it('one behind a password', async () => {
    const bytes = await makeOds(
      [
        sheet([
          ['a', 'b'],
          [1, 2],
        ]),
      ],
      {
        manifest:
          '<manifest:file-entry manifest:full-path="content.xml"><manifest:encryption-data/></manifest:file-entry>',
      },
    );
    const failure = await refuse(await write('geheim.ods', bytes));
    expect(failure.sentence).toBe(
      'Die Datei „geheim.ods“ ist mit einem Kennwort geschützt. Bitte speichern Sie sie ohne Kennwort und öffnen Sie sie noch einmal.',
    );
  });

  it('one that ends too early, in the archive or in its text', async () => {
    const bytes = await makeOds([
      sheet([
        ['a', 'b'],
        [1, 2],
      ]),
    ]);
    expect((await refuse(await write('halb.ods', bytes.subarray(0, bytes.length / 2)))).code).toBe(
      'file-damaged',
    );
    const cut = await zip({
      mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
      'content.xml': '<office:document-content><office:body><table:table table:name="a"><table:table-row>',
    });
    expect((await refuse(await write('kurz.ods', cut))).sentence).toBe(
      'Die Datei „kurz.ods“ ist beschädigt oder unvollständig. Erwartet wurde eine OpenDocument-Tabelle (.ods). Bitte besorgen Sie sie noch einmal.',
    );
  });

  it('a row with a value that says it stands there a million times, in as many columns', async () => {
    const cell = {
      attributes: 'office:value-type="float" office:value="1" table:number-columns-repeated="16384"',
      text: '1',
    };
    const bytes = await makeOds([
      sheet([['a', 'b'], [cell]], { rowAttributes: { 1: 'table:number-rows-repeated="1048000"' } }),
    ]);
    const failure = await refuse(await write('million.ods', bytes));
    expect(failure.sentence).toBe(
      'Die Datei „million.ods“ ist zu groß (mehr als 20 Millionen Zellen). Lectern liest bis zu 20 Millionen Zellen.',
    );
  });

  it('declared entities, which could make it grow without end', async () => {
    const bomb = await zip({
      mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
      'content.xml':
        '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">]><office:document-content>&a;</office:document-content>',
    });
    expect((await refuse(await write('bombe.ods', bomb))).code).toBe('file-damaged');
  });

  it('a text document', async () => {
    const bytes = await zip({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<a/>' });
    expect((await refuse(await write('brief.ods', bytes))).code).toBe('file-not-as-named');
  });
});
