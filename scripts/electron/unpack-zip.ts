import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import yauzl from 'yauzl';

/**
 * Unpacks the files of a zip that `place` gives a place for, with their permissions. yauzl refuses names that climb
 * out of the folder.
 * @param place the path inside `into` for a path in the zip, or undefined to leave the file out
 */
export async function unpackZip(
  file: string,
  into: string,
  place: (path: string) => string | undefined,
): Promise<void> {
  const zip = await yauzl.openPromise(file, { lazyEntries: true, autoClose: false });
  try {
    for await (const entry of zip.eachEntry()) {
      const path = entry.fileName.endsWith('/') ? undefined : place(entry.fileName);
      if (path === undefined) continue;
      const target = join(into, path);
      await mkdir(dirname(target), { recursive: true });
      // A zip made on Unix keeps the permissions in the upper half of the attributes.
      const mode = (entry.externalFileAttributes >>> 16) & 0o777;
      const content = await zip.openReadStreamPromise(entry);
      await pipeline(content, createWriteStream(target, { mode: mode === 0 ? 0o644 : mode }));
    }
  } finally {
    zip.close();
  }
}
