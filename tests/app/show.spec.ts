import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Page } from '@playwright/test';
import { makeBriefing } from './make-briefing';
import { expect, type Program, test } from './program';

/** Opens the briefing and starts its show; gives the audience's page. */
async function startShow(program: Program, slide = 0): Promise<Page> {
  const opened = program.app.waitForEvent('window');
  await program.call('show.start', { slide, language: 'de' });
  const audience = await opened;
  await audience.waitForLoadState();
  await program.events('show.moved', 1);
  return audience;
}

/** The window of the audience, as the shell sees it. */
function inspectAudience(program: Program) {
  return program.app.evaluate(({ BrowserWindow, screen }) => {
    const window = BrowserWindow.getAllWindows().find((window) =>
      window.webContents.getURL().includes('audience'),
    );
    if (!window) return null;
    return {
      visible: window.isVisible(),
      covers: JSON.stringify(window.getBounds()) === JSON.stringify(screen.getPrimaryDisplay().bounds),
      background: window.getBackgroundColor(),
    };
  });
}

test('a show covers the screen, is walked through with keys, and ends', async ({ start, folder }) => {
  const path = join(folder, 'kreise.briefing');
  await makeBriefing(path);
  const program = await start({ files: [path] });
  const audience = await startShow(program);
  await expect(audience.getByRole('heading', { name: 'Drei Kreise' })).toBeVisible();
  await expect
    .poll(() => inspectAudience(program))
    .toEqual({
      visible: true,
      covers: true,
      background: '#000000',
    });
  expect(await audience.evaluate(() => getComputedStyle(document.body).cursor)).toBe('none');
  expect(await program.app.evaluate(({ powerSaveBlocker }) => powerSaveBlocker.isStarted(0))).toBe(true);

  await audience.keyboard.press('ArrowRight');
  await expect(audience.getByRole('heading', { name: 'Calw hat die meisten Einwohner' })).toBeVisible();
  // A clicker sends page keys; the hidden slide is skipped.
  await audience.keyboard.press('PageDown');
  await expect(audience.getByRole('heading', { name: /Zusammen sind es mehr als 400/ })).toBeVisible();
  expect((await program.events('show.moved')).at(-1)).toMatchObject({ slide: 2 });

  await program.call('show.goto', { slide: 1 });
  await expect(audience.getByRole('heading', { name: 'Calw hat die meisten Einwohner' })).toBeVisible();

  await program.call('show.end');
  await program.events('show.ended', 1);
  await expect.poll(() => program.app.windows().length).toBe(1);
  expect(await program.app.evaluate(({ powerSaveBlocker }) => powerSaveBlocker.isStarted(0))).toBe(false);
});

test('a show begins where it is asked to, and takes changes without losing its place', async ({
  start,
  folder,
}) => {
  const path = join(folder, 'kreise.briefing');
  const briefing = await makeBriefing(path);
  const program = await start({ files: [path] });
  const audience = await startShow(program, 1);
  await expect(audience.getByRole('heading', { name: 'Calw hat die meisten Einwohner' })).toBeVisible();
  const slides = briefing.slides.map((slide) =>
    slide.id === 'bild' ? { ...slide, title: { de: 'Calw ist am größten' } } : slide,
  );
  await program.call('document.update', { briefing: { ...briefing, slides } });
  await expect(audience.getByRole('heading', { name: 'Calw ist am größten' })).toBeVisible();
});

test('the overview shows every slide, in a window of just the size of a slide too', async ({
  start,
  folder,
}) => {
  const path = join(folder, 'kreise.briefing');
  await makeBriefing(path);
  const program = await start({ files: [path] });
  const audience = await startShow(program, 1);
  await audience.keyboard.press('o');
  for (const size of [
    { width: 1280, height: 800 },
    { width: 1920, height: 1080 },
  ]) {
    await audience.setViewportSize(size);
    const outside = () =>
      audience.locator('.slides > section').evaluateAll(
        (sections) =>
          sections
            .map((section) => section.getBoundingClientRect())
            .filter(({ left, top, right, bottom, width }) => {
              const inside = left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
              return !inside || width === 0;
            }).length,
      );
    await expect.poll(outside).toBe(0);
  }
  await audience.keyboard.press('Home');
  await audience.keyboard.press('Enter');
  await expect(audience.getByRole('heading', { name: 'Drei Kreise' })).toBeVisible();
});

test('B makes the screen black at once, and a number goes to its slide', async ({ start, folder }) => {
  const path = join(folder, 'kreise.briefing');
  await makeBriefing(path);
  const program = await start({ files: [path] });
  const audience = await startShow(program);
  await audience.keyboard.press('b');
  await expect.poll(async () => (await program.events('show.moved')).at(-1)).toMatchObject({ black: true });
  const overlay = audience.locator('.pause-overlay');
  expect(await overlay.evaluate((element) => getComputedStyle(element).opacity)).toBe('1');
  await audience.keyboard.press('b');
  await audience.keyboard.press('3');
  await audience.keyboard.press('Enter');
  await expect(audience.getByRole('heading', { name: /Zusammen sind es mehr als 400/ })).toBeVisible();
});

test('a page that crashes on stage comes back at its slide', async ({ folder }) => {
  const path = join(folder, 'kreise.briefing');
  await makeBriefing(path);
  const script = fileURLToPath(new URL('crash-on-stage.mjs', import.meta.url));
  const repository = fileURLToPath(new URL('../..', import.meta.url));
  const flags = ['--no-sandbox', `--user-data-dir=${join(folder, 'profile')}`];
  const program = process.env.LECTERN_ELECTRON ?? '';
  const { stdout } = await promisify(execFile)(program, [...flags, script, repository, path]);
  const title = 'Calw hat die meisten Einwohner';
  expect(JSON.parse(stdout)).toEqual({ before: title, after: title });
  const log = await readFile(join(folder, 'profile', 'logs', 'lectern.log'), 'utf8');
  expect(log).toContain('the audience’s page ended: ');
});

test('the workshop closes with its show', async ({ start, folder }) => {
  const path = join(folder, 'kreise.briefing');
  await makeBriefing(path);
  const program = await start({ files: [path] });
  await startShow(program);
  const ended = program.app.waitForEvent('close');
  await program.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()
      .find((window) => window.webContents.getURL().includes('renderer'))
      ?.close(),
  );
  await ended;
});
