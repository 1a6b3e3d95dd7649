import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm, watch, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** A temporary folder of its own for the processes, to see what they leave there. */
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lectern-test-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

function start(...words: readonly string[]) {
  const entry = resolve('electron/command-line/node.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', entry, ...words], {
    env: { ...process.env, TMPDIR: folder, LC_ALL: 'de_DE.UTF-8' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let err = '';
  child.stderr.on('data', (text) => {
    err += text;
  });
  return { child, ended: once(child, 'close').then(([code]) => ({ code, err })) };
}

const leftFolders = async () => (await readdir(folder)).filter((name) => name.startsWith('lectern-'));

describe('the command line as a process of its own', () => {
  it('a reader that takes the first lines only is no fault', async () => {
    const rows = 'Kreis;Wert\n'.concat('Ulm;1\n'.repeat(300_000));
    await writeFile(join(folder, 'lang.csv'), rows);
    const { child, ended } = start('query', join(folder, 'lang.csv'), '--csv');
    await once(child.stdout, 'data');
    child.stdout.destroy();
    expect(await ended).toEqual({ code: 0, err: '' });
    expect(await leftFolders()).toEqual([]);
  });

  it('bad input is exit 2 and one sentence in the language of the environment', async () => {
    const { ended } = start('import', 'gibt-es-nicht.csv');
    const { code, err } = await ended;
    expect(code).toBe(2);
    expect(err).toBe(
      'Die Datei „gibt-es-nicht.csv“ wurde nicht gefunden. Bitte prüfen Sie Namen und Ordner.\n',
    );
    expect(await leftFolders()).toEqual([]);
  });

  it('stopped by a signal, it leaves nothing behind', async () => {
    await writeFile(join(folder, 'gross.csv'), 'Kreis;Wert\n'.concat('Ulm;1\n'.repeat(3_000_000)));
    const changes = watch(folder);
    const { child, ended } = start('import', join(folder, 'gross.csv'));
    // Once its working folder is there, it is at work.
    for await (const { filename } of changes) if (filename?.startsWith('lectern-')) break;
    child.kill('SIGTERM');
    const { code, err } = await ended;
    expect(code).toBe(2);
    expect(err).toBe('Abgebrochen.\n');
    expect(await leftFolders()).toEqual([]);
  });
});
