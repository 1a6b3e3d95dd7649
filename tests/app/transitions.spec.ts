import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Briefing } from '../../model/briefing';
import { makeBriefing } from './make-briefing';
import { expect, type Program, test } from './program';

/** The title, the chart, the chart again of two districts only, and the table; `transition` between all. */
function movingDeck(briefing: Briefing, transition: Briefing['transition']): Briefing {
  const [chart] = briefing.charts;
  const [title, shown, , table] = briefing.slides;
  if (!chart || !title || !shown || !table) throw new Error('the briefing has a chart and slides');
  const others = { ...chart, id: 'ohne-calw', highlight: ['Ulm'], query: { ...chart.query, limit: 2 } };
  const second = {
    ...shown,
    id: 'bild-2',
    title: { de: 'Die beiden größten' },
    blocks: { main: { kind: 'chart' as const, chart: 'ohne-calw' } },
  };
  return { ...briefing, transition, charts: [chart, others], slides: [title, shown, second, table] };
}

async function present(program: Program): Promise<Page> {
  const opened = program.app.waitForEvent('window');
  await program.call('show.start', { slide: 0, language: 'de' });
  const audience = await opened;
  await heading(audience, 'Drei Kreise');
  // Notes every moment at which something moves, and what: the signal that a transition has ended comes after it.
  await audience.evaluate(() => {
    const seen: string[] = [];
    Object.assign(globalThis, { seen });
    const note = () => {
      const root = document.querySelector<HTMLElement>('.reveal');
      const what = document.querySelector('.slide-morph') ? 'morph' : 'slide';
      seen.push(root?.dataset.moving === undefined ? 'still' : what);
    };
    new MutationObserver(note).observe(document.body, { subtree: true, attributeFilter: ['data-moving'] });
  });
  return audience;
}

const seen = (audience: Page) =>
  audience.evaluate(() => (globalThis as unknown as { seen: readonly string[] }).seen);
const heading = (audience: Page, name: string) =>
  expect(audience.locator('section.present').getByRole('heading', { name })).toBeVisible();

test('slides fade, a shared chart grows, and both say when they have ended', async ({ start, folder }) => {
  const path = join(folder, 'kreise.briefing');
  const briefing = await makeBriefing(path);
  const program = await start({ files: [path] });
  await program.call('document.update', { briefing: movingDeck(briefing, 'fade') });
  const audience = await present(program);

  await audience.keyboard.press('PageDown');
  await heading(audience, 'Calw hat die meisten Einwohner');
  await expect.poll(() => seen(audience)).toEqual(['slide', 'still']);

  await expect(audience.locator('section.future .slide-chart svg')).toHaveCount(1);
  await audience.keyboard.press('PageDown');
  await heading(audience, 'Die beiden größten');
  await expect.poll(() => seen(audience)).toEqual(['slide', 'still', 'morph', 'still']);
  // What is left is the drawing itself.
  await expect(audience.locator('.slide-morph')).toHaveCount(0);
  await expect(audience.locator('section.present .slide-chart > svg')).toBeVisible();

  // Faster than it moves: nothing is left over.
  for (const key of ['PageUp', 'PageDown', 'PageUp', 'PageDown', 'PageDown'])
    await audience.keyboard.press(key);
  await heading(audience, 'Zusammen sind es mehr als');
  await expect(audience.locator('.reveal:not([data-moving])')).toHaveCount(1);
  await expect(audience.locator('.slide-morph')).toHaveCount(0);
});

test('nothing moves for those who asked for less motion, nor where nothing was chosen', async ({
  start,
  folder,
}) => {
  const path = join(folder, 'kreise.briefing');
  const briefing = await makeBriefing(path);
  const program = await start({ files: [path] });
  for (const transition of ['slide', 'none'] as const) {
    await program.call('document.update', { briefing: movingDeck(briefing, transition) });
    const audience = await present(program);
    await audience.emulateMedia({ reducedMotion: transition === 'none' ? 'no-preference' : 'reduce' });
    await audience.keyboard.press('PageDown');
    await audience.keyboard.press('PageDown');
    await heading(audience, 'Die beiden größten');
    expect(await seen(audience)).toEqual([]);
    const closed = audience.waitForEvent('close');
    await program.call('show.end');
    await closed;
  }
});
