import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron as electron } from '@playwright/test';
import { chromiumFlags } from '../scripts/electron/chromium-flags';
import { inRepository } from '../scripts/run/repository.mjs';
import { makeSample } from '../scripts/sample/make-sample';
import type { Stage } from './run-electron';

/** One walk through the sample on stage. All in milliseconds. */
export interface ShowWalk {
  /** From the key to the end of the frame with the next slide, for slides without and with a chart. */
  readonly text: readonly number[];
  readonly chart: readonly number[];
  /** Tasks of more than 50 ms while walking. */
  readonly longTasks: readonly number[];
}

/** What design asks: a chart within 100 ms, no task over 200 ms. */
export const showTargets = { chart: 100, longTask: 200 } as const;

/** Walks through the sample's show with the arrow key, as fast as frames come: no speaker is faster. */
export async function measureShow({ electron: { executable }, env }: Stage): Promise<ShowWalk> {
  const folder = await mkdtemp(join(tmpdir(), 'lectern-bench-show-'));
  try {
    const briefing = join(folder, 'sample.briefing');
    await makeSample({ outFile: briefing });
    const { flags } = chromiumFlags(env);
    const app = await electron.launch({
      executablePath: executable,
      args: [...flags, `--user-data-dir=${join(folder, 'profile')}`, inRepository(), briefing],
      env: { ...definedOnly(env), LECTERN_LANG: 'de' },
    });
    try {
      const workshop = await app.firstWindow();
      await workshop.locator('.thumbnail').first().waitFor();
      const opened = app.waitForEvent('window');
      await workshop.evaluate(`lectern.call('show.start', { slide: 0, language: 'de' })`);
      const audience = await opened;
      await audience.locator('section.present').getByRole('heading').waitFor();
      return await audience.evaluate<ShowWalk>(walk);
    } finally {
      // Ended without asking: nothing was changed.
      await app.evaluate(({ app }) => app.exit(0)).catch(() => undefined);
    }
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** One line for the report. */
export function describeWalk({ text, chart, longTasks }: ShowWalk): string {
  const slowest = (times: readonly number[]) => (times.length === 0 ? 'none' : `${Math.max(...times)} ms`);
  const quick = chart.every((time) => time <= showTargets.chart);
  const smooth = longTasks.every((time) => time <= showTargets.longTask);
  return [
    `next slide on stage: ${quick && smooth ? 'met' : 'missed'}`,
    `  text [${text.join(', ')} ms]`,
    `  charts [${chart.join(', ')} ms], target ${showTargets.chart} ms`,
    `  longest task ${slowest(longTasks)}, target ${showTargets.longTask} ms`,
  ].join('\n');
}

/** Runs in the page; as text, since what tsx makes of a function does not run there. A message comes after the frame. */
const walk = `(async () => {
  const longTasks = [];
  const observer = new PerformanceObserver((list) => longTasks.push(...list.getEntries()));
  observer.observe({ type: 'longtask' });
  const frame = () => new Promise((resolve) => requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = resolve;
    port2.postMessage(null);
  }));
  const times = { text: [], chart: [] };
  const count = document.querySelectorAll('.slides > section').length;
  for (let slide = 1; slide < count; slide++) {
    await frame();
    const before = performance.now();
    dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight' }));
    await frame();
    const time = Math.round(performance.now() - before);
    const section = document.querySelector('section.present');
    if (!section?.textContent) throw new Error('slide ' + (slide + 1) + ' is empty');
    times[section.querySelector('svg') ? 'chart' : 'text'].push(time);
  }
  await frame();
  longTasks.push(...observer.takeRecords());
  return { ...times, longTasks: longTasks.map(({ duration }) => Math.round(duration)) };
})()`;

function definedOnly(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
