import { type ChildProcess, fork } from 'node:child_process';
import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SourceState } from '../../../electron/contract';
import { makeWorkingFolder, removeWorkingFolder } from '../../../electron/data/working-folder';
import { DataClient } from '../../../electron/data-client';
import { type CurrentDocument, holdDocument } from '../../../electron/document/current-document';
import { type DocumentData, documentData } from '../../../electron/document/document-data';
import { type DocumentFlow, documentFlow } from '../../../electron/document/document-flow';
import { readBriefing } from '../../../electron/document/read-briefing';
import { type RefreshFlow, refreshFlow } from '../../../electron/refresh/refresh-flow';
import { rememberSources, type SourceMemory } from '../../../electron/refresh/source-memory';
import { type SourceWatch, watchSources } from '../../../electron/refresh/watch-sources';
import type { Briefing } from '../../../model/briefing';
import { keyOfQuery } from '../../../model/query';
import type { Result } from '../../../model/result';
import { districts, makeBriefing } from '../../app/make-briefing';

const newer = 'Kreis;Art;Einwohner\nUlm;Stadt;150000\nHeilbronn;Stadt;126592\nHorb;Land;60000\n';

let folder: string;
let working: string;
let file: string;
let csv: string;
let process: ChildProcess;
let client: DataClient;
let document: CurrentDocument;
let data: DocumentData;
let flow: DocumentFlow;
let memory: SourceMemory;
let sources: SourceWatch;
let refresh: RefreshFlow;
let told: (readonly SourceState[])[];
let documents: number;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lectern-flow-'));
  working = await makeWorkingFolder();
  file = join(folder, 'drei.briefing');
  csv = join(folder, 'kreise.csv');
  await makeBriefing(file);
  await writeFile(csv, districts);
  client = new DataClient({ folder: working, fork: forkByNode });
  documents = 0;
  told = [];
  const nextFolder = () => {
    documents += 1;
    return join(working, `document-${documents}`);
  };
  const nobody = () => {
    throw new Error('nobody is to be asked');
  };
  const dialogs = {
    askUnsaved: async () => 'discard' as const,
    chooseBriefing: nobody,
    chooseDatasets: nobody,
    chooseSource: nobody,
    chooseGeometry: nobody,
    chooseImage: nobody,
    chooseBrand: nobody,
    chooseTarget: nobody,
  };
  const send = () => undefined;
  document = holdDocument(nextFolder());
  data = documentData(client, (failure) => {
    throw new Error(failure.code);
  });
  flow = documentFlow({ document, data, dialogs, send, nextFolder, deliver: async () => undefined });
  memory = rememberSources(folder, (cause) => {
    throw cause;
  });
  sources = watchSources({ document, memory, tell: (states) => told.push(states), pollEvery: 50 });
  refresh = refreshFlow({ document, data, memory, sources, language: 'de', send });
  must(await flow.open(file));
});
afterEach(async () => {
  sources.end();
  client.close();
  await removeWorkingFolder(working);
  await rm(folder, { recursive: true, force: true });
});

