import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type FileWatch, watchFiles } from '../../../electron/refresh/watch-files';

let folder: string;
let files: FileWatch;
let touches: number;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lectern-watch-'));
  touches = 0;
  files = watchFiles(
    () => {
      touches += 1;
    },
    { pollEvery: 30 },
  );
});
afterEach(async () => {
  files.end();
  await rm(folder, { recursive: true, force: true });
});

/** Resolves when it was told at least once more than before. */
async function told(doing: () => Promise<unknown>): Promise<void> {
  const before = touches;
  await doing();
  await expect.poll(() => touches, patience).toBeGreaterThan(before);
}

/** A busy machine is slow to tell of files. */
const patience = { timeout: 15_000 };

describe('watching files', () => {
  it('tells of writing, of another file that gets the name, and of one that goes', async () => {
    const path = join(folder, 'zahlen.xlsx');
    await writeFile(path, 'eins');
    files.follow([path]);
    await told(() => writeFile(path, 'zwei'));
    // As Excel saves: the old one is put aside, the new one gets its name, the old one goes.
    await told(async () => {
      await writeFile(join(folder, 'A1B2C3.tmp'), 'drei');
      await rename(path, join(folder, 'D4E5F6.tmp'));
      await rename(join(folder, 'A1B2C3.tmp'), path);
      await rm(join(folder, 'D4E5F6.tmp'));
    });
    await told(() => writeFile(path, 'vier'));
    await told(() => rm(path));
    await told(() => writeFile(path, 'fünf'));
  });

  it('finds a file whose folder comes, goes and comes back', async () => {
    const path = join(folder, 'laufwerk', 'zahlen.csv');
    files.follow([path]);
    await mkdir(join(folder, 'laufwerk'));
    await told(() => writeFile(path, 'eins'));
    await told(() => rm(join(folder, 'laufwerk'), { recursive: true }));
    await told(async () => {
      await mkdir(join(folder, 'laufwerk'));
      await writeFile(path, 'zwei');
    });
    await told(() => writeFile(path, 'drei oder mehr'));
  });

  it('says nothing of other files, nor of those it no longer follows', async () => {
    const [path, other] = [join(folder, 'a.csv'), join(folder, 'b.csv')];
    await writeFile(path, 'eins');
    let ofOther = 0;
    const control = watchFiles(() => {
      ofOther += 1;
    });
    control.follow([other]);
    files.follow([path]);
    await writeFile(other, 'zwei');
    await expect.poll(() => ofOther, patience).toBeGreaterThan(0);
    expect(touches).toBe(0);
    files.end();
    control.follow([path]);
    const before = ofOther;
    await writeFile(path, 'drei');
    await expect.poll(() => ofOther, patience).toBeGreaterThan(before);
    expect(touches).toBe(0);
    control.end();
  });
});
