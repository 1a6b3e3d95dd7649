import { join } from 'node:path';
import { makeBriefing } from './make-briefing';
import { expect, test } from './program';

test('a table gets bars in its cells and a row for all, which the engine is asked for', async ({
  start,
  folder,
}) => {
  const path = join(folder, 'kreise.briefing');
  await makeBriefing(path);
  const { workshop } = await start({ files: [path], language: 'de' });
  await workshop.getByRole('button', { name: 'Neue Folie', exact: true }).click();
  await workshop.getByRole('radio', { name: 'Tabelle', exact: true }).check();
  await workshop.getByRole('complementary').getByRole('button', { name: '+ Tabelle' }).click();
  const slide = workshop.getByRole('region', { name: 'Folie' });
  await expect(slide.getByRole('row')).toHaveCount(4);
  await workshop.getByLabel(/^Balken: /).check();
  await expect(slide.locator('.slide-bar-of')).toHaveCount(3);
  await workshop.getByLabel('Letzte Zeile: alle zusammen').check();
  await expect(slide.getByRole('row').last()).toHaveText(/Gesamt\s*411\.318/);
  await expect(slide.locator('.slide-bar-of')).toHaveCount(3);
});

test('a layout keeps what it has no room for and brings it back', async ({ start, folder }) => {
  const path = join(folder, 'kreise.briefing');
  await makeBriefing(path);
  const { workshop } = await start({ files: [path], language: 'de' });
  const slide = workshop.getByRole('region', { name: 'Folie' });
  await workshop.locator('.thumbnail-slide').nth(1).click();
  await expect(slide.getByRole('img')).toBeVisible();
  await workshop.getByRole('radio', { name: 'Abschnitt', exact: true }).check();
  await expect(slide.getByRole('img')).toHaveCount(0);
  await expect(workshop.getByRole('heading', { name: 'Aufgehoben' })).toBeVisible();
  await workshop.getByRole('radio', { name: 'Diagramm', exact: true }).check();
  await expect(slide.getByRole('img')).toBeVisible();
  await expect(workshop.getByRole('heading', { name: 'Aufgehoben' })).toHaveCount(0);
});

test('an agenda lists the sections as they are written, and marks the next where it is repeated', async ({
  start,
  folder,
}) => {
  const path = join(folder, 'kreise.briefing');
  await makeBriefing(path);
  const { workshop } = await start({ files: [path], language: 'de' });
  const slide = workshop.getByRole('region', { name: 'Folie' });
  await workshop.getByRole('button', { name: 'Neue Folie', exact: true }).click();
  await workshop.getByRole('radio', { name: 'Agenda', exact: true }).check();
  await workshop.getByRole('button', { name: 'Abschnitt anlegen' }).click();
  await workshop.getByRole('textbox', { name: 'Titel', exact: true }).fill('Was jetzt ansteht');
  await workshop.locator('.thumbnail-slide').nth(1).click();
  await expect(slide.getByRole('listitem')).toHaveText(/Was jetzt ansteht\s*3/);
  await expect(slide.locator('[aria-current]')).toHaveCount(0);
  await workshop.getByLabel('Aktuellen Abschnitt hervorheben').check();
  await expect(slide.locator('[aria-current]')).toHaveText(/Was jetzt ansteht/);
});
