import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSteps, writeStepOptions } from '../../../electron/command-line/step-options';
import { runLectern } from './run-lectern';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lectern-test-'));
  await writeFile(
    join(folder, 'jahre.csv'),
    'Land;Kreis;2021;2022;2023\nBayern;Hof;1;2;3\n;Ansbach;4;5;6\nHessen;Fulda;7;8;9\n;Kassel;1;1;1\n',
  );
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('steps on the command line', () => {
  it('import proposes them, with the options that do them', async () => {
    const run = await runLectern(['import', 'jahre.csv'], { cwd: folder });
    expect(run.out).toContain('--fill-down Land\n');
    expect(run.out).toContain('--rows-from 2021..2023 --names Jahr --values Wert\n');
    const json = await runLectern(['import', 'jahre.csv', '--json'], { cwd: folder });
    expect(JSON.parse(json.out).proposals).toEqual([
      { kind: 'fill-down', column: 'Land' },
      { kind: 'columns-into-rows', columns: ['2021', '2022', '2023'], names: 'Jahr', values: 'Wert' },
    ]);
  });

  it('query and new do them', async () => {
    const steps = ['--fill-down', 'Land', '--rows-from', '2021..2023', '--values', 'Anzahl'];
    const asked = ['query', 'jahre.csv', ...steps, '--by', 'Land', '--measure', 'sum(Anzahl)', '--json'];
    const run = await runLectern(asked, { cwd: folder });
    expect(JSON.parse(run.out).rows).toEqual([
      ['Bayern', 21],
      ['Hessen', 27],
    ]);
    const made = await runLectern(['new', 'x.briefing', '--data', 'jahre.csv', ...steps], { cwd: folder });
    expect(made.code).toBe(0);
    const kept = await runLectern(['query', 'x.briefing#jahre', '--measure', 'sum(Anzahl)', '--json'], {
      cwd: folder,
    });
    expect(JSON.parse(kept.out).rows).toEqual([[48]]);
  });

  it.each([
    [['--fill-down', 'Lnad'], '„Lnad“'],
    [['--rows-from', '2021'], 'mindestens zwei Spalten'],
    [['--names', 'Jahr'], '--rows-from'],
  ])('%j is refused', async (options, sentence) => {
    const run = await runLectern(['import', 'jahre.csv', ...options], { cwd: folder });
    expect(run).toMatchObject({ code: 2, out: '' });
    expect(run.err).toContain(sentence);
  });
});

describe('the options of a step', () => {
  it('are quoted where a name has spaces', () => {
    expect(writeStepOptions({ kind: 'fill-down', column: 'Land "neu"' })).toBe(
      '--fill-down "Land \\"neu\\""',
    );
    const columns = ['2022 / m', '2022 / w', '2023 / m', '2023 / w'];
    const step = { kind: 'columns-into-rows', columns, names: 'Jahr', values: 'Wert' } as const;
    expect(writeStepOptions({ ...step, moreNames: ['Geschlecht'] })).toBe(
      '--rows-from "2022 / m..2023 / w" --names Jahr Geschlecht --values Wert',
    );
  });

  it('are named after the period if no name is given', () => {
    const read = readSteps({ rowsFrom: ['Q1/2022..Q4/2023'] }, 'en');
    expect(read.ok && read.value).toEqual([
      {
        ...{ kind: 'columns-into-rows', columns: ['Q1/2022', 'Q4/2023'], between: true },
        ...{ names: 'Quarter', values: 'Value' },
      },
    ]);
  });
});
