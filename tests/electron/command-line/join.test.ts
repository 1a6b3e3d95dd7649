import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DataEngine } from '../../../electron/data/data-engine';
import { readBriefing } from '../../../electron/document/read-briefing';
import { writeBriefing } from '../../../electron/document/write-briefing';
import { figureSchema } from '../../../model/figure';
import { keyOfQuery, querySchema } from '../../../model/query';
import { runLectern } from './run-lectern';

const sessions = 'assets/samples/beratungsgespraeche.csv';
const districts = 'assets/samples/stadt-und-landkreise.csv';

let folder: string;
const file = (name: string) => join(folder, name);
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lectern-test-'));
  await writeFile(file('zahlen.csv'), 'AGS;Fälle\n8111;5\n8115;7\n9999;1\n');
  await writeFile(
    file('jahre.csv'),
    'AGS;Jahr;Leute\n08111;2022;10\n08111;2023;20\n08115;2022;40\n08115;2023;50\n',
  );
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function readLines(path: string): Promise<readonly (readonly string[])[]> {
  const lines = (await readFile(path, 'utf8')).trim().split('\n').slice(1);
  return lines.map((line) => line.split(';'));
}

const asked = (...rest: string[]) => runLectern(['query', sessions, '--join', districts, ...rest]);

describe('query --join', () => {
  it('gives sessions per 1,000 inhabitants, as worked out from the files line by line', async () => {
    const run = await asked(
      '--on',
      'AGS',
      '--by',
      'Kreisart',
      '--measure',
      'ratio(Gespräche, Einwohner, 1000)',
      '--json',
    );
    expect(run).toMatchObject({ code: 0, err: '', left: 0 });
    const kinds = new Map((await readLines(districts)).map((cells) => [cells[0], cells]));
    const expected = ['Landkreis', 'Stadtkreis'].map((kind) => {
      const people = [...kinds.values()].filter((cells) => cells[3] === kind);
      return [kind, people.reduce((sum, cells) => sum + Number(cells[4]), 0)] as const;
    });
    const counted = await readLines(sessions);
    const { columns, rows, join: report } = JSON.parse(run.out);
    expect(columns.map(({ name }: { name: string }) => name)).toEqual([
      'stadt-und-landkreise.Kreisart',
      'ratio(Gespräche, stadt-und-landkreise.Einwohner, 1000)',
    ]);
    for (const [index, [kind, people]] of expected.entries()) {
      const count = counted
        .filter((cells) => kinds.get(cells[1])?.[3] === kind)
        .reduce((sum, cells) => sum + Number(cells[4]), 0);
      expect(rows[index][0]).toBe(kind);
      expect(rows[index][1]).toBeCloseTo((count / people) * 1000, 9);
    }
    expect(report).toMatchObject({
      left: { keys: 44, unmatchedKeys: 0 },
      right: { keys: 44, unmatchedKeys: 0 },
    });
  });

  it('says what found no partner, and proposes to overlook leading zeros', async () => {
    const call = ['query', file('zahlen.csv'), '--join', districts, '--on', 'AGS'];
    const measure = ['--measure', 'sum(Fälle)', 'sum(Einwohner)', '--json'];
    const strict = await runLectern([...call, ...measure]);
    expect(JSON.parse(strict.out).rows).toEqual([[13, null]]);
    expect(JSON.parse(strict.out).join).toMatchObject({
      left: { unmatchedKeys: 3, examples: ['8111', '8115', '9999'] },
      looseRows: 2,
    });
    expect(strict.err).toContain('Kein Schlüssel aus „zahlen“ steht in „stadt-und-landkreise“');
    expect(strict.err).toContain('2 Zeilen mehr fänden einen Partner');
    expect(strict.err).toContain('--loosely');
    const loosely = await runLectern([...call, ...measure, '--loosely']);
    expect(JSON.parse(loosely.out).rows).toEqual([[13, 634830 + 391640]]);
    expect(loosely.err).toContain(
      '1 von 3 Schlüsseln aus „zahlen“ (1 Zeile) fehlt in „stadt-und-landkreise“: „9999“.',
    );
    expect(loosely.err).not.toContain('--loosely');
    const matched = await runLectern([...call, ...measure, '--loosely', '--matched']);
    expect(JSON.parse(matched.out).rows).toEqual([[12, 634830 + 391640]]);
  });

  it('refuses what would count rows several times, until the other dataset has one row for each key', async () => {
    const call = ['query', districts, '--join', file('jahre.csv'), '--on', 'AGS', '--measure', 'sum(Leute)'];
    const refused = await runLectern(call);
    expect(refused).toMatchObject({ code: 2, out: '' });
    expect(refused.err).toContain('„AGS“ steht in „Jahre“ mehrfach, etwa „08111“ 2-mal');
    const filtered = await runLectern([...call, '--where', 'Jahr = 2023', '--json']);
    expect(JSON.parse(filtered.out)).toMatchObject({ rows: [[70]], columns: [{ name: 'sum(jahre.Leute)' }] });
    const rows = await runLectern([...call.slice(0, 6), '--json']);
    expect(rows).toMatchObject({ code: 2, out: '' });
  });

  it('pours joined rows, and orders, ranks and filters by short names', async () => {
    const rows = await runLectern([
      ...[
        'query',
        file('jahre.csv'),
        '--join',
        districts,
        '--on',
        'AGS=AGS',
        '--where',
        "Kreisart = 'Landkreis'",
      ],
      ...['--order', 'Leute', 'desc', '--csv'],
    ]);
    const [header, first] = rows.out.split('\r\n');
    expect(header).toMatch(/^AGS,Jahr,Leute,stadt-und-landkreise.AGS,/);
    expect(first).toMatch(/^08115,2023,50,08115,DE112,Böblingen,/);
    const top = await asked(
      ...[
        '--on',
        'AGS',
        '--by',
        'stadt-und-landkreise.Kreis',
        '--measure',
        'sum(Gespräche)',
        'sum(Einwohner)',
      ],
      ...['--top', '2 by sum(Einwohner)', '--order', 'sum(Einwohner)', '--json'],
    );
    const people = (await readLines(districts)).map((cells) => Number(cells[4])).toSorted((a, b) => a - b);
    expect(JSON.parse(top.out).rows.map((row: unknown[]) => row[2])).toEqual(people.slice(-2));
  });

  it('joins two datasets of one briefing', async () => {
    const briefing = file('zwei.briefing');
    await runLectern(['new', briefing, '--data', sessions, '--data', districts]);
    const call = [
      'query',
      `${briefing}#beratungsgespraeche`,
      '--on',
      'AGS',
      '--measure',
      'sum(Einwohner)',
      '--json',
    ];
    for (const other of ['#stadt-und-landkreise', `${briefing}#stadt-und-landkreise`, districts]) {
      const run = await runLectern([...call, '--join', other]);
      expect(run).toMatchObject({ code: 0 });
      expect(JSON.parse(run.out).rows).toEqual([[11069533]]);
    }
    const itself = await runLectern([
      ...['query', `${briefing}#stadt-und-landkreise`, '--join', '#stadt-und-landkreise', '--on', 'AGS'],
      ...['--measure', 'ratio(Einwohner, stadt-und-landkreise-2.Einwohner)', '--json'],
    ]);
    expect(JSON.parse(itself.out).rows).toEqual([[1]]);
  });

  it('a briefing keeps a joined figure, and a refresh of either file changes it', async () => {
    const [cases, people, briefing] = ['refresh-faelle.csv', 'refresh-leute.csv', 'refresh.briefing'].map(
      file,
    );
    if (!cases || !people || !briefing) throw new Error('no files');
    await writeFile(cases, 'Kreis;Fälle\nUlm;10\nCalw;20\nAalen;30\n');
    await writeFile(people, 'Kreis;Einwohner\nUlm;1000\nCalw;2000\nAalen;3000\n');
    await runLectern(['new', briefing, '--data', cases, people]);
    await addPerHead(briefing);
    const kept = JSON.parse((await runLectern(['info', briefing, '--json'])).out);
    expect(kept.figures.at(-1)).toMatchObject({ id: 'je-kopf', value: 10 });
    const same = await runLectern(['refresh', briefing, '--json']);
    expect(same).toMatchObject({ code: 0 });
    const changeIn = async () => {
      const run = await runLectern(['refresh', briefing, '--json']);
      expect(run.code).toBe(1);
      return JSON.parse(run.out).figures.find(({ id }: { id: string }) => id === 'je-kopf');
    };
    await writeFile(people, 'Kreis;Einwohner\nUlm;1000\nCalw;2000\nAalen;9000\n');
    expect(await changeIn()).toMatchObject({ before: { value: 10 }, after: { value: 5 } });
    await writeFile(people, 'Kreis;Einwohner\nUlm;1000\nCalw;2000\nAalen;3000\n');
    await writeFile(cases, 'Kreis;Fälle\nUlm;10\nCalw;20\nAalen;90\n');
    expect(await changeIn()).toMatchObject({ before: { value: 10 }, after: { value: 20 } });
    const applied = await runLectern(['refresh', briefing, '--apply', '--json']);
    expect(applied.code).toBe(0);
    const renewed = JSON.parse((await runLectern(['info', briefing, '--json'])).out);
    expect(renewed.figures.at(-1)).toMatchObject({ id: 'je-kopf', value: 20 });
  });

  it.each([
    [['--measure', 'count()'], 'in beiden Datensätzen gibt es AGS, Kreis'],
    [['--on', 'Nummer'], 'Die Spalte „Nummer“ gibt es nicht'],
    [['--on', 'AGS=Nummer'], 'Die Spalte „Nummer“ gibt es nicht'],
    [['--on', 'Quartal=Einwohner'], 'können nie gleich sein'],
    [['--on', 'AGS=Kreis=Ort'], '„AGS=Kreis=Ort“ ist nicht zu verstehen'],
    [['--on', 'AGS', '--by', 'Thema', '--measure', 'share(sum(Einwohner))'], 'mehrfach zählen'],
  ])('%j gets a sentence', async (rest, sentence) => {
    const run = await asked(...rest);
    expect(run).toMatchObject({ code: 2, out: '' });
    expect(run.err).toContain(sentence);
  });

  it('what belongs to a join needs one', async () => {
    const run = await runLectern(['query', sessions, '--on', 'AGS']);
    expect(run).toMatchObject({ code: 2 });
    expect(run.err).toContain('--on braucht --join');
  });
});

