import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Makes a folder that only this user can open, for one run of the program. `removeWorkingFolder` takes it away again. */
export async function makeWorkingFolder(): Promise<string> {
  // DuckDB compares paths as they are written, so links in the way to the temporary folder are resolved first.
  return mkdtemp(join(await realpath(tmpdir()), 'lectern-'));
}

export async function removeWorkingFolder(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true, maxRetries: 3 });
}
