import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DataEngine } from '../../../electron/data/data-engine';
import { makeWorkingFolder, removeWorkingFolder } from '../../../electron/data/working-folder';
import { writeBriefing } from '../../../electron/document/write-briefing';
import { emptyBriefing } from '../../../model/briefing';
import { runLectern } from './run-lectern';

const sessions = 'assets/samples/beratungsgespraeche.csv';
const districts = 'assets/samples/stadt-und-landkreise.csv';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lectern-test-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** The same question answered by reading the file line by line. */
async function sumByHand(year: string, theme: string): Promise<number> {
  const lines = (await readFile(sessions, 'utf8')).trim().split('\n').slice(1);
  return lines
    .map((line) => line.split(';'))
    .filter(([quarter = '', , , topic]) => quarter.startsWith(year) && topic === theme)
    .reduce((sum, cells) => sum + Number(cells[4]), 0);
}

describe('query', () => {
  it('groups, measures, filters and orders', async () => {
    const run = await runLectern([
      ...['query', sessions, '--by', 'year(Quartal)', '--measure', 'sum(Gespräche)', 'count()'],
      ...[
        '--where',
        "Thema = 'Wohnen'",
        'year(Quartal) in (2022, 2023)',
        '--order',
        'year(Quartal)',
        'desc',
        '--json',
      ],
    ]);
    expect(run).toMatchObject({ code: 0, err: '', left: 0 });
    expect(JSON.parse(run.out)).toEqual({
      columns: [
        { name: 'year(Quartal)', type: 'integer' },
        { name: 'sum(Gespräche)', type: 'integer' },
        { name: 'count()', type: 'integer' },
      ],
      rows: [
        [2023, await sumByHand('2023', 'Wohnen'), 176],
        [2022, await sumByHand('2022', 'Wohnen'), 176],
      ],
    });
  });

  it('leaves out the rows that are totals, unless they are wanted', async () => {
    const ask = async (...words: string[]) =>
      JSON.parse((await runLectern(['query', 'tests/fixtures/import/totals.csv', ...words, '--json'])).out)
        .rows;
    expect(await ask('--measure', 'sum(Fälle)')).toEqual([[33]]);
    expect(await ask('--measure', 'sum(Fälle)', '--with-totals')).toEqual([[99]]);
    expect(await ask()).toHaveLength(7);
    expect(await ask('--without-totals')).toHaveLength(4);
  });

  it('says in what the numbers count', async () => {
    const run = await runLectern([
      ...['query', 'tests/fixtures/import/unit-above-table.csv', '--measure', 'sum(Bund)'],
    ]);
    expect(run.out).toContain('sum(Bund) [Tsd. EUR]');
  });

  it('without groups and measures gives the rows', async () => {
    const run = await runLectern(['query', districts, '--limit', '2', '--offset', '1', '--json']);
    const { columns, rows } = JSON.parse(run.out);
    expect(columns[5]).toEqual({ name: 'Fläche (km²)', type: 'number' });
    expect(rows.map((row: unknown[]) => row.slice(0, 6))).toEqual([
      ['08115', 'DE112', 'Böblingen', 'Landkreis', 391640, 617.76],
      ['08116', 'DE113', 'Esslingen', 'Landkreis', 533859, 641.28],
    ]);
  });

  it('the largest and all others add up to the total', async () => {
    const measure = ['query', sessions, '--measure', 'sum(Gespräche)', '--json'];
    const run = await runLectern([...measure, '--by', 'Thema', '--top', '2', '--others']);
    const { rows } = JSON.parse(run.out) as { rows: [string, number][] };
    expect(rows).toHaveLength(3);
    expect(rows[2]?.[0]).toBe('Alle übrigen');
    const total = JSON.parse((await runLectern(measure)).out).rows[0][0];
    expect(rows.reduce((sum, [, value]) => sum + value, 0)).toBe(total);
    const alone = await runLectern([...measure, '--others']);
    expect(alone).toMatchObject({ code: 2 });
    expect(alone.err).toContain('--others braucht --top');
  });

  it('no row is an answer too', async () => {
    const json = await runLectern(['query', districts, '--where', "Kreis = 'Nirgends'", '--json']);
    expect(JSON.parse(json.out).rows).toEqual([]);
    const csv = await runLectern(['query', districts, '--where', "Kreis = 'Nirgends'", '--csv']);
    expect(csv.out).toBe('AGS,NUTS 3,Kreis,Kreisart,Einwohner,Fläche (km²),Quelle,Lizenz,Stand\r\n');
  });

  it('all rows of a file come through, in the order of the file', async () => {
    const run = await runLectern(['query', sessions, '--csv']);
    const lines = run.out.trimEnd().split('\r\n');
    expect(lines).toHaveLength(8625);
    expect(lines.at(-1)?.startsWith('2023-10-01,')).toBe(true);
    const json = JSON.parse((await runLectern(['query', sessions, '--json'])).out);
    expect(json.rows).toHaveLength(8624);
  });

  it('for people: aligned, in the marks of the language', async () => {
    const argv = [
      'query',
      districts,
      '--by',
      'Kreisart',
      '--measure',
      'sum(Einwohner)',
      'mean("Fläche (km²)")',
    ];
    expect((await runLectern(argv)).out).toBe(
      [
        'Kreisart    sum(Einwohner)  mean(Fläche (km²))',
        '──────────  ──────────────  ──────────────────',
        'Landkreis        8.988.691            985,8246',
        'Stadtkreis       2.080.842            138,2600',
        '',
      ].join('\n'),
    );
    expect((await runLectern(argv, { language: 'en' })).out).toContain('8,988,691');
  });

  it.each([
    [['--by', 'Gemeinde'], 'Die Spalte „Gemeinde“ gibt es nicht. Vorhanden sind: AGS, NUTS 3'],
    [['--measure', 'sum(Kreis)'], '„sum(Kreis)“ braucht eine Zahlenspalte'],
    [['--where', 'Einwohner > viele'], '„Einwohner > viele“ ist nicht zu verstehen.'],
    [['--where', "Einwohner > 'viele'"], 'Der Wert „viele“ passt nicht zur Spalte „Einwohner“'],
    [['--order', 'Wetter'], 'Die Spalte „Wetter“ gibt es nicht.'],
  ])('%j is refused in one sentence', async (options, words) => {
    const run = await runLectern(['query', districts, ...options, '--json']);
    expect(run).toMatchObject({ code: 2, out: '', left: 0 });
    expect(run.err).toContain(words);
  });
});

