import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { findBarriers } from './find-barriers';
import { makeStageBriefing } from './make-stage-briefing';
import { answerDialogs, expect, type Program, test } from './program';

/** A show at the chart with three series, whole. */
async function startShow(start: (options: object) => Promise<Program>, folder: string) {
  const path = join(folder, 'buehne.briefing');
  await makeStageBriefing(path);
  const program = await start({ files: [path] });
  const opened = program.app.waitForEvent('window');
  await program.call('show.start', { slide: 1, language: 'de' });
  const audience = await opened;
  await program.events('show.moved', 1);
  await program.call('show.goto', { slide: 1, step: 'last' });
  await expect(part(audience, '.explore-toggle')).toHaveCount(3);
  return { program, audience, position: async () => (await program.events('show.moved')).at(-1) };
}

const part = (audience: Page, selector: string) => audience.locator(`section.present ${selector}`);
const bar = (audience: Page, index: number) => part(audience, '.recharts-bar-rectangle rect').nth(index);

for (const [width, height] of [
  [960, 540],
  [1280, 800],
  [3840, 2160],
] as const) {
  test(`a value is named where the pointer is, at ${width} x ${height}`, async ({ start, folder }) => {
    const { audience } = await startShow(start, folder);
    await audience.setViewportSize({ width, height });
    const scale = Math.min(width / 1920, height / 1080);
    for (const index of [0, 4, 8]) {
      const box = await bar(audience, index).boundingBox();
      if (!box) throw new Error('no bar');
      await audience.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
      const outline = part(audience, '.explore-outline');
      await expect
        .poll(async () => {
          const marked = await outline.boundingBox();
          // Three pixels of the slide around the bar, and half of the line's width.
          return marked && Math.abs(marked.x + marked.width / 2 - box.x - box.width / 2) < 1.5 * scale + 0.6;
        })
        .toBe(true);
      const tip = await part(audience, '.explore-tip').boundingBox();
      const slide = await audience.locator('section.present').boundingBox();
      if (!tip || !slide) throw new Error('no tooltip');
      expect(tip.x).toBeGreaterThanOrEqual(slide.x - 1);
      expect(tip.x + tip.width).toBeLessThanOrEqual(slide.x + slide.width + 1);
      expect(tip.y).toBeGreaterThanOrEqual(slide.y - 1);
    }
    await expect(part(audience, '.explore-tip')).toHaveText(/Wohnen.*2023.*6\.600/s);
  });
}

test('the arrow keys go through the values, each is spoken, and the clicker stays the show’s', async ({
  start,
  folder,
}) => {
  const { audience, position } = await startShow(start, folder);
  const spoken = part(audience, '.explore-spoken');
  await audience.keyboard.press('Tab');
  await expect(part(audience, '.explore')).toBeFocused();
  await audience.keyboard.press('ArrowRight');
  await expect(spoken).toHaveText('Sprache, 2021: 6.060; 1 von 9');
  await audience.keyboard.press('ArrowDown');
  await expect(spoken).toHaveText('Sprache, 2022: 6.360; 4 von 9');
  await expect(part(audience, '.explore-outline')).toBeVisible();
  await audience.keyboard.press('End');
  await expect(spoken).toHaveText('Wohnen, 2023: 6.600; 9 von 9');
  expect(await findBarriers(audience)).toEqual([]);
  expect(await position()).toMatchObject({ slide: 1, step: 2 });
  // Escape leaves the chart, not the show.
  await audience.keyboard.press('Escape');
  await expect(part(audience, '.explore')).not.toBeFocused();
  await expect(spoken).toHaveText('');
  await audience.keyboard.press('ArrowLeft');
  await expect.poll(position).toMatchObject({ slide: 1, step: 1 });

  await part(audience, '.explore').focus();
  await audience.keyboard.press('PageDown');
  await audience.keyboard.press('PageDown');
  await expect.poll(position).toMatchObject({ slide: 2 });
});

