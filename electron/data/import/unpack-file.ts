import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { PassThrough, type Readable, type Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { type Entry, openPromise, type ZipFile } from 'yauzl';
import type { Extent } from '../../../model/read-progress';
import { fail, type Result } from '../../../model/result';
import { readableTables } from '../../../model/table-files';
import { expectedTable, headSize, type InspectedFile, inspectFile, judge } from './inspect-file';

export interface Unpacking {
  /** Name of the table wanted of a `.zip`, with or without its folders. */
  readonly entry?: string;
  /** The tables in the archive, by their names. */
  readonly onTables?: (names: readonly string[]) => void;
  readonly onProgress?: (bytes: Extent) => void;
  /** Where the unpacked file is to lie. */
  readonly target: string;
  readonly signal?: AbortSignal;
  /** Bytes it may have at most. */
  readonly limit?: number;
  /** So many bytes of a text are enough; what is no text is unpacked to its end. */
  readonly enoughText?: number;
}

/** More is a mistake or an attack; a CSV file of twenty million rows stays below it. */
const unpackedLimit = 4 * 1024 ** 3;

/** An archive's directory is read no further than this. */
const mostEntries = 10_000;

/**
 * Unpacks a `.gz`, or the one table in a `.zip` (or the one wanted), and gives what was found in it, under the archive's name. Throws what the
 * file system throws, and when `signal` is aborted.
 */
export async function unpackFile(file: InspectedFile, unpacking: Unpacking): Promise<Result<InspectedFile>> {
  try {
    return await (file.kind === 'gz' ? unpackGzip(file, unpacking) : unpackZip(file, unpacking));
  } catch (error) {
    if (unpacking.signal?.aborted || (error instanceof Error && 'syscall' in error)) throw error;
    if (error instanceof TooLarge) {
      const gigabytes = (bytes: number) => `${Math.round((bytes / 1024 ** 3) * 10) / 10} GB`;
      const limit = gigabytes(unpacking.limit ?? unpackedLimit);
      const found = { de: `entpackt mehr als ${limit}`, en: `more than ${limit} when unpacked` };
      return fail('file-too-large', { file: file.name, found, expected: limit });
    }
    return fail('file-damaged', { file: file.name, expected: expectedArchive }, error);
  }
}

const expectedArchive = { de: 'ein Archiv (ZIP, GZ)', en: 'an archive (ZIP, GZ)' } as const;

async function unpackGzip(file: InspectedFile, unpacking: Unpacking): Promise<Result<InspectedFile>> {
  const source = createReadStream(file.path);
  const onPart = () => unpacking.onProgress?.({ done: source.bytesRead, all: file.size });
  await pour(source, { ...unpacking, onPart }, createGunzip());
  return inspectUnpacked(file, file.name.replace(/\.gz$/i, ''), unpacking.target);
}

async function unpackZip(file: InspectedFile, unpacking: Unpacking): Promise<Result<InspectedFile>> {
  const zip = await openPromise(file.path, { autoClose: false });
  try {
    const entries: Entry[] = [];
    for await (const entry of zip.eachEntry()) {
      if (entries.length >= mostEntries) throw new Error('too many entries');
      if (isFile(entry.fileName)) entries.push(entry);
    }
    if (entries.some((entry) => entry.isEncrypted())) return fail('file-encrypted', { file: file.name });
    const tables = await findTables(zip, entries, unpacking.signal);
    if (tables.length === 0) {
      const found = { de: 'ein Archiv ohne lesbare Tabelle', en: 'an archive without a readable table' };
      return fail('file-not-as-named', { file: file.name, expected: expectedTable, found });
    }
    unpacking.onTables?.(tables.map(({ fileName }) => fileName));
    const [table, other] = unpacking.entry === undefined ? tables : namedAs(tables, unpacking.entry);
    const names = listNames(tables);
    if (!table)
      return fail('entry-missing', { file: file.name, entry: unpacking.entry ?? '', tables: names });
    if (other) return fail('tables-several', { file: file.name, tables: names });
    const { uncompressedSize: all } = table;
    if (all > (unpacking.limit ?? unpackedLimit)) throw new TooLarge();
    const onPart = (done: number) => unpacking.onProgress?.({ done, all });
    await pour(await zip.openReadStreamPromise(table), { ...unpacking, onPart });
    return inspectUnpacked(file, table.fileName, unpacking.target);
  } finally {
    zip.close();
  }
}

/** The tables of that name; without its folders if no other way fits. */
function namedAs(tables: readonly Entry[], wanted: string): readonly Entry[] {
  const name = wanted.trim().toLowerCase();
  const whole = tables.filter(({ fileName }) => fileName.toLowerCase() === name);
  return whole.length > 0
    ? whole
    : tables.filter(({ fileName }) => basename(fileName).toLowerCase() === name);
}

function listNames(tables: readonly Entry[]): string {
  const names = tables.slice(0, 10).map(({ fileName }) => fileName);
  return names.join(', ') + (tables.length > names.length ? ', …' : '');
}

/** Folders, and what systems put beside the files. */
function isFile(name: string): boolean {
  return !name.endsWith('/') && !name.startsWith('__MACOSX/') && !/^(\.|Thumbs\.db$)/i.test(basename(name));
}

/** The entries that are tables by their content. Beside a table of a known kind, a plain text is its description. */
async function findTables(
  zip: ZipFile,
  entries: readonly Entry[],
  signal: AbortSignal | undefined,
): Promise<readonly Entry[]> {
  const tables: Entry[] = [];
  for (const entry of entries) {
    signal?.throwIfAborted();
    if (entry.uncompressedSize === 0) continue;
    const head = await readHead(await zip.openReadStreamPromise(entry));
    const name = basename(entry.fileName);
    const judged = judge({ path: '', name, size: entry.uncompressedSize, head }, name);
    if (judged.ok && judged.value.kind !== 'zip' && judged.value.kind !== 'gz') tables.push(entry);
  }
  const named = tables.filter(({ fileName }) => !/(\.(txt|dat)|\/[^.]*|^[^.]*)$/i.test(fileName));
  return named.length > 0 ? named : tables;
}

async function readHead(stream: Readable): Promise<Buffer> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of stream) {
    parts.push(part);
    size += part.length;
    if (size >= headSize) break;
  }
  return Buffer.concat(parts).subarray(0, headSize);
}

