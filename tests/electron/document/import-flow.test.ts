import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { EventName, Events } from '../../../electron/contract';
import { holdDocument } from '../../../electron/document/current-document';
import { type DocumentData, documentData } from '../../../electron/document/document-data';
import { type ImportFlow, importFlow } from '../../../electron/document/import-flow';
import { emptyBriefing } from '../../../model/briefing';
import { success } from '../../../model/result';
import { provideEngine } from '../data/engine-fixture';

const fixture = provideEngine();
const table = 'Kreis;PLZ\nUlm;89073\nBonn;53111\n';

let heard: { readonly event: EventName; readonly detail: unknown }[] = [];
let listeners: (() => void)[] = [];
let document: ReturnType<typeof holdDocument>;
let flow: ImportFlow;
let chosen: string | null = null;
let count = 0;

beforeEach(async () => {
  heard = [];
  listeners = [];
  chosen = null;
  document = holdDocument(await nextFolder());
  const known = new Map<string, string>();
  flow = importFlow({
    document,
    data: realData(),
    dialogs: { chooseSource: async () => chosen },
    memory: { remember: (fingerprint, path) => known.set(fingerprint, path), find: (one) => known.get(one) },
    language: 'de',
    send: (event, detail) => {
      heard.push({ event, detail });
      for (const listener of listeners) listener();
    },
  });
});

async function nextFolder(): Promise<string> {
  count += 1;
  const folder = join(fixture.working, `document-${count}`);
  await mkdir(folder, { recursive: true });
  return folder;
}

/** The engine itself, where the program has another process. */
function realData(): DocumentData {
  const { engine } = fixture;
  const source: Pick<
    Parameters<typeof documentData>[0],
    'importFile' | 'previewFile' | 'endPreview' | 'writeParquet' | 'detach' | 'attachDataset'
  > = {
    importFile: (path, options) => engine.importFile(path, options),
    previewFile: (path, options) => engine.previewFile(path, options),
    endPreview: async (id) => {
      engine.endPreview(id);
      return success(null);
    },
    writeParquet: (id, path) => engine.writeParquet(id, path),
    detach: (id) => engine.detach(id),
    attachDataset: (dataset, file) => engine.attachDataset(dataset, file),
  };
  return documentData(source as Parameters<typeof documentData>[0], () => undefined);
}

/** The events of this name, once there are so many. */
function wait<E extends EventName>(event: E, many = 1): Promise<readonly Events[E][]> {
  const read = () => heard.filter((one) => one.event === event).map(({ detail }) => detail as Events[E]);
  return new Promise((resolve) => {
    const look = () => read().length >= many && resolve(read());
    listeners.push(look);
    look();
  });
}

async function propose(name: string, content = table) {
  flow.add(await fixture.write(name, content));
  const all = await wait(
    'import.proposed',
    heard.filter(({ event }) => event === 'import.proposed').length + 1,
  );
  const proposed = all.at(-1);
  if (!proposed) throw new Error('nothing was proposed');
  return proposed;
}

const remains = async () =>
  (await readdir(fixture.working)).filter((name) =>
    /^(preview-|import-.*(csv|unpacked|beginning)$)/.test(name),
  );

describe('a file that is added', () => {
  it('is shown, looked at again with choices, and read with them', async () => {
    const { id, columns } = await propose('eins.csv');
    expect(columns.map(({ type }) => type)).toEqual(['text', 'text']);
    const choices = { columns: { PLZ: { type: 'integer' as const } } };
    expect(await flow.preview(id, choices)).toMatchObject({
      ok: true,
      value: { columns: [{}, { type: 'integer' }] },
    });
    expect(flow.accept(id, choices, 'Kreise')).toEqual(success(null));
    const [report] = await wait('dataset.imported');
    expect(report?.dataset).toMatchObject({
      ...{ id: 'eins', name: { de: 'Kreise' }, rowCount: 2, reading: { choices } },
      columns: [{ name: 'Kreis' }, { name: 'PLZ', type: 'integer' }],
    });
    await flow.settled();
    expect(await flow.preview(id, {})).toMatchObject({ ok: false, failure: { code: 'import-ended' } });
    expect(await remains()).toEqual([]);
  });

  it('is forgotten when it is dismissed', async () => {
    const { id } = await propose('weg.csv');
    expect(flow.dismiss(id)).toEqual(success(null));
    await flow.settled();
    expect(flow.accept(id, {})).toMatchObject({ ok: false, failure: { code: 'import-ended' } });
    expect(heard.some(({ event }) => event === 'dataset.imported')).toBe(false);
    expect(await remains()).toEqual([]);
  });

  it('ends an older look at it', async () => {
    const { id } = await propose('alt.csv', `${table}${'Ulm;89073\n'.repeat(50_000)}`);
    const older = flow.preview(id, { headerRow: 0 });
    const newer = flow.preview(id, { headerRow: 1 });
    expect(await older).toMatchObject({ ok: false, failure: { code: 'cancelled' } });
    expect(await newer).toMatchObject({ ok: true, value: { choices: { headerRow: 1 } } });
    flow.dismiss(id);
  });

  it('that cannot be read is said, and the next is shown', async () => {
    flow.add(await fixture.write('leer.csv', ''));
    const { fileName } = await propose('danach.csv');
    expect(fileName).toBe('danach.csv');
    expect(await wait('failure')).toMatchObject([{ code: 'file-empty' }]);
  });

  it('is shown again to a page that was loaded anew', async () => {
    const { id } = await propose('neu.csv');
    flow.repeat();
    expect((await wait('import.proposed', 2)).map((proposed) => proposed.id)).toEqual([id, id]);
  });
});

