import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { findBarriers } from './find-barriers';
import { holdPrint } from './hold-print';
import { makeBriefing } from './make-briefing';
import { answerDialogs, expect, type Program, test } from './program';

async function startShow(start: () => Promise<Program>): Promise<{ program: Program; audience: Page }> {
  const program = await start();
  const opened = program.app.waitForEvent('window');
  await program.call('show.start', { slide: 0, language: 'de' });
  const audience = await opened;
  await program.events('show.moved', 1);
  return { program, audience };
}

const titles = ['Drei Kreise', 'Calw hat die meisten Einwohner', /Zusammen sind es mehr als 400/] as const;
const onStage = (audience: Page, slide: 0 | 1 | 2) =>
  expect(audience.locator('section.present').getByRole('heading', { name: titles[slide] })).toBeVisible();

test('the slide is as large as the window allows, in the middle of black', async ({ start, folder }) => {
  const path = join(folder, 'kreise.briefing');
  await makeBriefing(path);
  const { audience } = await startShow(() => start({ files: [path] }));
  for (const [width, height] of [
    [1280, 720],
    [1920, 1080],
    [1024, 768],
    [2560, 1440],
  ] as const) {
    await audience.setViewportSize({ width, height });
    const scale = Math.min(width / 1920, height / 1080);
    const slide = { width: 1920 * scale, height: 1080 * scale };
    const wanted = [(width - slide.width) / 2, (height - slide.height) / 2, slide.width, slide.height];
    const place = () =>
      audience.locator('section.present').evaluate((section) => {
        const { x, y, width, height } = section.getBoundingClientRect();
        return [x, y, width, height].map((pixels) => Math.round(pixels * 10) / 10);
      });
    await expect.poll(place, `${width} x ${height}`).toEqual(wanted);
    const around = await audience.evaluate(() => {
      const root = document.documentElement;
      return {
        scrolls: root.scrollWidth > innerWidth || root.scrollHeight > innerHeight,
        bars: innerWidth - root.clientWidth + innerHeight - root.clientHeight,
        colour: getComputedStyle(root).backgroundColor,
      };
    });
    expect(around).toEqual({ scrolls: false, bars: 0, colour: 'rgb(0, 0, 0)' });
  }
});

test('keys and buttons of the mouse do what they do in PowerPoint', async ({ start, folder }) => {
  const path = join(folder, 'kreise.briefing');
  await makeBriefing(path);
  const { program, audience } = await startShow(() => start({ files: [path] }));
  const there = { position: { x: 5, y: 5 } };
  await audience.locator('body').click(there);
  await onStage(audience, 1);
  await audience.locator('body').click({ ...there, button: 'right' });
  await onStage(audience, 0);
  await audience.mouse.wheel(0, 600);
  await audience.keyboard.press('n');
  await onStage(audience, 1);
  await audience.keyboard.press('Backspace');
  await onStage(audience, 0);

  await audience.keyboard.press('w');
  const colour = () =>
    audience.locator('.pause-overlay').evaluate((overlay) => {
      const { opacity, backgroundColor } = getComputedStyle(overlay);
      return opacity === '1' ? backgroundColor : 'none';
    });
  await expect.poll(colour).toBe('rgb(255, 255, 255)');
  await audience.keyboard.press('b');
  await expect.poll(colour).toBe('rgb(0, 0, 0)');
  expect((await program.events('show.moved')).at(-1)).toMatchObject({ slide: 0, black: true, white: false });
  // A click brings the slide back, and is no step on.
  await audience.locator('body').click(there);
  await expect.poll(colour).toBe('none');
  await onStage(audience, 0);

  await audience.keyboard.press('o');
  await audience.locator('.slides > section').nth(1).click();
  await expect(audience.locator('.reveal.overview')).toHaveCount(0);
  await onStage(audience, 1);
  await audience.keyboard.press('Escape').catch(() => undefined);
  await program.events('show.ended', 1);
});

test('everyone can follow: no findings of axe on stage', async ({ start, folder }) => {
  const path = join(folder, 'kreise.briefing');
  await makeBriefing(path);
  const { audience } = await startShow(() => start({ files: [path] }));
  for (const slide of [0, 1, 2] as const) {
    await onStage(audience, slide);
    expect(await findBarriers(audience), `slide ${slide}`).toEqual([]);
    await audience.keyboard.press('ArrowRight');
  }
  expect(await findBarriers(audience), 'picture').toEqual([]);
});

test('no findings of axe on the page that is printed', async ({ start, folder }) => {
  const path = join(folder, 'kreise.briefing');
  await makeBriefing(path);
  const { app, call } = await start({ files: [path] });
  await answerDialogs(app, { save: join(folder, 'kreise.pdf') });
  const printOn = await holdPrint(app);
  const opened = app.waitForEvent('window');
  const exported = call('export.pdf', { language: 'de', notes: 'pages' });
  const paper = await opened;
  await expect(paper.getByRole('heading', { name: titles[2] }).first()).toBeAttached();
  await expect(paper.locator('svg').first()).toBeAttached();
  expect(await findBarriers(paper)).toEqual([]);
  await printOn();
  expect(await exported).toMatchObject({ ok: true, value: { pages: 8 } });
});
