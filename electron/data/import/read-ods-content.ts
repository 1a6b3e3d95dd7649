import type { Readable } from 'node:stream';
import { parseSheetArea } from './cell-address';
import { currencyOf } from './number-style';
import { SheetBuilder } from './sheet-builder';
import type { SheetCell } from './sheet-cells';
import type { CellStyle, NamedRange, Sheet, SheetContent } from './workbook';
import { attributeOf, readXml, type XmlHandler } from './xml-reader';

/** The sheets of an OpenDocument spreadsheet, which stand one after the other in one XML text. */
export interface OdsContent {
  readonly sheets: readonly (Sheet & { readonly content: SheetContent })[];
  readonly ranges: readonly NamedRange[];
}

/** Goes once through the XML of all sheets. Throws `NoXml` and `TooManyCells`. */
export async function readOdsContent(xml: Readable, signal?: AbortSignal): Promise<OdsContent> {
  const reader = new OdsReader();
  await readXml(xml, reader, signal);
  return reader;
}

/** A row or a cell may say that it stands there a million times; such rows hold no value, as a rule. */
const mostRepeated = 1_048_576;

class OdsReader implements XmlHandler {
  readonly sheets: (Sheet & { content: SheetContent })[] = [];
  readonly ranges: NamedRange[] = [];
  private readonly hiddenStyles = new Set<string>();
  private styleName = '';
  private table:
    | { readonly name: string; readonly hidden: boolean; readonly builder: SheetBuilder }
    | undefined;
  /** Tables within cells are drawings of their own. */
  private tableDepth = 0;
  private column = 0;
  private nextColumn = 0;
  private row = 1;
  private rowRepeated = 1;
  private cell: OdsCell | undefined;
  /** Within a comment or a drawing in a cell. */
  private asideDepth = 0;

  readonly open = (name: string, attributes: string): void => {
    if (this.cell) this.openInCell(name, attributes);
    else if (name === 'table') this.openTable(attributes);
    else if (name === 'style') this.styleName = attributeOf(attributes, 'name');
    else if (name === 'table-properties') {
      if (attributeOf(attributes, 'display') === 'false') this.hiddenStyles.add(this.styleName);
    } else if (name === 'named-range' || name === 'database-range') this.addRange(attributes);
    else if (this.table && this.tableDepth === 1) this.openInTable(name, attributes, this.table.builder);
  };

  readonly close = (name: string): void => {
    if (this.cell) this.closeInCell(name, this.cell);
    else if (name === 'table') this.closeTable();
    else if (name === 'table-row' && this.table && this.tableDepth === 1) {
      this.table.builder.endRow(this.row, this.rowRepeated);
      this.row += this.rowRepeated;
    }
  };

  readonly text = (text: string): void => {
    if (this.cell && this.asideDepth === 0 && this.cell.paragraphs > 0) this.cell.text += text;
  };

  private openTable(attributes: string): void {
    this.tableDepth += 1;
    if (this.tableDepth > 1) return;
    const hidden = this.hiddenStyles.has(attributeOf(attributes, 'style-name'));
    this.table = { name: attributeOf(attributes, 'name'), hidden, builder: new SheetBuilder() };
    this.row = 1;
    this.nextColumn = 0;
  }

  private closeTable(): void {
    this.tableDepth -= 1;
    if (this.tableDepth > 0 || !this.table) return;
    const { name, hidden, builder } = this.table;
    this.sheets.push({ name, hidden, content: builder.end() });
    this.table = undefined;
  }

  private openInTable(name: string, attributes: string, builder: SheetBuilder): void {
    if (name === 'table-cell' || name === 'covered-table-cell') {
      this.cell = openCell(attributes, name === 'covered-table-cell');
      this.asideDepth = 0;
    } else if (name === 'table-row') {
      this.rowRepeated = repeatedIn(attributes, 'number-rows-repeated');
      this.column = 0;
      // A filter hides rows, too.
      const hidden = /^(collapse|filter)$/.test(attributeOf(attributes, 'visibility'));
      for (let at = 0; hidden && at < Math.min(this.rowRepeated, 10_000); at += 1)
        builder.hideRow(this.row + at);
    } else if (name === 'table-column') {
      const count = repeatedIn(attributes, 'number-columns-repeated');
      if (attributeOf(attributes, 'visibility') === 'collapse') builder.hideColumns(this.nextColumn, count);
      this.nextColumn += count;
    }
  }

  private openInCell(name: string, attributes: string): void {
    const { cell } = this;
    if (this.asideDepth > 0 || !cell || asides.has(name)) this.asideDepth += 1;
    else if (name === 'p') {
      if (cell.paragraphs > 0) cell.text += '\n';
      cell.paragraphs += 1;
    } else if (name === 's')
      cell.text += ' '.repeat(Math.min(100, Number(attributeOf(attributes, 'c')) || 1));
    else if (name === 'tab') cell.text += '\t';
    else if (name === 'line-break') cell.text += '\n';
  }

