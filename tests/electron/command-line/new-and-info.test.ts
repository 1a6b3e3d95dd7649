import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readBriefing } from '../../../electron/document/read-briefing';
import { writeBriefing } from '../../../electron/document/write-briefing';
import type { BriefingInfo } from '../../../model/briefing-info';
import { runLectern } from './run-lectern';

const samples = ['beratungsgespraeche', 'stadt-und-landkreise'].map((name) => `assets/samples/${name}.csv`);
let folder: string;
let briefing: string;

const readInfo = async (...argv: readonly string[]) => {
  const run = await runLectern(['info', ...argv, '--json']);
  expect(run).toMatchObject({ code: 0, err: '', left: 0 });
  return JSON.parse(run.out) as BriefingInfo & { readonly file: string };
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lectern-new-'));
  briefing = join(folder, 'first.briefing');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('new', () => {
  it('makes a briefing from files and says what it has made', async () => {
    const run = await runLectern(['new', briefing, '--data', ...samples, '--title', 'Erster Wurf']);
    expect(run).toMatchObject({ code: 0, out: '', left: 0 });
    expect(run.err).toBe('„first.briefing“ ist angelegt: 10 Folien aus 2 Datensätzen.\n');
  });

  it('takes a brand, and says which of its colours are too weak', async () => {
    const out = join(folder, 'marke.briefing');
    const sample = 'assets/samples/musterland/musterland.brand.json';
    const argv = ['new', out, '--data', samples[1] ?? '', '--brand'];
    expect((await runLectern([...argv, sample])).code).toBe(0);
    const read = await readBriefing(out, join(folder, 'marke'));
    expect(read).toMatchObject({
      ok: true,
      value: { briefing: { theme: 'brand', brand: { name: 'Landesamt Musterland' } } },
    });
    expect(read.ok && Object.keys(read.value.images)).toHaveLength(3);

    const weak = join(folder, 'schwach.brand.json');
    await writeFile(weak, JSON.stringify({ name: 'Schwach', colours: { strong: '#ffcc00' } }));
    expect((await runLectern([...argv, weak])).err).toContain('Der Kontrast zu #ffffff ist 1,5 : 1');
    await writeFile(weak, '{}');
    expect(await runLectern([...argv, weak])).toMatchObject({ code: 2 });
  });

  it('in English is written in English', async () => {
    const out = join(folder, 'english.briefing');
    const argv = ['new', out, '--data', samples[1] ?? '', '--title', 'A first go'];
    expect((await runLectern(argv, { language: 'en' })).err).toMatch(
      /^“english.briefing” was made: \d+ slides/,
    );
    expect(await readInfo(out)).toMatchObject({ title: 'A first go', languages: ['en', 'de'] });
  });

  it.each([
    [['nowhere.csv'], 'nowhere.csv'],
    [[samples[0] ?? '', 'vite.config.ts'], 'vite.config.ts'],
  ])('with %j says what is wrong and leaves nothing behind', async (files, words) => {
    const before = await readdir(folder);
    const run = await runLectern(['new', join(folder, 'none.briefing'), '--data', ...files]);
    expect(run).toMatchObject({ code: 2, out: '', left: 0 });
    expect(run.err).toContain(words);
    expect(await readdir(folder)).toEqual(before);
  });

  it.each([
    [['new', 'x.pdf', '--data', samples[0] ?? ''], '„x.pdf“ muss auf .briefing enden'],
    [['new', 'x.briefing'], '--data'],
  ])('%j is refused in one sentence', async (argv, words) => {
    const run = await runLectern(argv);
    expect(run).toMatchObject({ code: 2, out: '', left: 0 });
    expect(run.err).toContain(words);
  });
});

describe('info', () => {
  it('says as JSON what is in a briefing', async () => {
    const info = await readInfo(briefing);
    expect(info).toMatchObject({ file: briefing, title: 'Erster Wurf', languages: ['de', 'en'], images: [] });
    expect(info.datasets).toMatchObject([
      { id: 'beratungsgespraeche', rows: 8_624, madeUp: true },
      { id: 'stadt-und-landkreise', rows: 44, madeUp: false },
    ]);
    expect(info.datasets[0]?.fingerprint).toMatch(/^[0-9a-f]{64}$/);
    expect(info.datasets[1]?.columns[0]).toEqual({ name: 'AGS', type: 'text' });
    expect(info.figures.map((figure) => figure.phrase)).toContain('11.069.533');
    expect(info.slides[0]).toEqual({ number: 1, layout: 'title', title: 'Erster Wurf' });
  });

  it('says it in words, in the language of the person and that of the deck', async () => {
    const german = await runLectern(['info', briefing]);
    expect(german.out).toContain('Gespräche nach Thema');
    expect(german.out).toContain('Folien');
    const english = await runLectern(['info', briefing, '--lang', 'en'], { language: 'en' });
    expect(english.out).toContain('Gespräche by Thema');
    expect(english.out).toContain('Slides');
  });

  it('asks again what has no answer in the file', async () => {
    const read = await readBriefing(briefing, join(folder, 'read'));
    if (!read.ok) throw new Error(JSON.stringify(read.failure));
    const bare = join(folder, 'bare.briefing');
    const { parquet } = read.value;
    await writeBriefing(bare, {
      briefing: read.value.briefing,
      answers: {},
      parquetOf: (id) => parquet[id] ?? '',
      imageOf: () => '',
    });
    expect((await readInfo(bare)).figures).toEqual((await readInfo(briefing)).figures);
  });

  it.each([
    [['nowhere.briefing'], 'nowhere.briefing'],
    [['package.json'], 'package.json'],
    [['electron'], 'electron'],
  ])('of %j says what is wrong', async ([file = ''], words) => {
    const run = await runLectern(['info', file]);
    expect(run).toMatchObject({ code: 2, out: '', left: 0 });
    expect(run.err).toContain(words);
    expect(run.err.trim().split('\n')).toHaveLength(1);
  });

  it('of a language that the briefing does not have says which it has', async () => {
    const run = await runLectern(['info', briefing, '--lang', 'fr']);
    expect(run).toMatchObject({ code: 2, out: '' });
    expect(run.err).toContain('de, en');
  });

  it('of a cut file says that it is damaged', async () => {
    const cut = join(folder, 'cut.briefing');
    await writeFile(cut, Buffer.from([0x50, 0x4b, 0x03, 0x04, 1, 2, 3]));
    expect(await runLectern(['info', cut])).toMatchObject({ code: 2, out: '', left: 0 });
  });
});
