import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ElectronApplication, _electron as electron, type Page } from '@playwright/test';
import { chromiumFlags } from '../scripts/electron/chromium-flags';
import { inRepository } from '../scripts/run/repository.mjs';
import { apart, hardCharts, hardDeck, largeDeck, saveDeck } from './large-deck';
import type { Stage } from './run-electron';
import { median } from './timing';

/** What a stage page does with hard charts and with long decks. Times in milliseconds. */
export interface StageRun {
  readonly charts: readonly {
    readonly name: string;
    readonly target: number;
    /** The first time, and again. */
    readonly first: Visit;
    readonly again: readonly Visit[];
  }[];
  readonly decks: readonly LongDeck[];
}

interface Visit {
  /** From the key to the frame with the chart. */
  readonly time: number;
  /** How long the page's thread worked for it: what is left of the time where nothing else is running. */
  readonly work: number;
}

interface LongDeck {
  readonly slides: number;
  /** From the call that begins the show to the frame with the first slide. */
  readonly opened: number;
  /** On the first slide, and on the last after all were shown. */
  readonly before: PageSize;
  readonly after: PageSize;
  /** Tasks of more than 50 ms while going from slide to slide. */
  readonly longTasks: readonly number[];
  /** How long the page's thread worked for the step that took it longest, with what it drew ahead. */
  readonly work: number;
}

interface PageSize {
  readonly elements: number;
  /** Of the page's own values, after a collection; megabytes. */
  readonly heap: number;
}

export const stageTargets = { opened: 2_000, longTask: 100 } as const;

export async function measureStage(stage: Stage, runs: number): Promise<StageRun> {
  const charts = await withShow(stage, hardDeck(), async ({ app, audience }) => {
    const worked = await watchWork(app, audience);
    const times = [];
    for (const [index, { name, target }] of hardCharts.entries()) {
      const visits: Visit[] = [];
      for (let run = 0; run <= runs; run++) {
        await audience.evaluate(leave);
        const before = await worked();
        const time = await audience.evaluate<number>(visit((index + 1) * apart));
        visits.push({ time, work: Math.round((await worked()) - before) });
      }
      const [first = { time: 0, work: 0 }, ...again] = visits;
      times.push({ name, target, first, again });
    }
    return times;
  });
  const decks: LongDeck[] = [];
  for (const slides of [20, 200]) {
    decks.push(
      await withShow(stage, largeDeck(slides), async ({ app, audience, opened }) => {
        const before = await sizeOf(app, audience);
        const worked = await watchWork(app, audience);
        const works: number[] = [];
        await audience.evaluate(watchTasks);
        for (let slide = 1; slide < slides; slide++) {
          const until = await worked();
          await audience.evaluate(step);
          works.push(Math.round((await worked()) - until));
        }
        const longTasks = await audience.evaluate<number[]>(readTasks);
        const after = await sizeOf(app, audience);
        return { slides, opened, before, after, longTasks, work: Math.max(...works) };
      }),
    );
  }
  return { charts, decks };
}

export function describeStage({ charts, decks }: StageRun): string {
  const verdict = (met: boolean) => (met ? 'met' : 'missed');
  return [
    ...charts.map(({ name, target, first, again }) => {
      const time = median(again.map((visit) => visit.time));
      const say = (visit: Visit) => `${visit.time} (${visit.work})`;
      return [
        `${name} on stage: ${time} ms, target ${target} ms (${verdict(time <= target)})`,
        `  time (work of the page) [first ${say(first)}, then ${again.map(say).join(', ')} ms]`,
      ].join('\n');
    }),
    ...decks.flatMap(({ slides, opened, before, after, longTasks, work }) => {
      const longest = Math.max(0, ...longTasks);
      return [
        `${slides} slides, half of them charts: open after ${opened} ms (${verdict(opened <= stageTargets.opened)})`,
        `  on the first slide ${before.elements} elements, ${before.heap} MB; after all were shown ${after.elements} elements, ${after.heap} MB`,
        `  longest task ${longest === 0 ? 'under 50 ms' : `${longest} ms`}, target ${stageTargets.longTask} ms (${verdict(longest <= stageTargets.longTask)}), ${longTasks.length} over 50 ms; most work for a step ${work} ms`,
      ];
    }),
  ].join('\n');
}

