import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { _electron as electron, type Page } from '@playwright/test';
import { chromiumFlags } from '../scripts/electron/chromium-flags';
import { inRepository } from '../scripts/run/repository.mjs';
import type { Stage } from './run-electron';
import { median } from './timing';

/** The table of a dataset's rows, scrolled a step a frame. All in milliseconds. */
export interface ScrollRun {
  readonly how: 'wheel' | 'scroll bar' | 'keys';
  /** From one frame to the next. */
  readonly frames: readonly number[];
  /** What the page itself works for a frame, in the time of its thread: the same however busy the machine is. */
  readonly work: number;
}

/** What the issue asks of every frame, in milliseconds. */
export const frameTarget = 50;
const rows = 10_000_000;

/** Scrolls through ten million rows of eight columns in the real program: a step a frame. */
export async function measureScroll({ electron: { executable }, env }: Stage): Promise<readonly ScrollRun[]> {
  const folder = await mkdtemp(join(tmpdir(), 'lectern-bench-scroll-'));
  try {
    const file = join(folder, 'rows.parquet');
    await writeParquet(file);
    const { flags } = chromiumFlags(env);
    const app = await electron.launch({
      executablePath: executable,
      args: [...flags, `--user-data-dir=${join(folder, 'profile')}`, inRepository(), file],
      env: { ...definedOnly(env), LECTERN_LANG: 'de' },
    });
    try {
      const workshop = await app.firstWindow();
      await workshop.locator('.import-sheet .button.main').click({ timeout: 120_000 });
      await workshop.locator('nav .side-item').first().click({ timeout: 120_000 });
      await workshop.locator('.row-area tbody td:not(:empty)').first().waitFor();
      return await scroll(workshop);
    } finally {
      // Ended without asking: nothing was changed.
      await app.evaluate(({ app }) => app.exit(0)).catch(() => undefined);
    }
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** A few lines for the report. */
export function describeScroll(runs: readonly ScrollRun[]): string {
  const longest = Math.max(...runs.flatMap(({ frames }) => frames));
  return [
    `scrolling the table, ten million rows: ${longest <= frameTarget ? 'met' : 'missed'}, target ${frameTarget} ms a frame`,
    ...runs.map(({ how, frames, work }) => {
      const long = frames.filter((time) => time > frameTarget).length;
      return `  ${how}: median ${Math.round(median(frames))} ms, longest ${Math.round(Math.max(...frames))} ms, ${long} of ${frames.length} frames over ${frameTarget} ms; work of the page ${work.toFixed(1)} ms a frame`;
    }),
  ].join('\n');
}

async function writeParquet(file: string): Promise<void> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  await connection.run(
    `COPY (SELECT '0' || (8111 + hash(i) % 44) AS "AGS", 'Kreis Nördlingen – Süd ' || (hash(i) % 44) AS "Kreis",
      DATE '2017-01-01' + CAST(hash(i + 1) % 2556 AS INTEGER) AS "Tag",
      ['Wohnen', 'Arbeit und Ausbildung', 'Sprache'][1 + CAST(hash(i + 2) % 3 AS INTEGER)] AS "Thema",
      CAST(hash(i + 3) % 4000 AS BIGINT) AS "Gespräche", CAST((hash(i + 4) % 10000000) / 100 AS DOUBLE) AS "Kosten",
      CAST((hash(i + 5) % 1000) / 10 AS DOUBLE) AS "Anteil", 'V–' || i AS "Vorgang"
      FROM range(${rows}) AS numbers(i)) TO '${file}' (FORMAT parquet, COMPRESSION zstd)`,
  );
  connection.closeSync();
  instance.closeSync();
}

const ways = [
  // The first steps warm up what is compiled as it is used.
  { how: 'wheel', count: 30, step: 'area.scrollTop += 90' },
  { how: 'wheel', count: 300, step: 'area.scrollTop += 90' },
  { how: 'scroll bar', count: 150, step: 'area.scrollTop = ((at * 7919) % 1000) / 1000 * area.scrollHeight' },
  { how: 'keys', count: 150, step: `press('PageDown')` },
] as const;

async function scroll(workshop: Page): Promise<readonly ScrollRun[]> {
  const devTools = await workshop.context().newCDPSession(workshop);
  await devTools.send('Performance.enable', { timeDomain: 'threadTicks' });
  const worked = async () => {
    const { metrics } = await devTools.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1_000;
  };
  const runs: ScrollRun[] = [];
  for (const { how, count, step } of ways) {
    const before = await worked();
    const frames = await workshop.evaluate<number[]>(stepByStep(count, step));
    runs.push({ how, frames, work: ((await worked()) - before) / count });
  }
  return runs.slice(1);
}

/** Runs in the page; as text, since what tsx makes of a function does not run there. */
const stepByStep = (count: number, step: string) => `(async () => {
  const area = document.querySelector('.row-area');
  const grid = area.querySelector('[role="grid"]');
  const press = (key) => grid.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  const frames = [];
  let before = await new Promise(requestAnimationFrame);
  for (let at = 0; at < ${count}; at++) {
    ${step};
    const now = await new Promise(requestAnimationFrame);
    frames.push(Math.round((now - before) * 10) / 10);
    before = now;
  }
  if (area.querySelectorAll('tbody tr').length < 10) throw new Error('the table is empty');
  return frames;
})()`;

function definedOnly(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