describe('several files', () => {
  it('come one after the other', async () => {
    const { id, waiting } = await propose('a.csv');
    flow.add(await fixture.write('b.csv', table));
    flow.add(await fixture.write('c.csv', table));
    expect(waiting).toBe(0);
    expect(await wait('import.waiting', 2)).toEqual([{ waiting: 1 }, { waiting: 2 }]);
    flow.accept(id, {});
    const [, second] = await wait('import.proposed', 2);
    expect(second).toMatchObject({ fileName: 'b.csv', waiting: 1 });
    flow.dismiss(second?.id ?? '');
    const third = (await wait('import.proposed', 3))[2];
    flow.accept(third?.id ?? '', {});
    await flow.settled();
    expect((await wait('dataset.imported', 2)).map(({ dataset }) => dataset.origin.fileName)).toEqual([
      ...['a.csv', 'c.csv'],
    ]);
  });

  it('are forgotten when another document is opened', async () => {
    const { id } = await propose('alt-a.csv');
    flow.add(await fixture.write('alt-b.csv', table));
    await document.replace(await nextFolder(), null);
    await flow.settled();
    expect(flow.accept(id, {})).toMatchObject({ ok: false, failure: { code: 'import-ended' } });
    expect(heard.filter(({ event }) => event === 'import.proposed')).toHaveLength(1);
    expect(await remains()).toEqual([]);
  });
});

describe('a dataset that is read differently', () => {
  it('keeps its id, its name and what was said of it', async () => {
    const { id } = await propose('anders.csv');
    flow.accept(id, { columns: { PLZ: { type: 'integer' } } }, 'Kreise');
    const [first] = await wait('dataset.imported');
    if (!first) throw new Error('was not read');
    const provenance = { ...first.dataset.provenance, source: { de: 'Amt' } };
    document.update({ ...emptyBriefing(), datasets: [{ ...first.dataset, provenance }] });
    const again = await flow.reread(first.dataset.id);
    if (!again.ok || !again.value) throw new Error('was not shown');
    expect(again.value.choices).toEqual({ columns: { PLZ: { type: 'integer' } } });
    flow.accept(again.value.id, { columns: { PLZ: { type: 'text' } } });
    const second = (await wait('dataset.imported', 2))[1];
    expect(second?.dataset).toMatchObject({
      ...{ id: first.dataset.id, name: { de: 'Kreise' }, provenance: { source: { de: 'Amt' } } },
      columns: [{ name: 'Kreis' }, { name: 'PLZ', type: 'text' }],
    });
  });

  it('is asked for where its file is not known, or left', async () => {
    const { id } = await propose('weit.csv');
    flow.accept(id, {});
    const [report] = await wait('dataset.imported');
    if (!report) throw new Error('was not read');
    const fingerprint = '0'.repeat(64);
    const dataset = { ...report.dataset, origin: { ...report.dataset.origin, fingerprint } };
    document.update({ ...emptyBriefing(), datasets: [dataset] });
    expect(await flow.reread(dataset.id)).toEqual(success(null));
    chosen = join(fixture.files, 'hier.csv');
    await writeFile(chosen, table);
    expect(await flow.reread(dataset.id)).toMatchObject({ ok: true, value: { fileName: 'hier.csv' } });
    expect(await flow.reread('anderer')).toMatchObject({ ok: false, failure: { code: 'dataset-missing' } });
  });
});
