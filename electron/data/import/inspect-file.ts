import { open, stat } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { fail, type Result, success } from '../../../model/result';
import { allTableEndings, readableTables, tableEndings } from '../../../model/table-files';
import { failureOfReading } from './failure-of-reading';
import { readOleStreams } from './ole-streams';

/** A file that can be read, and its first bytes. */
export interface InspectedFile {
  readonly path: string;
  /** Name without folder. */
  readonly name: string;
  readonly size: number;
  readonly head: Buffer;
  readonly kind: 'text' | 'xlsx' | 'ods' | 'xls' | 'json' | 'parquet' | 'zip' | 'gz';
  /** Its name in the archive it was packed in. */
  readonly entry?: string;
  /** Whether the name says something else than the content. */
  readonly misnamed: boolean;
}

export const headSize = 256 * 1024;

export const expectedTable = {
  de: `eine Tabelle (${readableTables})`,
  en: `a table (${readableTables})`,
} as const;

/**
 * Looks at a file's place and first bytes, and says what it is, or in one sentence why it cannot be a table. What was unpacked
 * is spoken of under the archive's name.
 */
export async function inspectFile(
  path: string,
  unpacked?: { readonly name: string; readonly entry: string },
): Promise<Result<InspectedFile>> {
  const file = unpacked?.name ?? basename(path);
  try {
    const status = await stat(path);
    if (status.isDirectory()) return fail('file-is-folder', { file, expected: readableTables });
    if (!status.isFile()) return fail('file-kind-unknown', { file, expected: readableTables });
    if (status.size === 0) return fail('file-empty', { file, expected: expectedTable });
    const head = await readHead(path, Math.min(status.size, headSize));
    if (startsWith(head, oleSignature)) {
      const streams = await readOleStreams(path, head);
      if (streams.includes('EncryptedPackage')) return fail('file-encrypted', { file });
      const other = otherStreams.find(({ stream }) => streams.includes(stream));
      if (other) return fail('file-not-as-named', { file, expected: expectedTable, found: other.found });
    }
    const judged = judge({ path, name: file, size: status.size, head }, unpacked?.entry ?? file);
    return judged.ok && unpacked ? success({ ...judged.value, entry: unpacked.entry }) : judged;
  } catch (error) {
    return failureOfReading(error, file);
  }
}

