import { join } from 'node:path';
import { findBarriers } from './find-barriers';
import { makeBriefing } from './make-briefing';
import { expect, test } from './program';

test('names of a dataset are translated beside it, and the slides say them', async ({ start, folder }) => {
  const file = join(folder, 'kreise.briefing');
  await makeBriefing(file);
  const { workshop } = await start({ language: 'de', files: [file] });
  const language = workshop.getByRole('button', { name: /^Sprache der Folien/ });
  await language.click();
  await workshop.getByRole('menuitemradio', { name: 'English' }).click();

  await workshop.locator('nav .side-item').first().click();
  const panel = workshop.getByRole('complementary', { name: 'Inhalt' });
  await expect(panel.getByRole('heading', { name: 'Wörterbuch' })).toBeVisible();
  await expect(panel.getByText(/Namen sind noch nicht auf Englisch/)).toBeVisible();
  await panel.getByLabel('Calw', { exact: true }).fill('Calw district');
  await panel.getByRole('button', { name: 'Übrige unverändert übernehmen' }).click();
  await expect(panel.getByText(/Name.* noch nicht auf Englisch/)).toHaveCount(0);
  await expect(panel.getByLabel('Ulm', { exact: true })).toHaveValue('Ulm');
  expect(await findBarriers(workshop)).toEqual([]);

  await workshop.getByRole('button', { name: 'Zu den Folien' }).click();
  const pages = workshop.getByRole('navigation', { name: 'Folienübersicht' });
  await expect(pages.getByText('Calw district').first()).toBeAttached();
  await workshop.keyboard.press('Control+z');
  await workshop.keyboard.press('Control+z');
  await expect(pages.getByText('Calw district')).toHaveCount(0);
});
