import { ZipFile } from 'yazl';

/** A cell as XML: its attributes, and its text. Texts and numbers may be given as they are. */
export type OdsCell =
  | string
  | number
  | null
  | { readonly attributes: string; readonly text?: string; readonly inner?: string };

export interface OdsSheet {
  readonly name: string;
  readonly rows: readonly (readonly OdsCell[])[];
  readonly hidden?: boolean;
  /** XML of its columns, and attributes of its rows, by their index. */
  readonly columns?: string;
  readonly rowAttributes?: Readonly<Record<number, string>>;
}

export const percent = (value: number, text: string): OdsCell => ({
  ...{
    attributes: `office:value-type="percentage" office:value="${value}" calcext:value-type="percentage"`,
    text,
  },
});
export const euro = (value: number, text: string): OdsCell => ({
  attributes: `office:value-type="currency" office:currency="EUR" office:value="${value}" calcext:value-type="currency"`,
  text,
});
export const day = (iso: string, text: string): OdsCell => ({
  ...{ attributes: `office:value-type="date" office:date-value="${iso}" calcext:value-type="date"`, text },
});
export const repeated = (count: number): OdsCell => ({
  attributes: `table:number-columns-repeated="${count}"`,
});
export const covered: OdsCell = { attributes: 'covered' };

/** A spreadsheet as LibreOffice writes it: with a million empty rows at the end of each sheet. */
export async function makeOds(
  sheets: readonly OdsSheet[],
  { expressions = '', manifest = '' }: { readonly expressions?: string; readonly manifest?: string } = {},
): Promise<Buffer> {
  const content = `<?xml version="1.0" encoding="UTF-8"?>
<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0" office:version="1.3"><office:automatic-styles><style:style style:name="ta1" style:family="table"><style:table-properties table:display="true"/></style:style><style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style></office:automatic-styles><office:body><office:spreadsheet>${sheets.map(writeSheet).join('')}${expressions}</office:spreadsheet></office:body></office:document-content>`;
  return pack({
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'content.xml': content,
    'META-INF/manifest.xml': `<manifest:manifest>${manifest}</manifest:manifest>`,
  });
}

function writeSheet({ name, rows, hidden, columns, rowAttributes }: OdsSheet): string {
  const written = rows.map(
    (row, index) =>
      `<table:table-row ${rowAttributes?.[index] ?? ''} table:style-name="ro1">${row.map(writeCell).join('')}<table:table-cell table:number-columns-repeated="16370"/></table:table-row>`,
  );
  return `<table:table table:name="${escapeXml(name)}" table:style-name="${hidden ? 'ta2' : 'ta1'}">${columns ?? '<table:table-column table:number-columns-repeated="16384"/>'}${written.join('')}<table:table-row table:number-rows-repeated="1048500"><table:table-cell table:number-columns-repeated="16384"/></table:table-row></table:table>`;
}

function writeCell(cell: OdsCell): string {
  if (cell === null) return '<table:table-cell/>';
  if (cell === covered) return '<table:covered-table-cell/>';
  if (typeof cell === 'number')
    return `<table:table-cell office:value-type="float" office:value="${cell}" calcext:value-type="float"><text:p>${String(cell).replace('.', ',')}</text:p></table:table-cell>`;
  if (typeof cell === 'string')
    return `<table:table-cell office:value-type="string" calcext:value-type="string">${cell
      .split('\n')
      .map((line) => `<text:p>${escapeXml(line)}</text:p>`)
      .join('')}</table:table-cell>`;
  const text = cell.text === undefined ? '' : `<text:p>${escapeXml(cell.text)}</text:p>`;
  return `<table:table-cell ${cell.attributes}>${cell.inner ?? ''}${text}</table:table-cell>`;
}

async function pack(entries: Readonly<Record<string, string>>): Promise<Buffer> {
  const file = new ZipFile();
  for (const [name, text] of Object.entries(entries))
    file.addBuffer(Buffer.from(text), name, { compress: name !== 'mimetype' });
  file.end();
  const parts: Buffer[] = [];
  for await (const part of file.outputStream) parts.push(Buffer.from(part));
  return Buffer.concat(parts);
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
