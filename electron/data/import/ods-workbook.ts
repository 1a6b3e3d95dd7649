import type { Readable } from 'node:stream';
import { type Entry, openPromise, type ZipFile } from 'yauzl';
import { readOdsContent } from './read-ods-content';
import { NoWorkbook, type Workbook, WorkbookEncrypted, WorkbookTooLarge, workbookLimit } from './workbook';

/**
 * Opens an OpenDocument spreadsheet. Throws `NoWorkbook` for another kind of zip, `WorkbookEncrypted`, `WorkbookTooLarge`, `NoXml`,
 * `TooManyCells`, and what yauzl says of a zip that is damaged or whose entries are larger than they say.
 */
export async function openOds(path: string, signal?: AbortSignal): Promise<Workbook> {
  const zip = await openPromise(path, { autoClose: false });
  try {
    const entries = new Map<string, Entry>();
    for await (const entry of zip.eachEntry()) entries.set(entry.fileName, entry);
    const manifest = await readBeginning(zip, entries.get('META-INF/manifest.xml'));
    if (manifest.includes('encryption-data') || entries.has('encrypted-package'))
      throw new WorkbookEncrypted();
    const content = entries.get('content.xml');
    const type = await readBeginning(zip, entries.get('mimetype'));
    if (!content || !/^$|opendocument\.spreadsheet/.test(type)) throw new NoWorkbook();
    if (content.uncompressedSize > workbookLimit) throw new WorkbookTooLarge(content.uncompressedSize);
    const { sheets, ranges } = await readOdsContent(await zip.openReadStreamPromise(content), signal);
    if (sheets.length === 0) throw new NoWorkbook();
    return {
      ...{ format: 'ods', sheets, ranges },
      async readSheet(sheet) {
        const found = sheets.find(({ name }) => name === sheet.name);
        if (!found) throw new Error(`no sheet ${sheet.name}`);
        return found.content;
      },
      close: () => zip.close(),
    };
  } catch (error) {
    zip.close();
    throw error;
  }
}

/** As much as says what it is, and whether its entries are encrypted. */
const mostRead = 1024 ** 2;

async function readBeginning(zip: ZipFile, entry: Entry | undefined): Promise<string> {
  if (!entry) return '';
  const parts: Buffer[] = [];
  let size = 0;
  const stream: Readable = await zip.openReadStreamPromise(entry);
  for await (const part of stream) {
    parts.push(part);
    size += part.length;
    if (size >= mostRead) break;
  }
  return Buffer.concat(parts).toString('utf8');
}