test('a series is switched off and on, by mouse and by keyboard', async ({ start, folder }) => {
  const { audience, position } = await startShow(start, folder);
  const seen = part(audience, '.recharts-bar-rectangle rect:not([fill="none"])');
  const button = audience.getByRole('button', { name: 'Reihe „2022“ zeigen' });
  const before = await bar(audience, 8).getAttribute('x');
  await button.click();
  await expect(seen).toHaveCount(6);
  await expect(button).toHaveAttribute('aria-pressed', 'false');
  expect(await bar(audience, 8).getAttribute('x')).toBe(before);
  expect(await findBarriers(audience)).toEqual([]);
  await button.focus();
  await audience.keyboard.press('Enter');
  await expect(seen).toHaveCount(9);
  expect(await position()).toMatchObject({ slide: 1, step: 2 });
  // After the mouse, space is the show's again.
  await button.click();
  await audience.keyboard.press(' ');
  await expect.poll(position).toMatchObject({ slide: 2 });
});

test('the table behind the chart opens and closes with T and Escape, and goes with the slide', async ({
  start,
  folder,
}) => {
  const { audience, position } = await startShow(start, folder);
  const table = audience.getByRole('dialog', { name: 'Datentabelle' });
  await part(audience, '.explore').focus();
  await audience.keyboard.press('t');
  await expect(table).toBeVisible();
  await expect(table.getByRole('row')).toHaveText([
    /Thema\s*2021\s*2022\s*2023/,
    /Sprache\s*6\.060\s*6\.360\s*6\.660/,
    /Arbeit\s*6\.030\s*6\.330\s*6\.630/,
    /Wohnen\s*6\.000\s*6\.300\s*6\.600/,
    'Quelle: Landesamt · Stand: Februar 2024',
  ]);
  await expect(table.locator('caption')).toHaveText('Gespräche nach Thema und Jahr');
  expect(await findBarriers(audience)).toEqual([]);
  await audience.keyboard.press('Escape');
  await expect(table).toHaveCount(0);
  await expect(part(audience, '.explore')).toBeFocused();

  await audience.keyboard.press('Escape');
  await audience.keyboard.press('t');
  await expect(table).toBeVisible();
  await audience.keyboard.press('PageDown');
  await expect(table).toHaveCount(0);
  await expect.poll(position).toMatchObject({ slide: 2 });
});

test('the pointer is seen while it is moved', async ({ start, folder }) => {
  const { audience } = await startShow(start, folder);
  const cursor = () => audience.evaluate(() => getComputedStyle(document.body).cursor);
  expect(await cursor()).toBe('none');
  await audience.mouse.move(200, 200);
  await audience.mouse.move(300, 300);
  await expect.poll(cursor).not.toBe('none');
  // Rests, and is hidden again.
  await expect.poll(cursor).toBe('none');
});

test('a chart that is drawn again from its kept drawing answers just so', async ({ start, folder }) => {
  const path = join(folder, 'buehne.briefing');
  await makeStageBriefing(path);
  const program = await start({ files: [path] });
  // What paper has drawn is kept in the document, and shown again on stage.
  await answerDialogs(program.app, { save: join(folder, 'buehne.pdf') });
  const exported = await program.call('export.pdf', { language: 'de', notes: 'none' });
  expect(exported).toMatchObject({ ok: true });
  const opened = program.app.waitForEvent('window');
  await program.call('show.start', { slide: 3, language: 'de' });
  const audience = await opened;
  await program.events('show.moved', 1);
  await expect(part(audience, '.drawn-chart')).toBeVisible();
  await expect(part(audience, '.explore-toggle')).toHaveCount(3);
  await part(audience, '.explore').focus();
  await audience.keyboard.press('Home');
  await expect(part(audience, '.explore-spoken')).toHaveText(/^2021, .*: 1\.0[012]0; 1 von 9$/);
});