interface OpenShow {
  readonly app: ElectronApplication;
  readonly audience: Page;
  readonly opened: number;
}

async function withShow<T>(
  { electron: { executable }, env }: Stage,
  deck: Parameters<typeof saveDeck>[1],
  work: (show: OpenShow) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'lectern-bench-stage-'));
  try {
    const path = join(folder, 'deck.briefing');
    await saveDeck(path, deck);
    const { flags } = chromiumFlags(env);
    const app = await electron.launch({
      executablePath: executable,
      args: [
        ...flags,
        '--js-flags=--expose-gc',
        `--user-data-dir=${join(folder, 'profile')}`,
        inRepository(),
        path,
      ],
      env: Object.fromEntries(Object.entries(env).flatMap(([name, value]) => (value ? [[name, value]] : []))),
    });
    try {
      const workshop = await app.firstWindow();
      await workshop.locator('.thumbnail-slide').first().waitFor();
      const coming = app.waitForEvent('window');
      const begun = await workshop.evaluate<number>(
        `(lectern.call('show.start', { slide: 0, language: 'de' }), Date.now())`,
      );
      const audience = await coming;
      await audience.locator('section.present').getByRole('heading').waitFor();
      const painted = await audience.evaluate<number>(firstSlidePainted);
      return await work({ app, audience, opened: Math.round(painted - begun) });
    } finally {
      // Ended without asking: nothing was changed.
      await app.evaluate(({ app }) => app.exit(0)).catch(() => undefined);
    }
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** @returns how long the page's thread has worked so far, in milliseconds; what others do on the machine is not in it */
async function watchWork(app: ElectronApplication, page: Page): Promise<() => Promise<number>> {
  const session = await app.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1_000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
  };
}

async function sizeOf(app: ElectronApplication, page: Page): Promise<PageSize> {
  const elements = await page.evaluate(() => document.querySelectorAll('*').length);
  const session = await app.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return { elements, heap: Math.round(usedSize / 1e5) / 10 };
}

/** When the first slide was painted, in milliseconds since 1970, as the page remembers it. */
const firstSlidePainted = `new Promise((resolve) => {
  new PerformanceObserver((list) => {
    const [entry] = list.getEntriesByName('first-contentful-paint');
    if (entry) resolve(performance.timeOrigin + entry.startTime);
  }).observe({ type: 'paint', buffered: true });
})`;

const frames = `
  const frame = () => new Promise((resolve) => requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = resolve;
    port2.postMessage(null);
  }));
  const press = (key) => dispatchEvent(new KeyboardEvent('keydown', { key }));
  const goTo = (number) => { for (const digit of String(number)) press(digit); press('Enter'); };
  const drawn = () => document.querySelector('section.present .slide-chart svg :is(path, rect, circle)');`;

/** To the first slide, until what is drawn around it is drawn too. */
const leave = `(async () => {
  ${frames}
  goTo(1);
  while (drawn()) await frame();
  for (let rest = 0; rest < 20; rest++) await frame();
})()`;

/** Goes to a slide. @returns the time from the key to the frame with its chart */
function visit(slide: number): string {
  return `(async () => {
  ${frames}
  const before = performance.now();
  goTo(${slide});
  do await frame(); while (!drawn());
  return Math.round(performance.now() - before);
})()`;
}

const watchTasks = `{
  const longTasks = [];
  const observer = new PerformanceObserver((list) => longTasks.push(...list.getEntries()));
  observer.observe({ type: 'longtask' });
  Object.assign(globalThis, { readTasks: () => [...longTasks, ...observer.takeRecords()] });
}`;

const readTasks = `globalThis.readTasks().map(({ duration }) => Math.round(duration))`;

/** To the next slide, until the ones after it are drawn, too. */
const step = `(async () => {
  ${frames}
  press('ArrowRight');
  for (let rest = 0; rest < 3; rest++) await frame();
})()`;