class TooLarge extends Error {}

async function pour(
  source: Readable,
  unpacking: Unpacking & { readonly onPart: (done: number) => void },
  unpack: Transform = new PassThrough(),
): Promise<void> {
  const { target, limit = unpackedLimit, signal, onPart } = unpacking;
  const out = await open(target, 'w', 0o600);
  let end: 'enough' | 'too-large' | undefined;
  const write = async (parts: AsyncIterable<Buffer>) => {
    let size = 0;
    let enough = Number.POSITIVE_INFINITY;
    for await (const part of parts) {
      if (size === 0) enough = enoughOf(part, unpacking);
      size += part.length;
      if (size > limit) end = 'too-large';
      if (end) return;
      await out.write(part);
      onPart(size);
      if (size >= enough) end = 'enough';
      if (end) return;
    }
  };
  try {
    await pipeline(source, unpack, write, { ...(signal ? { signal } : {}) });
  } catch (error) {
    // A pipe that nobody empties any more says so.
    if (!end) throw error;
  } finally {
    await out.close();
  }
  if (end === 'too-large') throw new TooLarge();
}

function enoughOf(head: Buffer, { enoughText = Number.POSITIVE_INFINITY }: Unpacking): number {
  const judged = judge({ path: '', name: '', size: head.length, head }, '');
  return judged.ok && judged.value.kind === 'text' ? enoughText : Number.POSITIVE_INFINITY;
}

async function inspectUnpacked(
  archive: InspectedFile,
  entry: string,
  path: string,
): Promise<Result<InspectedFile>> {
  const inspected = await inspectFile(path, { name: archive.name, entry });
  if (!inspected.ok || (inspected.value.kind !== 'zip' && inspected.value.kind !== 'gz')) return inspected;
  return fail('file-kind-unknown', { file: archive.name, expected: readableTables });
}
