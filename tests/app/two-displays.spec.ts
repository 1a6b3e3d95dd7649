import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { makeBriefing } from './make-briefing';
import { expect, type Program, test as programTest } from './program';
import { lacksTwoDisplays, laptop, projector, startTwoDisplays, type TwoDisplays } from './two-displays';

const test = programTest.extend<{ displays: TwoDisplays }>({
  displays: async ({ browserName: _ }, use) => {
    const displays = await startTwoDisplays();
    await use(displays);
    await displays.end();
  },
});

const lacking = lacksTwoDisplays();
test.skip(lacking !== undefined, lacking);

/** Where the window of this page is, as the shell sees it, and what the page has to draw on; null where it is not seen. */
async function whereIs(program: Program, page: 'workshop' | 'audience') {
  const part = page === 'workshop' ? 'renderer' : 'audience';
  return program.app.evaluate(({ BrowserWindow }, part) => {
    const window = BrowserWindow.getAllWindows().find((other) => other.webContents.getURL().includes(part));
    return window?.isVisible() ? window.getBounds() : null;
  }, part);
}

const drawnOn = (page: Page) => page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
const sizeOf = ({ width, height }: typeof projector) => ({ width, height });

async function startShow(program: Program, display?: 'other' | 'this'): Promise<Page> {
  const opened = program.app.waitForEvent('window');
  await program.call('show.start', { slide: 0, language: 'de', display });
  const audience = await opened;
  await program.events('show.moved', 1);
  return audience;
}

test('the show fills the projector, and follows its cable without losing its slide', async ({
  start,
  folder,
  displays,
}) => {
  const path = join(folder, 'kreise.briefing');
  await makeBriefing(path);
  await displays.plug();
  const program = await start({ files: [path], env: displays.env });
  expect(await program.call('program.describe')).toMatchObject({ value: { displays: 2 } });
  const before = await whereIs(program, 'workshop');
  const audience = await startShow(program);
  await expect.poll(() => whereIs(program, 'audience')).toEqual(projector);
  await expect.poll(() => drawnOn(audience)).toEqual(sizeOf(projector));
  expect(await whereIs(program, 'workshop')).toEqual(before);
  expect(before?.x).toBeLessThan(laptop.width);

  await audience.keyboard.press('ArrowRight');
  const slide = audience.getByRole('heading', { name: 'Calw hat die meisten Einwohner' });
  await expect(slide).toBeVisible();

  await displays.unplug();
  expect(await program.events('displays', 1)).toEqual([{ count: 1 }]);
  await expect.poll(() => whereIs(program, 'audience')).toEqual(laptop);
  await expect.poll(() => drawnOn(audience)).toEqual(sizeOf(laptop));
  await expect(slide).toBeVisible();

  await displays.plug();
  await expect.poll(() => whereIs(program, 'audience')).toEqual(projector);
  await expect.poll(() => drawnOn(audience)).toEqual(sizeOf(projector));
  await expect(slide).toBeVisible();
  // It is still the one that hears the clicker.
  await audience.keyboard.press('PageDown');
  await expect(audience.getByRole('heading', { name: /Zusammen sind es mehr als 400/ })).toBeVisible();
});

test('a show that began on the only display moves to the projector when one comes', async ({
  start,
  folder,
  displays,
}) => {
  const path = join(folder, 'kreise.briefing');
  await makeBriefing(path);
  const program = await start({ files: [path], env: displays.env });
  const audience = await startShow(program);
  await expect.poll(() => whereIs(program, 'audience')).toEqual(laptop);
  await displays.plug();
  await expect.poll(() => whereIs(program, 'audience')).toEqual(projector);
  await expect.poll(() => drawnOn(audience)).toEqual(sizeOf(projector));
});

test('the workshop offers this display where there are two, and the show stays there', async ({
  start,
  folder,
  displays,
}) => {
  const path = join(folder, 'kreise.briefing');
  await makeBriefing(path);
  const program = await start({ files: [path], env: displays.env, language: 'de' });
  const { workshop } = program;
  const choice = workshop.getByRole('menuitem', { name: 'auf diesem Bildschirm' });
  const more = workshop.getByRole('button', { name: 'Vortrag beginnen bei …' });
  await more.click();
  await expect(choice).toBeHidden();
  await workshop.keyboard.press('Escape');

  await displays.plug();
  await expect(workshop.getByText('Bildschirme: 2')).toBeVisible();
  await more.click();
  await choice.click();
  await expect.poll(() => whereIs(program, 'audience')).toEqual(laptop);
  await displays.unplug();
  await displays.plug();
  await expect.poll(() => whereIs(program, 'audience')).toEqual(laptop);

  // Asked for the other one meanwhile, it goes there.
  await program.call('show.start', { slide: 1, language: 'de' });
  await expect.poll(() => whereIs(program, 'audience')).toEqual(projector);
});
