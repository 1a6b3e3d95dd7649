import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { array, assert, asyncProperty, boolean, double, integer, oneof, string } from 'fast-check';
import { readSheet } from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SheetCell } from '../../../../electron/data/import/sheet-cells';
import type { SheetContent } from '../../../../electron/data/import/workbook';
import { openXlsx } from '../../../../electron/data/import/xlsx-workbook';
import { type MadeCell, makeXlsx, styled, styles } from './make-xlsx';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lectern-xlsx-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function put(bytes: Buffer): Promise<string> {
  const path = join(folder, 'mappe.xlsx');
  await writeFile(path, bytes);
  return path;
}

async function readFirst(path: string): Promise<SheetContent> {
  const workbook = await openXlsx(path);
  try {
    const [sheet] = workbook.sheets;
    if (!sheet) throw new Error('no sheet');
    return await workbook.readSheet(sheet);
  } finally {
    workbook.close();
  }
}

/** Cells as read-excel-file gives them: a rectangle from A1 to the last cell with a value. */
function spread({ rows }: SheetContent): readonly (readonly SheetCell[])[] {
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  return Array.from({ length: rows.at(-1)?.number ?? 0 }, (_, index) => {
    const { cells = [] } = rows.find(({ number }) => number === index + 1) ?? {};
    return Array.from({ length: width }, (_, column) => cells[column] ?? null);
  });
}

describe('a workbook', () => {
  it('has the cells that another reader finds in it', async () => {
    const cell = oneof(
      integer({ min: -1e9, max: 1e9 }),
      double({ min: -1e6, max: 1e6, noNaN: true }),
      string({ minLength: 1 }).map((text) => `a${text.replaceAll(/[^ -~äöü&<"]/g, '')}z`),
      integer({ min: 61, max: 60_000 }).map((days) => styled(days, styles.date)),
      boolean().map((value) => ({ attributes: 't="b"', body: `<v>${value ? 1 : 0}</v>` })),
    );
    await assert(
      asyncProperty(array(array(cell, { maxLength: 6 }), { maxLength: 8 }), async (rows: MadeCell[][]) => {
        const path = await put(await makeXlsx([{ name: 'Daten', rows }]));
        expect(spread(await readFirst(path))).toEqual(await readSheet(path, 'Daten'));
      }),
      { numRuns: 40 },
    );
  });

  it('texts that cells share, with several runs and without how they are spoken', async () => {
    const shared = {
      'xl/sharedStrings.xml':
        '<sst><si><t>ein</t></si><si><r><t>zwei </t></r><r><t>Teile</t></r><rPh><t>laut</t></rPh></si><si><t>Zeile_x000A_Zeile</t></si></sst>',
    };
    const text = (index: number): MadeCell => ({ attributes: 't="s"', body: `<v>${index}</v>` });
    const content = await readFirst(
      await put(await makeXlsx([{ name: 'a', rows: [[text(0), text(1), text(2), text(9)]] }], shared)),
    );
    expect(content.rows).toEqual([{ number: 1, cells: ['ein', 'zwei Teile', 'Zeile\nZeile'] }]);
  });

  it('names its tables and areas, but not what the program keeps for itself', async () => {
    const extra = {
      'xl/worksheets/_rels/sheet1.xml.rels':
        '<Relationships><Relationship Id="r1" Type="table" Target="../tables/table1.xml"/></Relationships>',
      'xl/tables/table1.xml': '<table id="1" name="Tabelle1" displayName="Förderung" ref="B2:C4"/>',
    };
    const behind =
      '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">Daten!$A$1:$D$9</definedName><definedName name="Kreise">Daten!$B$2:$B$4</definedName><definedName name="weg">Daten!#REF!</definedName></definedNames>';
    const rows: MadeCell[][] = [[], [null, 'a', 'b'], [null, 1, 2], [null, 3, 4]];
    const workbook = await openXlsx(await put(await makeXlsx([{ name: 'Daten', rows }], extra, { behind })));
    workbook.close();
    expect(workbook.ranges).toEqual([
      { name: 'Förderung', sheet: 'Daten', area: { top: 2, left: 1, bottom: 4, right: 2 } },
      { name: 'Kreise', sheet: 'Daten', area: { top: 2, left: 1, bottom: 4, right: 1 } },
    ]);
  });

  it('lengths of time may be longer than a day', async () => {
    const extra = {
      'xl/styles.xml':
        '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="[h]:mm"/><numFmt numFmtId="165" formatCode="#,##0.00\\ [$CHF-807]"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>',
    };
    const content = await readFirst(
      await put(await makeXlsx([{ name: 'a', rows: [[styled(1.5, 1), styled(7.5, 2)]] }], extra)),
    );
    expect(content.rows[0]?.cells).toEqual(['36:00:00', 7.5]);
    expect([...(content.styles[1]?.keys() ?? [])]).toEqual(['CHF']);
  });
});
