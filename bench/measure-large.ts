import { execFile } from 'node:child_process';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { DataEngine } from '../electron/data/data-engine';
import type { Query } from '../model/query';
import { inRepository } from '../scripts/run/repository.mjs';
import { writeRows } from './million-rows';
import { median, seconds } from './timing';

/** What large files cost beyond time. Megabytes are the peak of a whole process, Node and its loader in it. */
export interface LargeFiles {
  /** Importing and grouping a million rows. */
  readonly million: { readonly ours: number; readonly theirs: number };
  readonly tenMillion?: {
    /** Seconds and megabytes of the import. */
    readonly time: number;
    readonly peak: number;
    /** Milliseconds of a chart's query on its rows, each asked for the first time. */
    readonly queries: readonly number[];
  };
}

/** What the issue asks: twice DuckDB's memory at most, a query in 0.2 s. */
export const largeTargets = { memory: 2, query: 200 } as const;

/** @param withTenMillion needs 900 MB of disk and two minutes */
export async function measureLarge(folder: string, withTenMillion: boolean): Promise<LargeFiles> {
  const windows = join(folder, 'windows-1252.csv');
  const iso = join(folder, 'iso-8859-1.csv');
  await writeRows(windows, 1_000_000, 'windows-1252');
  await writeRows(iso, 1_000_000, 'iso-8859-1');
  const million = { ours: await peakOf('ours', windows), theirs: await peakOf('theirs', iso) };
  if (!withTenMillion) return { million };
  await writeRows(windows, 10_000_000, 'windows-1252');
  const { time, peak } = await importOnce('ours', windows);
  return { million, tenMillion: { time: time / 1_000, peak, queries: await askTenMillion(windows, folder) } };
}

/** A few lines for the report. */
export function describeLarge({ million, tenMillion }: LargeFiles): string {
  const ratio = million.ours / million.theirs;
  const memory =
    `peak memory of an import of a million rows: ${ratio.toFixed(2)} times, target ${largeTargets.memory} ` +
    `(${ratio <= largeTargets.memory ? 'met' : 'missed'})\n  ${Math.round(million.ours)} MB against ${Math.round(million.theirs)} MB`;
  if (!tenMillion) return memory;
  const { time, peak, queries } = tenMillion;
  const quick = median(queries) <= largeTargets.query;
  return [
    memory,
    `\nten million rows: read in ${seconds(time * 1_000)} with a peak of ${Math.round(peak)} MB`,
    `a chart's query on them: ${Math.round(median(queries))} ms, target ${largeTargets.query} ms (${quick ? 'met' : 'missed'})`,
    `  [${queries.join(', ')} ms]`,
  ].join('\n');
}

async function peakOf(side: 'ours' | 'theirs', file: string): Promise<number> {
  const peaks: number[] = [];
  for (let run = 0; run < 3; run++) peaks.push((await importOnce(side, file)).peak);
  return median(peaks);
}

async function importOnce(side: 'ours' | 'theirs', file: string): Promise<{ time: number; peak: number }> {
  const script = inRepository('bench/import-once.ts');
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', script, side, file]);
  return JSON.parse(stdout);
}

async function askTenMillion(file: string, folder: string): Promise<readonly number[]> {
  const working = join(folder, 'working');
  await mkdir(working, { recursive: true });
  const engine = await DataEngine.open({ folder: working });
  const read = await engine.importFile(file);
  if (!read.ok) throw new Error(read.failure.code);
  const dataset = read.value.dataset.id;
  const times: number[] = [];
  for (const parts of chartQueries) {
    const begun = performance.now();
    const answered = await engine.ask({ ...{ dataset, filters: [], order: [] }, ...parts });
    if (!answered.ok) throw new Error(answered.failure.code);
    times.push(Math.round(performance.now() - begun));
  }
  engine.close();
  await rm(working, { recursive: true });
  return times;
}

const sum = { kind: 'sum', column: 'Gespräche' } as const;
const chartQueries: readonly Pick<Query, 'groups' | 'measures' | 'filters'>[] = [
  { groups: [{ column: 'Kreis' }], measures: [sum], filters: [] },
  { groups: [{ column: 'Thema' }], measures: [{ kind: 'mean', column: 'Kosten' }], filters: [] },
  { groups: [{ column: 'Kreis' }, { column: 'Tag', period: 'year' }], measures: [sum], filters: [] },
  { groups: [{ column: 'Tag', period: 'quarter' }], measures: [{ kind: 'count' }], filters: [] },
  {
    groups: [{ column: 'Thema' }],
    measures: [sum],
    filters: [{ column: 'Kreis', is: '=', value: 'Kreis Nördlingen – Süd 7' }],
  },
];