/** Adds a figure to the briefing: cases per 1,000 inhabitants, from both of its datasets. */
async function addPerHead(path: string): Promise<void> {
  const content = file('content');
  const read = await readBriefing(path, content);
  if (!read.ok) throw new Error(read.failure.code);
  const { briefing, answers, parquet } = read.value;
  const [cases, people] = briefing.datasets.map(({ id }) => id);
  if (!cases || !people) throw new Error('two datasets are missing');
  const key = { column: 'Kreis' };
  const query = querySchema.parse({
    dataset: cases,
    join: { dataset: people, on: [{ left: key, right: key }] },
    measures: [
      {
        ...{ kind: 'sum', column: 'Fälle' },
        calculate: { kind: 'ratio', column: `${people}.Einwohner`, per: 1000 },
      },
    ],
  });
  const figure = figureSchema.parse({
    ...{ id: 'je-kopf', name: { de: 'Je 1.000' }, query, format: {} },
    wording: { kind: 'exact' },
  });
  const engine = await DataEngine.open({ folder: content, threads: 1 });
  for (const dataset of briefing.datasets) await engine.attachDataset(dataset, parquet[dataset.id] ?? '');
  const asked = await engine.ask(query);
  engine.close();
  if (!asked.ok) throw new Error(asked.failure.code);
  const written = await writeBriefing(path, {
    briefing: { ...briefing, figures: [...briefing.figures, figure] },
    answers: { ...answers, [keyOfQuery(query)]: asked.value },
    parquetOf: (id) => parquet[id] ?? '',
    imageOf: () => '',
  });
  if (!written.ok) throw new Error(written.failure.code);
}
