import { ZipFile } from 'yazl';

/** A cell as XML without its address: `<v>1</v>`, with attributes in front (`t="b"`, `s="1"`). Texts are written inline. */
export type MadeCell = string | number | null | { readonly attributes: string; readonly body: string };

export interface MadeSheet {
  readonly name: string;
  readonly rows: readonly (readonly MadeCell[])[];
  readonly hidden?: boolean;
  /** XML before and behind its cells: columns, merged cells, tables. */
  readonly before?: string;
  readonly behind?: string;
  /** Attributes of rows, by their index. */
  readonly rowAttributes?: Readonly<Record<number, string>>;
}

export const styles = { date: 1, percent: 2, euro: 3, moment: 4, time: 5 } as const;

export function styled(value: number, style: number): MadeCell {
  return { attributes: `s="${style}"`, body: `<v>${value}</v>` };
}

/** A workbook as spreadsheet programs write it, but of nothing more than is needed. */
export async function makeXlsx(
  sheets: readonly MadeSheet[],
  extra: Readonly<Record<string, string | Buffer>> = {},
  /** XML in the workbook before its sheets, and behind them. */
  { before = '', behind = '' }: { readonly before?: string; readonly behind?: string } = {},
): Promise<Buffer> {
  const entries: Record<string, string> = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relations}">${before}<sheets>${sheets
      .map(
        ({ name, hidden }, index) =>
          `<sheet name="${escapeXml(name)}" sheetId="${index + 1}"${hidden ? ' state="hidden"' : ''} r:id="rId${index + 1}"/>`,
      )
      .join('')}</sheets>${behind}</workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${sheets
      .map(
        (_, index) =>
          `<Relationship Id="rId${index + 1}" Type="${relations}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
      )
      .join('')}<Relationship Id="rId99" Type="${relations}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': `<styleSheet xmlns="${main}"><numFmts count="3"><numFmt numFmtId="164" formatCode="#,##0.00\\ &quot;€&quot;"/><numFmt numFmtId="165" formatCode="dd.mm.yyyy\\ hh:mm"/><numFmt numFmtId="166" formatCode="hh:mm"/></numFmts><cellXfs count="6"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="10"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/></cellXfs></styleSheet>`,
  };
  for (const [index, { rows, before = '', behind = '', rowAttributes }] of sheets.entries()) {
    entries[`xl/worksheets/sheet${index + 1}.xml`] =
      `<worksheet xmlns="${main}" xmlns:r="${relations}">${before}<sheetData>${rows.map((row, at) => writeRow(row, at, rowAttributes?.[at])).join('')}</sheetData>${behind}</worksheet>`;
  }
  return zip({ ...entries, ...extra });
}

export async function zip(entries: Readonly<Record<string, string | Buffer>>): Promise<Buffer> {
  const file = new ZipFile();
  for (const [name, text] of Object.entries(entries))
    file.addBuffer(typeof text === 'string' ? Buffer.from(text) : text, name);
  file.end();
  const parts: Buffer[] = [];
  for await (const part of file.outputStream) parts.push(Buffer.from(part));
  return Buffer.concat(parts);
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

function writeRow(cells: readonly MadeCell[], index: number, attributes = ''): string {
  const written = cells.map((cell, column) => {
    if (cell === null) return '';
    const at = `r="${String.fromCharCode(65 + column)}${index + 1}"`;
    if (typeof cell === 'number') return `<c ${at}><v>${cell}</v></c>`;
    if (typeof cell === 'string') return `<c ${at} t="inlineStr"><is><t>${escapeXml(cell)}</t></is></c>`;
    return `<c ${at} ${cell.attributes}>${cell.body}</c>`;
  });
  return `<row r="${index + 1}" ${attributes}>${written.join('')}</row>`;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