async function readHead(path: string, length: number): Promise<Buffer> {
  const handle = await open(path, 'r');
  try {
    const buffer = Buffer.alloc(length);
    const { bytesRead } = await handle.read(buffer, 0, length, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

/** What the content is; `name` is what it calls itself. */
export function judge(file: Omit<InspectedFile, 'kind' | 'misnamed'>, name: string): Result<InspectedFile> {
  const ending = extname(name).toLowerCase().slice(1);
  const named = workbookKinds.find((kind) => tableEndings[kind].includes(ending));
  const refuse = (found: { readonly de: string; readonly en: string }) =>
    fail('file-not-as-named', {
      file: file.name,
      expected: named ? expectedWorkbooks[named] : expectedTable,
      found,
    });
  const { head } = file;
  if (startsWith(head, [0x50, 0x4b, 0x03, 0x04])) {
    if (head.includes(odsEntry)) return success({ ...file, kind: 'ods', misnamed: named !== 'ods' });
    const document = isDocument(head);
    const other = document && otherArchives.find(({ entry }) => head.includes(entry));
    if (other) return refuse(other.found);
    if (named === 'ods' && !head.includes('[Content_Types].xml'))
      return success({ ...file, kind: 'ods', misnamed: false });
    return document || named
      ? success({ ...file, kind: 'xlsx', misnamed: named !== 'xlsx' })
      : success({ ...file, kind: 'zip', misnamed: ending !== 'zip' });
  }
  if (startsWith(head, oleSignature) || isBareWorkbook(head)) {
    if (/^(do[ct]|p[po][st]|msg|vsd|mpp)$/.test(ending)) return refuse(oldDocument);
    return success({ ...file, kind: 'xls', misnamed: named !== 'xls' });
  }
  if (startsWith(head, [0x1f, 0x8b])) return success({ ...file, kind: 'gz', misnamed: ending !== 'gz' });
  if (startsWith(head, [0x50, 0x41, 0x52, 0x31]))
    return success({ ...file, kind: 'parquet', misnamed: !tableEndings.parquet.includes(ending) });
  // The same with its directory encrypted.
  if (startsWith(head, [0x50, 0x41, 0x52, 0x45])) return fail('file-encrypted', { file: file.name });
  const known = signatures.find(({ bytes }) => startsWith(head, bytes));
  if (known) return refuse(known.found);
  const text = head
    .subarray(0, 1_000)
    .toString('latin1')
    .replace(/^(ï»¿|ÿþ|þÿ)/, '')
    .trimStart();
  if (/^<(!doctype|html|\?xml|table|svg)/i.test(text))
    return refuse({ de: 'eine Webseite (HTML oder XML)', en: 'a web page (HTML or XML)' });
  if (/^(\{\s*"|\[\s*[[{"])/.test(text.replaceAll('\0', '')))
    return success({ ...file, kind: 'json', misnamed: !tableEndings.json.includes(ending) });
  if (text === '' && file.size <= head.length)
    return fail('file-empty', { file: file.name, expected: expectedTable });
  // Any text could be a table; what its name says is something else is none.
  if (ending && !allTableEndings.includes(ending))
    return fail('file-kind-unknown', { file: file.name, expected: readableTables });
  return success({ ...file, kind: 'text', misnamed: !tableEndings.csv.includes(ending) && ending !== '' });
}

export const expectedWorkbooks = {
  xlsx: { de: 'eine Excel-Datei (.xlsx)', en: 'an Excel file (.xlsx)' },
  xls: { de: 'eine Excel-Datei (.xls)', en: 'an Excel file (.xls)' },
  ods: { de: 'eine OpenDocument-Tabelle (.ods)', en: 'an OpenDocument spreadsheet (.ods)' },
} as const;

const workbookKinds = ['xlsx', 'xls', 'ods'] as const;

function startsWith(head: Buffer, bytes: readonly number[]): boolean {
  return bytes.every((byte, index) => head[index] === byte);
}

/** Workbooks before 1995 are a stream of records without anything around it; the first one says so. */
function isBareWorkbook(head: Buffer): boolean {
  const length = head.length < 4 ? 0 : head.readUInt16LE(2);
  return (
    head[0] === 0x09 && [0x00, 0x02, 0x04, 0x08].includes(head[1] ?? 0xff) && [4, 6, 8, 16].includes(length)
  );
}

/** Whether a zip begins as documents do; in others, documents may lie within. */
function isDocument(head: Buffer): boolean {
  const first = head.toString('latin1', 30, 30 + (head.length < 30 ? 0 : head.readUInt16LE(26)));
  return /^(\[Content_Types\]\.xml|mimetype|briefing\.json)$|^(_rels|docProps|xl|word|ppt)\//.test(first);
}

const otherArchives = [
  {
    entry: 'mimetypeapplication/vnd.oasis',
    found: { de: 'ein OpenDocument-Dokument ohne Tabelle', en: 'an OpenDocument file without a table' },
  },
  {
    entry: 'xl/workbook.bin',
    found: { de: 'eine binäre Excel-Datei (.xlsb)', en: 'a binary Excel file (.xlsb)' },
  },
  { entry: 'word/document.xml', found: { de: 'ein Word-Dokument', en: 'a Word document' } },
  { entry: 'ppt/presentation.xml', found: { de: 'eine PowerPoint-Datei', en: 'a PowerPoint file' } },
  { entry: 'briefing.json', found: { de: 'ein Briefing von Lectern', en: 'a Lectern briefing' } },
] as const;

/** Templates have a longer name that begins in the same way. */
const odsEntry = 'mimetypeapplication/vnd.oasis.opendocument.spreadsheet';

const oldDocument = { de: 'ein altes Office-Dokument', en: 'an old Office document' };

const otherStreams = [
  { stream: 'WordDocument', found: { de: 'ein Word-Dokument', en: 'a Word document' } },
  { stream: 'PowerPoint Document', found: { de: 'eine PowerPoint-Datei', en: 'a PowerPoint file' } },
  { stream: '__properties_version1.0', found: { de: 'eine E-Mail', en: 'an e-mail' } },
] as const;

const oleSignature = [0xd0, 0xcf, 0x11, 0xe0];
const picture = { de: 'ein Bild', en: 'a picture' };
const archive = { de: 'ein Archiv', en: 'an archive' };
const program = { de: 'ein Programm', en: 'a program' };

const signatures: readonly {
  readonly bytes: readonly number[];
  readonly found: { de: string; en: string };
}[] = [
  { bytes: [0x89, 0x50, 0x4e, 0x47], found: picture },
  { bytes: [0xff, 0xd8, 0xff], found: picture },
  { bytes: [0x47, 0x49, 0x46, 0x38], found: picture },
  { bytes: [0x25, 0x50, 0x44, 0x46], found: { de: 'ein PDF', en: 'a PDF' } },
  { bytes: [0x37, 0x7a, 0xbc, 0xaf], found: archive },
  { bytes: [0x52, 0x61, 0x72, 0x21], found: archive },
  { bytes: [0x50, 0x4b, 0x05, 0x06], found: { de: 'ein leeres Archiv', en: 'an empty archive' } },
  { bytes: [0x7f, 0x45, 0x4c, 0x46], found: program },
  { bytes: [0x4d, 0x5a, 0x90], found: program },
];
