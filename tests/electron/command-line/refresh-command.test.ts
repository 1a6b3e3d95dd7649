import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readBriefing } from '../../../electron/document/read-briefing';
import { writeBriefing } from '../../../electron/document/write-briefing';
import { figureSchema } from '../../../model/figure';
import { districts, makeBriefing } from '../../app/make-briefing';
import { makeXlsx } from '../data/import/make-xlsx';
import { runLectern } from './run-lectern';

let folder: string;
let briefing: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lectern-refresh-'));
  briefing = join(folder, 'drei.briefing');
  await makeBriefing(briefing);
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const write = (text: string, name = 'kreise.csv') => writeFile(join(folder, name), text);
const newer = 'Kreis;Art;Einwohner\nUlm;Stadt;150000\nHeilbronn;Stadt;126592\nHorb;Land;60000\n';

const refresh = async (...options: readonly string[]) => {
  const run = await runLectern(['refresh', briefing, ...options, '--json']);
  return { ...run, said: JSON.parse(run.out || 'null') };
};
const figureNow = async () => {
  const run = await runLectern(['info', briefing, '--json']);
  return JSON.parse(run.out).figures[0];
};

describe('refresh', () => {
  it('finds nothing where the file is the same', async () => {
    await write(districts);
    const run = await refresh();
    expect(run).toMatchObject({ code: 0, err: '', left: 0 });
    expect(run.said).toMatchObject({
      file: briefing,
      applied: false,
      datasets: [{ id: 'kreise', file: 'kreise.csv', status: 'same' }],
      figures: [],
      charts: [],
      tables: [],
    });
  });

  it('a source that is gone costs nothing, and is said', async () => {
    const run = await refresh();
    expect(run).toMatchObject({ code: 0, said: { datasets: [{ status: 'gone' }] } });
    const words = await runLectern(['refresh', briefing]);
    expect(words.out).toContain('kreise.csv: nicht gefunden; die Zeilen stehen im Briefing');
    expect(words.err).toBe('Es hat sich nichts geändert.\n');
  });

  it('says what would change, from what to what, and changes nothing', async () => {
    await write(newer);
    const before = await readFile(briefing);
    const run = await refresh();
    expect(run).toMatchObject({ code: 1, err: '', left: 0 });
    expect(run.said.datasets[0]).toMatchObject({
      status: 'changed',
      rows: { before: 3, after: 3, added: 1, removed: 1, changed: 1, key: ['Kreis'] },
      columns: { added: [], gone: [], changed: [] },
    });
    expect(run.said.figures).toEqual([
      {
        id: 'alle',
        name: 'Einwohner',
        before: { value: 411_318, phrase: 'mehr als 400\u00A0Tausend' },
        after: { value: 336_592, phrase: 'mehr als 300\u00A0Tausend' },
        slides: [{ number: 3, title: 'Zusammen sind es mehr als 400\u00A0Tausend Menschen' }],
      },
    ]);
    expect(run.said.charts[0].values).toEqual([
      { label: 'Calw', before: 158_397, after: null },
      { label: 'Ulm', before: 126_329, after: 150_000 },
      { label: 'Horb', before: null, after: 60_000 },
    ]);
    expect(run.said.tables).toMatchObject([{ added: 2, removed: 2 }]);
    expect(await readFile(briefing)).toEqual(before);
    expect(await readdir(folder)).toEqual(['drei.briefing', 'kreise.csv']);
  });

  it('says it in words, in both languages', async () => {
    await write(newer);
    const german = await runLectern(['refresh', briefing]);
    expect(german.code).toBe(1);
    expect(german.out).toContain(
      'kreise.csv: Zeilen: 1 neu, 1 geändert, 1 entfallen (wiedererkannt an Kreis)',
    );
    expect(german.out).toMatch(/Einwohner +411\.318 +336\.592 +mehr als 300.Tausend +3/);
    expect(german.err).toContain('--apply');
    const english = await runLectern(['refresh', briefing, '--lang', 'en'], { language: 'en' });
    expect(english.out).toContain('rows: 1 new, 1 changed, 1 gone (known again by Kreis)');
    expect(english.out).toMatch(/Inhabitants +411,318 +336,592/);
  });

  it('takes the new data over, rows and answers, and keeps what people wrote', async () => {
    await write(`${newer}\nQuelle: Statistisches Landesamt, Stand: 31.12.2024\n`);
    const applied = await refresh('--apply');
    expect(applied).toMatchObject({ code: 0, said: { applied: true } });
    expect(applied.said.datasets[0].asOf).toEqual({ before: null, after: '2024-12-31' });
    expect(await figureNow()).toMatchObject({ value: 336_592 });
    const asked = await runLectern(['query', `${briefing}#kreise`, '--by', 'Kreis', '--json']);
    expect(JSON.parse(asked.out).rows).toEqual([['Heilbronn'], ['Horb'], ['Ulm']]);
    const read = await readBriefing(briefing, join(folder, 'read'));
    expect(read.ok && read.value.briefing.datasets[0]).toMatchObject({
      id: 'kreise',
      provenance: { source: {}, asOf: '2024-12-31' },
      rowCount: 3,
    });
    expect(read.ok && Object.keys(read.value.images)).toEqual(['punkt']);
    expect(await refresh()).toMatchObject({ code: 0, said: { datasets: [{ status: 'same' }] } });
  });

  it('refuses data without a column that the briefing shows, and keeps what is there', async () => {
    await write(newer.replace('Einwohner', 'Bevölkerung'));
    const before = await readFile(briefing);
    const run = await refresh('--apply');
    expect(run).toMatchObject({ code: 1, said: { applied: false, datasets: [{ status: 'refused' }] } });
    expect(run.said.datasets[0].message).toMatch(/kreise\.csv.*Einwohner.*bisherigen Stand/);
    expect(await readFile(briefing)).toEqual(before);
  });

  it('says what is wrong with a file that can no longer be read', async () => {
    await write('');
    const run = await refresh();
    expect(run).toMatchObject({ code: 1, said: { datasets: [{ status: 'refused' }] } });
    expect(run.said.datasets[0].message).toContain('kreise.csv');
  });

  it('a column that nobody asks may go', async () => {
    await write('Kreis;Einwohner\nUlm;126329\nHeilbronn;126592\nCalw;158397\n');
    const run = await refresh('--apply');
    expect(run.said.datasets[0]).toMatchObject({
      rows: { added: 0, removed: 0, changed: 0 },
      columns: { gone: ['Art'] },
    });
    expect(run.code).toBe(0);
  });

  it('looks in another folder if told so', async () => {
    await write(districts);
    const other = await mkdtemp(join(folder, 'neu-'));
    await writeFile(join(other, 'kreise.csv'), newer);
    expect(await refresh()).toMatchObject({ code: 0 });
    expect(await refresh('--from', other)).toMatchObject({ code: 1, said: { figures: [{ id: 'alle' }] } });
  });

  it.each([
    [['nowhere.briefing'], 'nowhere.briefing'],
    [['package.json'], 'package.json'],
    [['BRIEFING', '--from', 'package.json'], 'kein Ordner'],
    [['BRIEFING', '--lang', 'fr'], 'de, en'],
    [['BRIEFING', '--lang', 'tlh'], 'tlh'],
  ])('%j is refused in one sentence', async (argv, words) => {
    const run = await runLectern(['refresh', ...argv.map((each) => (each === 'BRIEFING' ? briefing : each))]);
    expect(run).toMatchObject({ code: 2, out: '', left: 0 });
    expect(run.err).toContain(words);
    expect(run.err.trim().split('\n')).toHaveLength(1);
  });

  it('reads the file as a person said it is to be read, and takes a further year as rows', async () => {
    const file = join(folder, 'jahre.briefing');
    const table = (head: string, ulm: string, calw: string) => `Kreis;${head}\nUlm;${ulm}\nCalw;${calw}\n`;
    await write(table('2021;2022', '10;20', '30;40'), 'jahre.csv');
    const made = await runLectern([
      ...['new', file, '--data', join(folder, 'jahre.csv'), '--rows-from', '2021..2022'],
      ...['--names', 'Jahr', '--values', 'Wert'],
    ]);
    expect(made.code).toBe(0);
    await write(table('2021;2022;2023', '10;20;25', '30;40;45'), 'jahre.csv');
    const run = await runLectern(['refresh', file, '--apply', '--json']);
    expect(JSON.parse(run.out).datasets[0]).toMatchObject({
      status: 'changed',
      rows: { before: 4, after: 6, added: 2, removed: 0, changed: 0, key: ['Kreis', 'Jahr'] },
      columns: { added: [], gone: [] },
    });
    const asked = await runLectern(['query', `${file}#jahre`, '--measure', 'sum(Wert)', '--json']);
    expect(JSON.parse(asked.out).rows).toEqual([[170]]);
    // And again the next time.
    await write(table('2021;2022;2023', '10;20;25', '30;40;50'), 'jahre.csv');
    const again = await runLectern(['refresh', file, '--json']);
    expect(JSON.parse(again.out).datasets[0].rows).toMatchObject({ added: 0, removed: 0, changed: 1 });
  });

  it('finds the header where it was, though the first row looks like a part of it by now', async () => {
    const file = join(folder, 'kopf.briefing');
    await write('Kreis;Jahr;Menschen\nUlm;2023;1000\nCalw;2023;4000\n', 'kopf.csv');
    await runLectern(['new', file, '--data', join(folder, 'kopf.csv')]);
    await write('Kreis;Jahr;Menschen\nUlm;2023;2000\nCalw;2023;4000\n', 'kopf.csv');
    const run = await runLectern(['refresh', file, '--json']);
    expect(JSON.parse(run.out).datasets[0]).toMatchObject({
      status: 'changed',
      rows: { before: 2, after: 2, changed: 1 },
      columns: { gone: [] },
    });
    expect(run.left).toBe(0);
  });

  it('a sheet that nobody chose may have another name by now', async () => {
    const file = join(folder, 'mappe.briefing');
    const book = (name: string, value: number) =>
      makeXlsx([
        {
          name,
          rows: [
            ['Kreis', 'Fälle'],
            ['Ulm', 10],
            ['Calw', value],
          ],
        },
      ]);
    await writeFile(join(folder, 'mappe.xlsx'), await book('Stand Juni', 20));
    await runLectern(['new', file, '--data', join(folder, 'mappe.xlsx')]);
    await writeFile(join(folder, 'mappe.xlsx'), await book('Stand Juli', 25));
    const run = await runLectern(['refresh', file, '--json']);
    expect(JSON.parse(run.out).datasets[0]).toMatchObject({ status: 'changed', rows: { changed: 1 } });
    // One that was chosen must be there.
    const chosen = join(folder, 'gewählt.briefing');
    await runLectern(['new', chosen, '--data', join(folder, 'mappe.xlsx'), '--sheet', 'Stand Juli']);
    await writeFile(join(folder, 'mappe.xlsx'), await book('Stand August', 30));
    const refused = await runLectern(['refresh', chosen, '--json']);
    expect(JSON.parse(refused.out).datasets[0]).toMatchObject({ status: 'refused' });
    expect(JSON.parse(refused.out).datasets[0].message).toContain('„Stand Juli“');
  });

  it('two datasets that are joined are compared together', async () => {
    const file = join(folder, 'zwei.briefing');
    await write('Kreis;Jahr;Fälle\nUlm;2023;10\nCalw;2023;20\n', 'faelle.csv');
    await write('Kreis;Jahr;Menschen\nUlm;2023;1000\nCalw;2023;4000\n', 'menschen.csv');
    await runLectern(['new', file, '--data', join(folder, 'faelle.csv'), join(folder, 'menschen.csv')]);
    const read = await readBriefing(file, join(folder, 'read'));
    if (!read.ok) throw new Error(read.failure.code);
    const { parquet, briefing: made } = read.value;
    const byDistrict = {
      dataset: 'menschen',
      on: [{ left: { column: 'Kreis' }, right: { column: 'Kreis' } }],
    };
    const figure = figureSchema.parse({
      id: 'rate',
      name: { de: 'Fälle je 1 000' },
      query: {
        dataset: 'faelle',
        join: byDistrict,
        measures: [
          {
            kind: 'sum',
            column: 'Fälle',
            calculate: { kind: 'ratio', column: 'menschen.Menschen', per: 1000 },
          },
        ],
      },
      format: {},
      wording: { kind: 'exact' },
    });
    const written = await writeBriefing(file, {
      briefing: { ...made, figures: [figure] },
      answers: {},
      parquetOf: (id) => parquet[id] ?? '',
      imageOf: () => '',
    });
    expect(written.ok).toBe(true);
    await write('Kreis;Jahr;Fälle\nUlm;2023;40\nCalw;2023;20\n', 'faelle.csv');
    await write('Kreis;Jahr;Menschen\nUlm;2023;2000\nCalw;2023;4000\n', 'menschen.csv');
    const run = await runLectern(['refresh', file, '--json']);
    expect(JSON.parse(run.out)).toMatchObject({
      datasets: [{ status: 'changed' }, { status: 'changed' }],
      figures: [{ id: 'rate', before: { value: 6 }, after: { value: 10 } }],
    });
    // A key that is there twice would multiply rows: that dataset is refused.
    await write('Kreis;Jahr;Menschen\nUlm;2023;2000\nUlm;2022;1000\nCalw;2023;4000\n', 'menschen.csv');
    const twice = await runLectern(['refresh', file, '--json']);
    expect(JSON.parse(twice.out).datasets).toMatchObject([{ status: 'changed' }, { status: 'refused' }]);
  });
});
