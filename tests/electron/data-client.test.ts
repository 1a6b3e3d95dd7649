import { type ChildProcess, fork } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { makeWorkingFolder, removeWorkingFolder } from '../../electron/data/working-folder';
import { DataClient, type ForkedProcess } from '../../electron/data-client';
import type { Failure } from '../../model/failure';
import { keyOfQuery, type Query } from '../../model/query';

let files: string;
let folder: string;
let client: DataClient;
let started: ChildProcess[] = [];
let restarts: Failure[] = [];
let onRestart: () => void = () => undefined;

beforeAll(async () => {
  files = await mkdtemp(join(tmpdir(), 'lectern-test-'));
  await writeFile(join(files, 'kreise.csv'), 'Kreis;Wert\nUlm;1.000\nAalen;2.500\n');
});
afterAll(() => rm(files, { recursive: true, force: true }));

beforeEach(async () => {
  folder = await makeWorkingFolder();
  started = [];
  restarts = [];
  client = new DataClient({
    fork: forkByNode,
    folder,
    onRestart: (failure) => {
      restarts.push(failure);
      onRestart();
    },
  });
});
afterEach(async () => {
  client.close();
  await removeWorkingFolder(folder);
});

/** The data process as it is, started by Node in place of Electron. */
function forkByNode(working: string): ForkedProcess {
  const child = fork('electron/data/data-process.ts', [working], {
    execArgv: ['--import', 'tsx'],
    serialization: 'advanced',
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  started.push(child);
  return {
    postMessage: (message) => child.connected && child.send(message as object),
    on: (event: string, listener: (value: never) => void) => child.on(event, listener as () => void),
    kill: () => child.kill('SIGKILL'),
  };
}

const sum: Query = {
  dataset: 'kreise',
  groups: [],
  measures: [{ kind: 'sum', column: 'Wert' }],
  filters: [],
  order: [],
};

describe('the data process', () => {
  it('imports, answers, writes, forgets', async () => {
    const shares: number[] = [];
    const read = await client.importFile(join(files, 'kreise.csv'), {
      onProgress: ({ share }) => shares.push(share),
    });
    expect(read.ok && read.value.dataset.rowCount).toBe(2);
    expect(shares.at(-1)).toBe(1);
    const asked = await client.ask(sum);
    expect(asked).toEqual({
      ok: true,
      value: { columns: [{ name: 'sum(Wert)', type: 'integer' }], rows: [[3500]] },
    });
    const wrong: Query = { ...sum, measures: [{ kind: 'sum', column: 'Kreis' }] };
    const unsorted = { filters: [], order: [] };
    const all = await client.askAll([sum, wrong, sum]);
    expect(all.ok && Object.keys(all.value.answers)).toEqual([keyOfQuery(sum)]);
    expect(all.ok && all.value.failures[keyOfQuery(wrong)]?.code).toBe('measure-needs-number');
    expect((await client.readRows({ dataset: 'kreise', ...unsorted, offset: 1, limit: 5 })).ok).toBe(true);
    expect(await client.writeParquet('kreise', join(folder, 'out.parquet'))).toEqual({
      ok: true,
      value: null,
    });
    await client.detach('kreise');
    const gone = await client.ask(sum);
    expect(!gone.ok && gone.failure.code).toBe('dataset-missing');
  });

  it('tells bad input as a failure', async () => {
    const read = await client.importFile(join(files, 'fehlt.csv'));
    expect(!read.ok && read.failure).toMatchObject({ code: 'file-missing', detail: { file: 'fehlt.csv' } });
  });

  it('stops what is no longer wanted', async () => {
    const controller = new AbortController();
    await writeFile(join(files, 'lang.csv'), 'a;b\n'.concat('1;2\n'.repeat(500_000)));
    const reading = client.importFile(join(files, 'lang.csv'), {
      signal: controller.signal,
      onProgress: () => controller.abort(),
    });
    const read = await reading;
    expect(!read.ok && read.failure.code).toBe('cancelled');
  });

  it('may be killed: the call fails, the datasets are there again, and it is told', async () => {
    const read = await client.importFile(join(files, 'kreise.csv'));
    expect(read.ok).toBe(true);
    const restarted = new Promise<void>((resolve) => {
      onRestart = resolve;
    });
    const endless: Query = { ...sum, filters: [{ column: 'Wert', is: '>', value: 0 }] };
    started[0]?.kill('SIGKILL');
    const lost = await client.ask(endless);
    expect(!lost.ok && lost.failure.code).toBe('data-process-ended');
    await restarted;
    expect(restarts.map(({ code }) => code)).toEqual(['data-process-ended']);
    expect(started).toHaveLength(2);
    const asked = await client.ask(sum);
    expect(asked.ok && asked.value.rows).toEqual([[3500]]);
  });

  it('may be killed while it looks at a file: nothing is left, and the next look is as before', async () => {
    const rows = Array.from({ length: 60_000 }, (_, index) => `Kreis ${index};${index}`);
    await writeFile(join(files, 'vorschau.csv'), `Kreis;Wert\n${rows.join('\n')}\n`);
    const look = () =>
      client.previewFile(join(files, 'vorschau.csv'), { id: 'eins', choices: { headerRow: 1 } });
    expect(await look()).toMatchObject({ ok: true, value: { isWhole: false } });
    await writeFile(join(folder, 'preview-rest.csv'), 'x');
    const restarted = new Promise<void>((resolve) => {
      onRestart = resolve;
    });
    const looking = look();
    started[0]?.kill('SIGKILL');
    expect(await looking).toMatchObject({ ok: false, failure: { code: 'data-process-ended' } });
    await restarted;
    expect(await look()).toMatchObject({ ok: true, value: { choices: { headerRow: 1 }, isWhole: false } });
    expect((await readdir(folder)).filter((name) => name.startsWith('preview-'))).toEqual([]);
    expect(await client.endPreview('eins')).toEqual({ ok: true, value: null });
  });

  it('is not started for ever where it cannot start', async () => {
    client.close();
    let starts = 0;
    const broken = new DataClient({
      folder,
      fork: () => {
        starts += 1;
        const child = fork('-e', [], { execArgv: ['--eval', 'process.exit(1)'], stdio: 'ignore' });
        return {
          postMessage: () => undefined,
          on: (event: string, listener: (value: never) => void) => child.on(event, listener as () => void),
          kill: () => child.kill(),
        };
      },
    });
    for (let call = 0; call < 4; call++) {
      const asked = await broken.ask(sum);
      expect(!asked.ok && asked.failure.code).toBe('data-process-ended');
    }
    expect(starts).toBeLessThan(12);
    broken.close();
  });
});