  private closeInCell(name: string, cell: OdsCell): void {
    if (this.asideDepth > 0) this.asideDepth -= 1;
    else if (name === 'table-cell' || name === 'covered-table-cell') {
      this.cell = undefined;
      this.endCell(cell);
    }
  }

  private endCell(cell: OdsCell): void {
    const { column, row } = this;
    this.column += cell.repeated;
    const builder = this.table?.builder;
    if (!builder || cell.isCovered) return;
    const { attributes, text } = cell;
    const spanned = repeatedIn(attributes, 'number-columns-spanned');
    const deep = repeatedIn(attributes, 'number-rows-spanned');
    if (spanned > 1 || deep > 1)
      builder.addMerged({ top: row, left: column, bottom: row + deep - 1, right: column + spanned - 1 });
    const type = attributeOf(attributes, 'value-type');
    const isFormula = attributeOf(attributes, 'formula') !== '';
    const isError = attributes.includes('value-type="error"') || (isFormula && errorForm.test(text));
    if (isError || (isFormula && type === '' && text === '')) {
      for (let at = 0; at < Math.min(cell.repeated, 100); at += 1)
        builder.addFault(row, column + at, isError ? text.trim() || '#?' : '');
      return;
    }
    const { value, style } = readValue(type, attributes, text);
    if (value === null || value === '') return;
    for (let at = 0; at < cell.repeated; at += 1) builder.add(column + at, value, style);
  }

  private addRange(attributes: string): void {
    const address =
      attributeOf(attributes, 'cell-range-address') || attributeOf(attributes, 'target-range-address');
    const name = attributeOf(attributes, 'name');
    const place = parseSheetArea(address);
    // Names that begin so are the program's own.
    if (place && name && !name.startsWith('__') && this.ranges.length < 500)
      this.ranges.push({ name, ...place });
  }
}

interface OdsCell {
  readonly attributes: string;
  readonly isCovered: boolean;
  readonly repeated: number;
  text: string;
  paragraphs: number;
}

function openCell(attributes: string, isCovered: boolean): OdsCell {
  const repeated = repeatedIn(attributes, 'number-columns-repeated');
  return { attributes, isCovered, repeated, text: '', paragraphs: 0 };
}

const asides: ReadonlySet<string> = new Set([
  'annotation',
  'frame',
  'custom-shape',
  'line',
  'rect',
  'ellipse',
  'g',
  'control',
  'detective',
  'table',
]);

/** `#DIV/0!`, `#NAME?`, `#WERT!`, `Err:502`. */
const errorForm = /^(#[\p{L}/0]+[!?]?|Err:\d+)$/u;

function repeatedIn(attributes: string, name: string): number {
  const count = attributes.includes(name) ? Number(attributeOf(attributes, name)) : 1;
  return Number.isInteger(count) && count > 0 ? Math.min(count, mostRepeated) : 1;
}

function readValue(
  type: string,
  attributes: string,
  text: string,
): { readonly value: SheetCell; readonly style?: CellStyle } {
  switch (type) {
    case 'float':
    case 'percentage':
    case 'currency': {
      const written = attributeOf(attributes, 'value');
      const value = Number(written);
      if (written === '' || !Number.isFinite(value)) return { value: text };
      const style =
        type === 'percentage' ? '%' : type === 'currency' ? currencyOfCell(attributes, text) : undefined;
      return { value, style };
    }
    case 'date':
      return { value: readDate(attributeOf(attributes, 'date-value')) ?? text };
    case 'time':
      return { value: readTime(attributeOf(attributes, 'time-value')) ?? text };
    case 'boolean':
      return { value: attributeOf(attributes, 'boolean-value') === 'true' };
    default:
      return { value: text === '' ? attributeOf(attributes, 'string-value') : text };
  }
}

/** Programs write `EUR`, or nothing: then the text of the cell shows it. */
function currencyOfCell(attributes: string, text: string): CellStyle {
  const code = attributeOf(attributes, 'currency');
  return currencyOf(code) ?? currencyOf(text) ?? (/\$/.test(text) ? '$' : undefined);
}

function readDate(text: string): Date | undefined {
  const date = new Date(text.includes('T') && !/(Z|[+-]\d\d:\d\d)$/.test(text) ? `${text}Z` : text);
  return text === '' || Number.isNaN(date.getTime()) ? undefined : date;
}

/** `PT18H30M00S` as 18:30:00; hours may be more than a day has. */
function readTime(text: string): string | undefined {
  const [, minus, hours, minutes, seconds] = /^(-?)PT(\d+)H(\d+)M(\d+)(?:[.,]\d+)?S$/.exec(text) ?? [];
  if (!hours || !minutes || !seconds) return undefined;
  return `${minus ? '−' : ''}${hours.padStart(2, '0')}:${minutes.padStart(2, '0')}:${seconds.padStart(2, '0')}`;
}
