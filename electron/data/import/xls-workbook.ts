import { readFile, stat } from 'node:fs/promises';
import { runInNewContext } from 'node:vm';
import {
  type CellObject,
  type ParsingOptions,
  read,
  set_cptable,
  type WorkBook,
  type WorkSheet,
} from '@e965/xlsx';
import * as codepages from '@e965/xlsx/dist/cpexcel.full.mjs';
import { parseSheetArea } from './cell-address';
import { type NumberStyle, plainStyle, styleOfFormat, styleOfNumber, valueOfNumber } from './number-style';
import { SheetBuilder } from './sheet-builder';
import {
  type NamedRange,
  NoWorkbook,
  type Sheet,
  type SheetContent,
  type Workbook,
  WorkbookEncrypted,
  WorkbookTooLarge,
} from './workbook';

/** Such a workbook has at most 65,536 rows a sheet; more than this is a mistake or an attack. */
const xlsLimit = 256 * 1024 ** 2;

/** Milliseconds that the reader may take: on files made for it, it never ends. */
const patience = { least: 10_000, perMegabyte: 3_000 } as const;

/**
 * Opens a workbook as Excel wrote it up to 2003. It is read as a whole, in `limit` milliseconds at most. Throws `NoWorkbook`, `WorkbookEncrypted`,
 * `WorkbookTooLarge`, and what the reader says of one that is damaged.
 */
export async function openXls(path: string, limit?: number): Promise<Workbook> {
  const { size } = await stat(path);
  if (size > xlsLimit) throw new WorkbookTooLarge(size, xlsLimit);
  const time = limit ?? patience.least + (size / 1024 ** 2) * patience.perMegabyte;
  const book = parse(await readFile(path), Math.ceil(time));
  const sheets = book.SheetNames.flatMap((name, index): readonly Sheet[] => {
    const { '!type': type = 'sheet' } = book.Sheets[name] ?? {};
    return type === 'sheet' ? [{ name, hidden: (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0 }] : [];
  });
  if (sheets.length === 0) throw new NoWorkbook();
  const is1904 = book.Workbook?.WBProps?.date1904 === true;
  return {
    ...{ format: 'xls', sheets, ranges: readRanges(book, sheets) },
    async readSheet({ name }) {
      const sheet = book.Sheets[name];
      if (!sheet) throw new Error(`no sheet ${name}`);
      return readContent(sheet, is1904);
    },
    close() {},
  };
}

function parse(bytes: Buffer, limit: number): WorkBook {
  set_cptable(codepages);
  const options: ParsingOptions = {
    ...{ type: 'buffer' as const, dense: true, cellNF: true, cellStyles: true },
    ...{ cellFormula: false, cellHTML: false, cellText: false },
  };
  let book: WorkBook | undefined;
  const work = () => {
    book = read(bytes, options);
  };
  try {
    // The one way to stop what never gives up control; the reader itself runs where it always does.
    runInNewContext('work()', { work }, { timeout: limit });
    if (!book) throw new NoWorkbook();
    return book;
  } catch (error) {
    if (error instanceof Error && /password|encrypt/i.test(error.message)) throw new WorkbookEncrypted();
    throw error;
  }
}

function readRanges({ Workbook: book }: WorkBook, sheets: readonly Sheet[]): readonly NamedRange[] {
  return (book?.Names ?? []).flatMap((range) => {
    const { Name: name, Ref: ref } = range;
    const isHidden = 'Hidden' in range && Boolean(range.Hidden);
    const place = isHidden || name.startsWith('_xl') ? undefined : parseSheetArea(ref);
    return place && sheets.some((sheet) => sheet.name === place.sheet) ? [{ name, ...place }] : [];
  });
}

function readContent(sheet: WorkSheet, is1904: boolean): SheetContent {
  const builder = new SheetBuilder();
  const styles = new Map<string | number, NumberStyle>();
  for (const [index, info] of (sheet['!cols'] ?? []).entries())
    if (info?.hidden) builder.hideColumns(index, 1);
  for (const [index, info] of (sheet['!rows'] ?? []).entries()) if (info?.hidden) builder.hideRow(index + 1);
  for (const { s, e } of sheet['!merges'] ?? [])
    builder.addMerged({ top: s.r + 1, left: s.c, bottom: e.r + 1, right: e.c });
  for (const [index, cells] of (sheet['!data'] ?? []).entries()) {
    for (const [column, cell] of (cells ?? []).entries()) {
      if (cell) addCell(builder, { row: index + 1, column }, cell, { is1904, styles });
    }
    builder.endRow(index + 1);
  }
  return builder.end();
}

function addCell(
  builder: SheetBuilder,
  { row, column }: { readonly row: number; readonly column: number },
  { t: type, v: value, z: format }: CellObject,
  { is1904, styles }: { readonly is1904: boolean; readonly styles: Map<string | number, NumberStyle> },
): void {
  if (type === 'e') {
    builder.addFault(row, column, errors[Number(value)] ?? '#?');
  } else if (typeof value !== 'number') {
    builder.add(column, value);
  } else {
    const code = format ?? '';
    const style = styles.get(code) ?? styleOf(code);
    styles.set(code, style);
    const shown = valueOfNumber(value, style, is1904);
    builder.add(column, shown, style.kind === 'number' ? style.style : undefined);
  }
}

function styleOf(format: string | number): NumberStyle {
  return (typeof format === 'number' ? styleOfNumber(format) : styleOfFormat(format)) ?? plainStyle;
}

/** Errors as such a workbook numbers them. */
const errors: Readonly<Record<number, string>> = {
  ...{ 0: '#NULL!', 7: '#DIV/0!', 15: '#VALUE!', 23: '#REF!', 29: '#NAME?', 36: '#NUM!', 42: '#N/A' },
};