describe('query on a briefing', () => {
  let briefing: string;
  beforeAll(async () => {
    briefing = join(folder, 'kreise.briefing');
    const working = await makeWorkingFolder();
    const engine = await DataEngine.open({ folder: working });
    const read = await engine.importFile(districts);
    if (!read.ok) throw new Error(read.failure.code);
    await writeBriefing(briefing, {
      briefing: { ...emptyBriefing(), datasets: [read.value.dataset] },
      answers: {},
      parquetOf: (id) => engine.fileOf(id) ?? '',
      imageOf: () => '',
    });
    engine.close();
    await removeWorkingFolder(working);
  });

  it.each(['kreise.briefing#stadt-und-landkreise', 'kreise.briefing'])('%s', async (name) => {
    const argv = ['query', name, '--measure', 'sum(Einwohner)', '--json'];
    const run = await runLectern(argv, { cwd: folder });
    expect(run).toMatchObject({ code: 0, err: '', left: 0 });
    expect(JSON.parse(run.out).rows).toEqual([[11069533]]);
  });

  it('a dataset that is not in it', async () => {
    const run = await runLectern(['query', 'kreise.briefing#wetter'], { cwd: folder });
    expect(run).toMatchObject({ code: 2, out: '', left: 0 });
    expect(run.err).toContain('Den Datensatz „wetter“ gibt es nicht. Vorhanden sind: stadt-und-landkreise.');
  });
});
