import { createWriteStream } from 'node:fs';
import { basename } from 'node:path';
import { type Readable, Transform, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { crc32 } from 'node:zlib';
import { type Entry, getFileNameLowLevel, openPromise, type ZipFile } from 'yauzl';
import { briefingLimits, isSafeEntryName } from '../../model/briefing-file';
import { fail, type Result, success } from '../../model/result';
import { briefingKind, checkZipFile } from './check-file';

/** A zip whose entries' names and sizes have been checked; their content is checked when it is read. */
export interface Archive {
  has(entry: string): boolean;
  /** The entry as UTF-8 text. */
  readText(entry: string, limit: number): Promise<Result<string>>;
  /** Writes the entry to a new file. */
  unpack(entry: string, to: string, limit: number): Promise<Result<void>>;
  close(): void;
}

/**
 * Opens a briefing's zip. Fails with `file-missing` and its kind, `file-not-as-named` for what is no zip,
 * `file-damaged`, `file-too-large`, and `briefing-unsafe` for an entry that climbs out.
 */
export async function openArchive(path: string): Promise<Result<Archive>> {
  const file = basename(path);
  const checked = await checkZipFile(path);
  if (!checked.ok) return checked;
  let zip: ZipFile;
  try {
    // Names are decoded and checked here: yauzl's own check says less about what is wrong.
    zip = await openPromise(path, { autoClose: false, decodeStrings: false });
  } catch (cause) {
    return damaged(file, cause);
  }
  const entries = await listEntries(zip, file);
  if (!entries.ok) {
    zip.close();
    return entries;
  }
  return success(archiveOf(zip, entries.value, file));
}

async function listEntries(zip: ZipFile, file: string): Promise<Result<ReadonlyMap<string, Entry>>> {
  const entries = new Map<string, Entry>();
  let total = 0;
  if (zip.entryCount > briefingLimits.entries) {
    return tooLarge(file, `${zip.entryCount} ×`, `${briefingLimits.entries} ×`);
  }
  try {
    for await (const entry of zip.eachEntry()) {
      const name = getFileNameLowLevel(
        entry.generalPurposeBitFlag,
        entry.fileNameRaw,
        entry.extraFields,
        true,
      );
      if (!isSafeEntryName(name)) return fail('briefing-unsafe', { file, entry: name });
      if (entries.has(name)) {
        const reason = { de: 'steht doppelt in der Datei', en: 'stands in the file twice' };
        return fail('briefing-invalid', { file, place: name, reason });
      }
      entries.set(name, entry);
      total += entry.uncompressedSize;
      if (total > briefingLimits.total)
        return tooLarge(file, sizeText(total), sizeText(briefingLimits.total));
    }
  } catch (cause) {
    return damaged(file, cause);
  }
  return success(entries);
}

function archiveOf(zip: ZipFile, entries: ReadonlyMap<string, Entry>, file: string): Archive {
  // `open` is called once all is checked: a file stream makes its file even when it is destroyed at once.
  const pour = async (name: string, limit: number, open: () => Writable): Promise<Result<void>> => {
    const entry = entries.get(name);
    if (!entry) {
      const reason = { de: 'fehlt', en: 'is missing' };
      return fail('briefing-invalid', { file, place: name, reason });
    }
    // yauzl holds the stream to the size that the entry gives.
    if (entry.uncompressedSize > limit) {
      return tooLarge(file, `${name}: ${sizeText(entry.uncompressedSize)}`, sizeText(limit));
    }
    let into: Writable | undefined;
    try {
      const content: Readable = await zip.openReadStreamPromise(entry);
      into = open();
      await pipeline(content, checksum(entry.crc32), into);
      return success(undefined);
    } catch (cause) {
      // Only when it is closed can what was written be removed for good.
      if (into) await waitUntilClosed(into);
      return damaged(file, cause);
    }
  };
  return {
    has: (name) => entries.has(name),
    readText: async (name, limit) => {
      const parts: Buffer[] = [];
      const read = await pour(name, limit, () => collect(parts));
      return read.ok ? success(Buffer.concat(parts).toString('utf8')) : read;
    },
    unpack: (name, to, limit) => pour(name, limit, () => createWriteStream(to, { flags: 'wx' })),
    close: () => zip.close(),
  };
}

function waitUntilClosed(stream: Writable): Promise<void> {
  return new Promise((resolve) => {
    if (stream.closed) resolve();
    else
      stream
        .once('close', () => resolve())
        .on('error', () => undefined)
        .destroy();
  });
}

function collect(parts: Buffer[]): Writable {
  return new Writable({
    write(part: Buffer, _, done) {
      parts.push(part);
      done();
    },
  });
}

/** Passes everything on and fails at the end where it is not what was packed; yauzl does not look. */
function checksum(expected: number): Transform {
  let found = 0;
  return new Transform({
    transform(part: Buffer, _, done) {
      found = crc32(part, found);
      done(null, part);
    },
    flush(done) {
      done(found === expected ? null : new Error('checksum differs'));
    },
  });
}

function damaged(file: string, cause: unknown): Result<never> {
  return fail('file-damaged', { file, expected: briefingKind }, cause);
}

function tooLarge(file: string, found: string, expected: string): Result<never> {
  return fail('file-too-large', { file, found, expected });
}

function sizeText(bytes: number): string {
  return `${Math.ceil(bytes / 1024 ** 2)} MiB`;
}
