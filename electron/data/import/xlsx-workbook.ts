import type { Readable } from 'node:stream';
import { type Entry, openPromise, type ZipFile } from 'yauzl';

/** What a workbook's zip says of its sheets and of the way its cells are shown. */
export interface Workbook {
  readonly sheets: readonly Sheet[];
  /** What a cell's style says of its number: by the index that cells name. */
  readonly styles: readonly CellStyle[];
  /** The XML of a sheet as a stream, held to the size that the zip gives for it. */
  openSheet(sheet: Sheet): Promise<Readable>;
  close(): void;
}

export interface Sheet {
  readonly name: string;
  readonly hidden: boolean;
  /** Name of its entry in the zip. */
  readonly entry: string;
}

/** `%`, a currency, or undefined for a plain number. */
export type CellStyle = '%' | '€' | '$' | '£' | 'CHF' | undefined;

/** Bytes that a workbook may unpack to; more is a mistake or an attack. */
export const workbookLimit = 512 * 1024 ** 2;

export class WorkbookTooLarge extends Error {
  constructor(readonly size: number) {
    super(`${size} bytes`);
  }
}
export class NoWorkbook extends Error {}

/**
 * Opens a workbook. Throws `NoWorkbook` for another kind of zip, `WorkbookTooLarge`, and what yauzl says of a zip that is
 * damaged or whose entries are larger than they say.
 */
export async function openWorkbook(path: string): Promise<Workbook> {
  const zip = await openPromise(path, { autoClose: false });
  try {
    const entries = new Map<string, Entry>();
    for await (const entry of zip.eachEntry()) entries.set(entry.fileName, entry);
    if (!entries.has('xl/workbook.xml')) throw new NoWorkbook();
    const texts = [...entries.values()].filter(({ fileName }) => /\.(xml|rels)$/.test(fileName));
    const size = texts.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0);
    if (size > workbookLimit) throw new WorkbookTooLarge(size);
    const read = async (name: string) => readText(zip, entries.get(name));
    const styles = readStyles(await read('xl/styles.xml'));
    const sheets = readSheets(await read('xl/workbook.xml'), await read('xl/_rels/workbook.xml.rels'));
    // The reader unpacks all of these without looking at their size: see first that they keep to it.
    for (const entry of texts) if (!/worksheets\/[^/]+\.xml$/.test(entry.fileName)) await drain(zip, entry);
    return {
      ...{ sheets, styles },
      openSheet: (sheet) => openEntry(zip, entries.get(sheet.entry)),
      close: () => zip.close(),
    };
  } catch (error) {
    zip.close();
    throw error;
  }
}

async function openEntry(zip: ZipFile, entry: Entry | undefined): Promise<Readable> {
  if (!entry) throw new Error('an entry is missing');
  return zip.openReadStreamPromise(entry);
}

async function drain(zip: ZipFile, entry: Entry): Promise<void> {
  for await (const _ of await openEntry(zip, entry)) {
    // Only that it ends where it should is of interest.
  }
}

async function readText(zip: ZipFile, entry: Entry | undefined): Promise<string> {
  if (!entry) return '';
  const parts: Buffer[] = [];
  for await (const part of await openEntry(zip, entry)) parts.push(part);
  return Buffer.concat(parts).toString('utf8');
}

function readSheets(workbook: string, relations: string): readonly Sheet[] {
  const targets = new Map(
    tags(relations, 'Relationship').map((tag) => [attribute(tag, 'Id'), attribute(tag, 'Target')]),
  );
  return tags(workbook, 'sheet').flatMap((tag) => {
    const target = targets.get(attribute(tag, 'r:id') || attribute(tag, '\\w+:id')) ?? '';
    const entry = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
    const hidden = /hidden/i.test(attribute(tag, 'state'));
    return /worksheets\//.test(target) ? [{ name: attribute(tag, 'name'), hidden, entry }] : [];
  });
}

function readStyles(styles: string): readonly CellStyle[] {
  const formats = new Map(
    tags(styles, 'numFmt').map((tag) => [attribute(tag, 'numFmtId'), attribute(tag, 'formatCode')]),
  );
  const [, cells = ''] = /<(?:\w+:)?cellXfs\b[^>]*>([\s\S]*?)<\/(?:\w+:)?cellXfs>/.exec(styles) ?? [];
  return tags(cells, 'xf').map((tag) => {
    const id = attribute(tag, 'numFmtId');
    return id === '9' || id === '10' ? '%' : styleOfFormat(formats.get(id) ?? '');
  });
}

/** What a format such as `#,##0.00\ "€"`, `0.0%` or `[$CHF-807] #,##0` puts beside the number. */
function styleOfFormat(code: string): CellStyle {
  const bare = code.replaceAll(/"[^"]*"|\\./g, '');
  if (bare.includes('%')) return '%';
  if (/€|EUR/.test(code)) return '€';
  if (/CHF/.test(code)) return 'CHF';
  if (/£|GBP/.test(code)) return '£';
  return /\[\$\$|"\$"|USD|\\\$/.test(code) ? '$' : undefined;
}

function tags(xml: string, name: string): readonly string[] {
  return xml.match(new RegExp(`<(?:\\w+:)?${name}\\b[^>]*>`, 'g')) ?? [];
}

function attribute(tag: string, name: string): string {
  const [, text = ''] = new RegExp(`\\s${name}="([^"]*)"`).exec(tag) ?? [];
  return decodeEntities(text);
}

/** The five entities of XML and characters by number. */
export function decodeEntities(text: string): string {
  return text.replaceAll(
    /&(?:#x([0-9a-f]+)|#(\d+)|(amp|lt|gt|quot|apos));/gi,
    (whole, hex, decimal, name) => {
      if (name)
        return { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }[String(name).toLowerCase()] ?? whole;
      const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
      return code <= 0x10ffff ? String.fromCodePoint(code) : '';
    },
  );
}