/** The data process as it is, started by Node in place of Electron. */
function forkByNode(path: string) {
  process = fork('electron/data/data-process.ts', [path], {
    execArgv: ['--import', 'tsx'],
    serialization: 'advanced',
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const child = process;
  return {
    postMessage: (message: unknown) => child.connected && child.send(message as object),
    on: (event: string, listener: (value: never) => void) => child.on(event, listener as () => void),
    kill: () => child.kill('SIGKILL'),
  };
}

function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.failure.code} ${result.failure.cause ?? ''}`);
  return result.value;
}

const readRows = (dataset: string) =>
  data.readRows({ dataset, filters: [], order: [], offset: 0, limit: 10 });

/** What the slide with the figure shows: its number, and the names in the rows. */
async function shown(): Promise<readonly [unknown, readonly unknown[]]> {
  const [figure] = document.briefing().figures;
  const answer = figure && document.view().answers[keyOfQuery(figure.query)];
  const rows = must(await readRows('kreise')).rows;
  return [answer?.rows[0]?.at(-1), rows.map(([name]) => name)];
}
const before = [411_318, ['Ulm', 'Heilbronn', 'Calw']];
const after = [336_592, ['Ulm', 'Heilbronn', 'Horb']];

const statusNow = () => told.at(-1)?.[0]?.status;

async function accept(): Promise<Briefing> {
  const change = must(await refresh.compare('kreise'));
  const accepted = must(await refresh.accept('kreise', change.dataset.origin.fingerprint));
  return { ...document.briefing(), datasets: [accepted.dataset] };
}

/** A busy machine is slow to tell of files. */
const patience = { timeout: 15_000 };

describe('a changed source', () => {
  it('is told by itself, as often as its file becomes another', async () => {
    await expect.poll(statusNow, patience).toBe('same');
    await writeFile(csv, newer);
    await expect.poll(statusNow, patience).toBe('changed');
    await rm(csv);
    await expect.poll(statusNow, patience).toBe('gone');
    await writeFile(`${csv}.tmp`, districts);
    await rename(`${csv}.tmp`, csv);
    await expect.poll(statusNow, patience).toBe('same');
  });

  it('changes nothing until it is accepted; undo and redo bring back rows and answers', async () => {
    await writeFile(csv, newer);
    const old = document.briefing();
    const change = must(await refresh.compare('kreise'));
    expect(change.rows).toMatchObject({ added: 1, removed: 1, changed: 1, key: ['Kreis'] });
    expect(await shown()).toEqual(before);
    const renewed = await accept();
    expect(await shown()).toEqual(before);
    await flow.update(renewed);
    expect(await shown()).toEqual(after);
    await flow.update(old);
    expect(await shown()).toEqual(before);
    await flow.update(renewed);
    expect(await shown()).toEqual(after);
  });

  it('and what is undone survives a data process that ends', async () => {
    await writeFile(csv, newer);
    const old = document.briefing();
    await flow.update(await accept());
    await flow.update(old);
    process.kill('SIGKILL');
    await expect.poll(async () => (await readRows('kreise')).ok, patience).toBe(true);
    expect(await shown()).toEqual(before);
  });

  it('is in the file once it is saved, with the rows that the briefing has then', async () => {
    await writeFile(csv, newer);
    const old = document.briefing();
    const renewed = await accept();
    await flow.update(renewed);
    must(await document.save(file));
    must(await flow.open(file));
    expect(await shown()).toEqual(after);
    // Saved while undone, it holds the rows before.
    await writeFile(csv, districts);
    must(await document.save(join(folder, 'zweite.briefing')));
    await flow.update(await accept());
    await flow.update(renewed);
    must(await document.save(file));
    const read = must(await readBriefing(file, join(folder, 'read')));
    expect(read.briefing.datasets[0]?.origin.fingerprint).toBe(renewed.datasets[0]?.origin.fingerprint);
    expect(old.datasets[0]?.origin.fingerprint).not.toBe(renewed.datasets[0]?.origin.fingerprint);
    must(await flow.open(file));
    expect(await shown()).toEqual(after);
  });

  it('answers to questions that nobody asks any more are not kept either', async () => {
    await writeFile(csv, newer);
    const old = document.briefing();
    const renewed = await accept();
    await flow.update({ ...old, figures: [] });
    await flow.update({ ...renewed, figures: [] });
    await flow.update(renewed);
    expect(await shown()).toEqual(after);
  });

  it('that is refused is not told again, and the next content is', async () => {
    await writeFile(csv, newer);
    const change = must(await refresh.compare('kreise'));
    must(await refresh.refuse('kreise', change.dataset.origin.fingerprint));
    await expect.poll(() => told.at(-1)?.[0], patience).toMatchObject({ status: 'changed', refused: true });
    await writeFile(csv, newer.replace('60000', '61000'));
    await expect.poll(() => told.at(-1)?.[0], patience).toMatchObject({ status: 'changed', refused: false });
    expect(await shown()).toEqual(before);
  });

  it('cannot be accepted for another content, another dataset or another document', async () => {
    await writeFile(csv, newer);
    const change = must(await refresh.compare('kreise'));
    const { fingerprint } = change.dataset.origin;
    expect(await refresh.accept('kreise', 'f'.repeat(64))).toMatchObject({
      failure: { code: 'refresh-outdated' },
    });
    expect(await refresh.accept('fehlt', fingerprint)).toMatchObject({
      failure: { code: 'dataset-missing' },
    });
    must(await flow.open(file));
    expect(await refresh.accept('kreise', fingerprint)).toMatchObject({
      failure: { code: 'refresh-outdated' },
    });
    expect(await shown()).toEqual(before);
  });

  it('leaves nothing behind in the data process', async () => {
    await writeFile(csv, newer);
    must(await refresh.compare('kreise'));
    must(await refresh.compare('kreise'));
    await flow.update(await accept());
    const asked = await readRows('kreise-2');
    expect(asked).toMatchObject({ ok: false, failure: { detail: { datasets: 'kreise' } } });
  });

  it('that is gone or the same is said', async () => {
    expect(await refresh.compare('kreise')).toMatchObject({ failure: { code: 'source-unchanged' } });
    await rm(csv);
    expect(await refresh.compare('kreise')).toMatchObject({ failure: { code: 'source-gone' } });
    expect(await shown()).toEqual(before);
  });

  it('that cannot be read any more costs nothing', async () => {
    await writeFile(csv, Buffer.alloc(2_000));
    expect((await refresh.compare('kreise')).ok).toBe(false);
    expect(await shown()).toEqual(before);
  });

  it('is found where it was last accepted from, wherever the briefing lies', async () => {
    await writeFile(csv, newer);
    await flow.update(await accept());
    const elsewhere = join(working, 'anderswo.briefing');
    must(await document.save(elsewhere));
    await writeFile(csv, districts);
    must(await flow.open(elsewhere));
    await expect.poll(statusNow, patience).toBe('changed');
  });
});
