import type { Readable } from 'node:stream';
import { parseArea, readAddress } from './cell-address';
import { type NumberStyle, plainStyle, valueOfNumber } from './number-style';
import { SheetBuilder } from './sheet-builder';
import type { SheetCell } from './sheet-cells';
import type { SheetContent } from './workbook';
import { attributeOf, readXml, type XmlHandler } from './xml-reader';

/** What the cells of a sheet point to. */
export interface XlsxParts {
  readonly texts: readonly string[];
  /** By the index that cells name. */
  readonly styles: readonly NumberStyle[];
  readonly is1904: boolean;
}

/** Goes once through the XML of a sheet of a workbook. */
export async function readXlsxSheet(
  xml: Readable,
  parts: XlsxParts,
  signal?: AbortSignal,
): Promise<SheetContent> {
  const reader = new XlsxSheetReader(parts);
  await readXml(xml, reader, signal);
  return reader.sheet.end();
}

class XlsxSheetReader implements XmlHandler {
  readonly sheet = new SheetBuilder();
  private row = 0;
  private column = -1;
  private type = '';
  private style = '';
  private value: string | undefined;
  private isFormula = false;
  /** What text now belongs to. */
  private place: 'value' | 'other' = 'other';
  private isPhonetic = false;

  constructor(private readonly parts: XlsxParts) {}

  readonly open = (name: string, attributes: string): void => {
    if (name === 'c') this.openCell(attributes);
    else if (name === 'v' || name === 't') {
      if (this.isPhonetic) return;
      this.value ??= '';
      this.place = 'value';
    } else if (name === 'f') this.isFormula = true;
    else if (name === 'rPh') this.isPhonetic = true;
    else if (name === 'row') {
      this.row = Number(attributeOf(attributes, 'r')) || this.row + 1;
      this.column = -1;
      if (isTrue(attributeOf(attributes, 'hidden'))) this.sheet.hideRow(this.row);
    } else if (name === 'col' && isTrue(attributeOf(attributes, 'hidden'))) {
      const first = Number(attributeOf(attributes, 'min'));
      this.sheet.hideColumns(first - 1, Number(attributeOf(attributes, 'max')) - first + 1);
    } else if (name === 'mergeCell') {
      const area = parseArea(attributeOf(attributes, 'ref'));
      if (area) this.sheet.addMerged(area);
    }
  };

  readonly close = (name: string): void => {
    if (name === 'c') this.endCell();
    else if (name === 'v' || name === 't') this.place = 'other';
    else if (name === 'rPh') this.isPhonetic = false;
    else if (name === 'row') this.sheet.endRow(this.row);
  };

  readonly text = (text: string): void => {
    if (this.place === 'value') this.value = (this.value ?? '') + text;
  };

  private openCell(attributes: string): void {
    const address = readAddress(attributeOf(attributes, 'r'));
    this.column = address?.column ?? this.column + 1;
    this.type = attributeOf(attributes, 't');
    this.style = attributeOf(attributes, 's');
    this.value = undefined;
    this.isFormula = false;
  }

  private endCell(): void {
    const { value, column, row } = this;
    if (value === undefined) {
      if (this.isFormula) this.sheet.addFault(row, column, '');
      return;
    }
    if (this.type === 'e') this.sheet.addFault(row, column, value);
    else if (this.type === '' || this.type === 'n') this.addNumber(value);
    else this.sheet.add(column, this.valueOf(value));
  }

  private addNumber(text: string): void {
    const value = Number(text);
    if (text.trim() === '') return;
    const style = this.parts.styles[Number(this.style)] ?? plainStyle;
    if (!Number.isFinite(value)) this.sheet.add(this.column, text);
    else if (style.kind === 'number') this.sheet.add(this.column, value, style.style);
    else this.sheet.add(this.column, valueOfNumber(value, style, this.parts.is1904));
  }

  private valueOf(text: string): SheetCell {
    if (this.type === 's') return this.parts.texts[Number(text)] ?? null;
    if (this.type === 'b') return isTrue(text);
    if (this.type !== 'd') return unescapeText(text);
    const date = new Date(/[zZ]|[+-]\d\d:\d\d$/.test(text) || !text.includes('T') ? text : `${text}Z`);
    return Number.isNaN(date.getTime()) ? text : date;
  }
}

function isTrue(text: string): boolean {
  return text === '1' || text === 'true';
}

/** Characters that XML does not allow stand in workbooks as `_x000D_`. */
export function unescapeText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, code) =>
    String.fromCharCode(Number.parseInt(String(code), 16)),
  );
}
