import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { rememberSources } from '../../../electron/refresh/source-memory';

const [one, two] = ['1'.repeat(64), '2'.repeat(64)];
let profile: string;
beforeEach(async () => {
  profile = await mkdtemp(join(tmpdir(), 'lectern-memory-'));
});
// What is still being written for is waited for.
afterEach(() => rm(profile, { recursive: true, force: true, maxRetries: 10 }));

const never = (cause: unknown) => {
  throw cause;
};

/** A busy machine is slow to tell of files. */
const patience = { timeout: 15_000 };

describe('the memory of source files', () => {
  it('lasts longer than the program', async () => {
    const memory = rememberSources(profile, never);
    memory.remember(one, '/daten/alt.csv');
    memory.remember(one, '/daten/neu.csv');
    memory.refuse(one, two);
    expect(memory.find(one)).toBe('/daten/neu.csv');
    await expect
      .poll(() => readFile(join(profile, 'sources.json'), 'utf8').catch(() => ''), patience)
      .toContain(`${one} ${two}`);
    const later = rememberSources(profile, never);
    expect(later.find(one)).toBe('/daten/neu.csv');
    expect(later.find(two)).toBeUndefined();
    expect(later.isRefused(one, two)).toBe(true);
    expect(later.isRefused(two, one)).toBe(false);
  });

  it.each(['', 'kein JSON', '{}', '{"paths":[["x","/a"]],"refused":[]}', '{"paths":{},"refused":1}'])(
    'a damaged one is forgotten: %j',
    async (text) => {
      await writeFile(join(profile, 'sources.json'), text);
      expect(rememberSources(profile, never).find(one)).toBeUndefined();
    },
  );

  it('lasts as long as the program where it cannot be written, and tells why', async () => {
    await mkdir(join(profile, 'sources.json'));
    const told: unknown[] = [];
    const memory = rememberSources(profile, (cause) => told.push(cause));
    memory.remember(one, '/daten/a.csv');
    await expect.poll(() => told.length, patience).toBe(1);
    expect(memory.find(one)).toBe('/daten/a.csv');
  });
});
