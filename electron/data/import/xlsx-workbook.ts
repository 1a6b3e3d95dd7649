import { posix } from 'node:path';
import type { Readable } from 'node:stream';
import { type Entry, openPromise, type ZipFile } from 'yauzl';
import { parseArea, parseSheetArea } from './cell-address';
import { type NumberStyle, plainStyle, styleOfFormat, styleOfNumber } from './number-style';
import { readXlsxSheet, unescapeText } from './read-xlsx-sheet';
import {
  type NamedRange,
  NoWorkbook,
  type Sheet,
  type Workbook,
  WorkbookTooLarge,
  workbookLimit,
} from './workbook';
import { attributeOf, decodeEntities, readXml } from './xml-reader';

/**
 * Opens a workbook as Excel has written it since 2007. Throws `NoWorkbook` for another kind of zip, `WorkbookTooLarge`, and what
 * yauzl says of a zip that is damaged or whose entries are larger than they say.
 */
export async function openXlsx(path: string): Promise<Workbook> {
  const zip = await openPromise(path, { autoClose: false });
  try {
    const entries = new Map<string, Entry>();
    for await (const entry of zip.eachEntry()) entries.set(entry.fileName, entry);
    if (!entries.has('xl/workbook.xml')) throw new NoWorkbook();
    const texts = [...entries.values()].filter(({ fileName }) => /\.(xml|rels)$/.test(fileName));
    const size = texts.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0);
    if (size > workbookLimit) throw new WorkbookTooLarge(size);
    const read = async (name: string) => readText(zip, entries.get(name));
    const workbook = await read('xl/workbook.xml');
    const sheets = readSheets(workbook, await read('xl/_rels/workbook.xml.rels'));
    const parts = {
      texts: await readTexts(zip, entries.get('xl/sharedStrings.xml')),
      styles: readStyles(await read('xl/styles.xml')),
      is1904: /^(1|true)$/.test(attributeOf(tags(workbook, 'workbookPr')[0] ?? '', 'date1904')),
    };
    return {
      ...{ format: 'xlsx', sheets, ranges: await findRanges(workbook, sheets, read) },
      async readSheet(sheet, signal) {
        const { entry = '' } = sheets.find(({ name }) => name === sheet.name) ?? {};
        return readXlsxSheet(await openEntry(zip, entries.get(entry)), parts, signal);
      },
      close: () => zip.close(),
    };
  } catch (error) {
    zip.close();
    throw error;
  }
}

interface XlsxSheet extends Sheet {
  /** Name of its entry in the zip. */
  readonly entry: string;
}

async function openEntry(zip: ZipFile, entry: Entry | undefined): Promise<Readable> {
  if (!entry) throw new Error('an entry is missing');
  return zip.openReadStreamPromise(entry);
}

async function readText(zip: ZipFile, entry: Entry | undefined): Promise<string> {
  if (!entry) return '';
  const parts: Buffer[] = [];
  for await (const part of await openEntry(zip, entry)) parts.push(part);
  return Buffer.concat(parts).toString('utf8');
}

/** The texts that cells name by number; of those with several runs the runs together. */
async function readTexts(zip: ZipFile, entry: Entry | undefined): Promise<readonly string[]> {
  const texts: string[] = [];
  if (!entry) return texts;
  let text = '';
  let isText = false;
  let isPhonetic = false;
  await readXml(await openEntry(zip, entry), {
    open(name) {
      if (name === 'si') text = '';
      else if (name === 't') isText = !isPhonetic;
      else if (name === 'rPh') isPhonetic = true;
    },
    close(name) {
      if (name === 'si') texts.push(unescapeText(text));
      else if (name === 't') isText = false;
      else if (name === 'rPh') isPhonetic = false;
    },
    text(part) {
      if (isText) text += part;
    },
  });
  return texts;
}

function readSheets(workbook: string, relations: string): readonly XlsxSheet[] {
  const targets = readRelations(relations, 'xl');
  return tags(workbook, 'sheet').flatMap((tag) => {
    const entry = targets.get(attributeOf(tag, 'r:id') || attributeOf(tag, 'id')) ?? '';
    const hidden = /hidden/i.test(attributeOf(tag, 'state'));
    return entry.includes('worksheets/') ? [{ name: attributeOf(tag, 'name'), hidden, entry }] : [];
  });
}

/** The entries that an entry points to, by their ids; `folder` is its own. */
function readRelations(relations: string, folder: string): ReadonlyMap<string, string> {
  return new Map(
    tags(relations, 'Relationship').map((tag) => {
      const target = attributeOf(tag, 'Target');
      return [attributeOf(tag, 'Id'), target.startsWith('/') ? target.slice(1) : posix.join(folder, target)];
    }),
  );
}

function readStyles(styles: string): readonly NumberStyle[] {
  const formats = new Map(
    tags(styles, 'numFmt').map((tag) => [
      Number(attributeOf(tag, 'numFmtId')),
      styleOfFormat(attributeOf(tag, 'formatCode')),
    ]),
  );
  const [, cells = ''] = /<(?:\w+:)?cellXfs\b[^>]*>([\s\S]*?)<\/(?:\w+:)?cellXfs>/.exec(styles) ?? [];
  return tags(cells, 'xf').map((tag) => {
    const id = Number(attributeOf(tag, 'numFmtId'));
    return formats.get(id) ?? styleOfNumber(id) ?? plainStyle;
  });
}

/** At most so many tables and names are listed. */
const mostRanges = 500;

/** Tables that have a name, and names that were given to areas. */
async function findRanges(
  workbook: string,
  sheets: readonly XlsxSheet[],
  read: (name: string) => Promise<string>,
): Promise<readonly NamedRange[]> {
  const ranges: NamedRange[] = [];
  for (const { name: sheet, entry } of sheets) {
    const folder = posix.dirname(entry);
    const relations = await read(`${folder}/_rels/${posix.basename(entry)}.rels`);
    for (const target of readRelations(relations, folder).values()) {
      if (!/tables\/[^/]+\.xml$/.test(target) || ranges.length >= mostRanges) continue;
      const [table = ''] = tags(await read(target), 'table');
      const area = parseArea(attributeOf(table, 'ref'));
      if (area)
        ranges.push({ name: attributeOf(table, 'displayName') || attributeOf(table, 'name'), sheet, area });
    }
  }
  const names = workbook.matchAll(/(<(?:\w+:)?definedName\b[^>]*>)([^<]*)</g);
  for (const [, tag = '', target = ''] of names) {
    const name = attributeOf(tag, 'name');
    const place = parseSheetArea(decodeEntities(target));
    // Names of the program's own: print areas, filters.
    if (!place || name.startsWith('_xl') || attributeOf(tag, 'hidden') === '1') continue;
    if (ranges.length < mostRanges) ranges.push({ name, ...place });
  }
  return ranges.filter(({ name, sheet }) => name && sheets.some((known) => known.name === sheet));
}

function tags(xml: string, name: string): readonly string[] {
  return xml.match(new RegExp(`<(?:\\w+:)?${name}\\b[^>]*>`, 'g')) ?? [];
}
