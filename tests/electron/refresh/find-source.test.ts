import { chmod, mkdir, mkdtemp, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fingerprintFile } from '../../../electron/data/fingerprint';
import { findSource, rememberFingerprints, sourceIn } from '../../../electron/refresh/find-source';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lectern-source-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function write(name: string, text: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
}

describe('finding the file a dataset was read from', () => {
  it('says whether it is the same, another, or gone', async () => {
    const path = await write('a.csv', 'eins');
    const fingerprint = await fingerprintFile(path);
    expect(await findSource({ fingerprint }, [path])).toEqual({ status: 'same', path, fingerprint });
    await write('a.csv', 'zwei');
    expect(await findSource({ fingerprint }, [path])).toMatchObject({ status: 'changed', path });
    expect(await findSource({ fingerprint }, [join(folder, 'fehlt.csv')])).toEqual({ status: 'gone' });
    expect(await findSource({ fingerprint }, [join(path, 'darin.csv')])).toEqual({ status: 'gone' });
    expect(await findSource({ fingerprint }, [])).toEqual({ status: 'gone' });
  });

  it('looks on where the file that was read is untouched: somebody may go on with a copy', async () => {
    const original = await write('alt.csv', 'eins');
    const copy = await write('neu.csv', 'zwei');
    const fingerprint = await fingerprintFile(original);
    expect(await findSource({ fingerprint }, [original, copy])).toMatchObject({
      status: 'changed',
      path: copy,
    });
    expect(await findSource({ fingerprint }, [join(folder, 'fehlt.csv'), original])).toMatchObject({
      status: 'same',
      path: original,
    });
  });

  it('a folder of its name is no file, and a drive that fails is not a file that is gone', async () => {
    await mkdir(join(folder, 'ordner.csv'));
    const fingerprint = 'a'.repeat(64);
    expect(await findSource({ fingerprint }, [join(folder, 'ordner.csv')])).toEqual({ status: 'gone' });
    const failing = () => Promise.reject(Object.assign(new Error('network'), { code: 'EIO' }));
    expect(await findSource({ fingerprint }, ['x'], failing)).toEqual({ status: 'unreadable' });
  });

  it.each(['../../etc/passwd', '..\\..\\daten.csv', '/etc/passwd', 'C:\\daten.csv'])(
    'a name from a briefing cannot lead out of the folder: %s',
    (name) => {
      expect(sourceIn('/ordner', name)).toMatch(/^\/ordner\/[^/\\]+$/);
    },
  );

  it.each(['', '.', '..', '/', 'a/..', 'x\0y'])('a name that is none has no place: %j', (name) => {
    expect(sourceIn('/ordner', name)).toBeUndefined();
  });
});

describe('remembering fingerprints', () => {
  it('reads again what was written, replaced or shortened', async () => {
    const read = rememberFingerprints();
    const path = await write('a.csv', 'eins');
    const first = await read(path);
    expect(await read(path)).toBe(first);
    await writeFile(path, 'zwei');
    const second = await read(path);
    expect(second).not.toBe(first);
    // As programs save: another file gets the name; even the time may be the same.
    const other = await write('b.csv', 'drei');
    await utimes(path, 1, 1);
    await utimes(other, 1, 1);
    expect(await read(path)).toBe(second);
    await rename(other, path);
    expect(await read(path)).not.toBe(second);
  });

  it('tells what the file system says of a file that is gone', async () => {
    const read = rememberFingerprints();
    const path = await write('a.csv', 'eins');
    await read(path);
    await chmod(path, 0o600);
    await rm(path);
    await expect(read(path)).rejects.toMatchObject({ code: 'ENOENT' });
  });
});
