import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { makeBriefing } from './make-briefing';
import { expect, test } from './program';

async function openText(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Neue Folie', exact: true }).click();
  await page.getByRole('radio', { name: 'Text', exact: true }).check();
  await page.getByRole('complementary').getByRole('button', { name: '+ Text' }).first().click();
}

test('text is written as it will look: lists, marks, links and figures as what they say', async ({
  start,
  folder,
}) => {
  const path = join(folder, 'kreise.briefing');
  await makeBriefing(path);
  const program = await start({ files: [path], language: 'de' });
  const { workshop } = program;
  await openText(workshop);
  const text = workshop.getByRole('textbox', { name: 'Text', exact: true });
  await expect(text).toBeFocused();
  await workshop.keyboard.type('Drei Punkte mit ');
  await workshop.keyboard.press('Control+b');
  await workshop.keyboard.type('Nachdruck');
  await workshop.keyboard.press('Control+b');
  await workshop.keyboard.press('Enter');
  // A dash and a space begin a list, the tab key goes one level down.
  await workshop.keyboard.type('- Wohnen');
  await workshop.keyboard.press('Enter');
  await workshop.keyboard.press('Tab');
  await workshop.keyboard.type('Miete');
  const slide = workshop.getByRole('region', { name: 'Folie' });
  await expect(slide.locator('strong', { hasText: 'Nachdruck' })).toBeVisible();
  await expect(slide.locator('li li')).toHaveText('Miete');

  await workshop.keyboard.press('Shift+Tab');
  await workshop.keyboard.press('Enter');
  await workshop.getByRole('button', { name: 'Kennzahl', exact: true }).last().click();
  await workshop.getByRole('menuitem').first().click();
  await expect(text.locator('[data-figure]')).not.toContainText('{');
  await expect(slide.locator('li [data-figure]')).toHaveText(
    (await text.locator('[data-figure]').textContent()) ?? '',
  );

  await workshop.keyboard.press('Enter');
  await workshop.keyboard.press('Control+k');
  const address = workshop.getByLabel('Adresse');
  await address.fill('javascript:alert(1)');
  await address.press('Enter');
  await expect(workshop.getByText('Das ist keine Adresse')).toBeVisible();
  await address.fill('www.muster.de/bericht');
  await address.press('Enter');
  await expect(text.locator('a')).toHaveAttribute('href', 'https://www.muster.de/bericht');
  // On the slide it is no way out of the program.
  await expect(slide.locator('.slide-link')).toHaveText('www.muster.de/bericht');
  await expect(slide.locator('a')).toHaveCount(0);
});

test('what is undone is undone in the editor, too', async ({ start, folder }) => {
  const path = join(folder, 'kreise.briefing');
  await makeBriefing(path);
  const { workshop } = await start({ files: [path], language: 'de' });
  const title = workshop.getByRole('textbox', { name: 'Titel', exact: true });
  await expect(title).toHaveText('Drei Kreise');
  await title.click();
  await workshop.keyboard.press('End');
  await workshop.keyboard.type(' und mehr');
  const heading = workshop.getByRole('region', { name: 'Folie' }).getByRole('heading').first();
  await expect(heading).toHaveText('Drei Kreise und mehr');
  await workshop.keyboard.press('Control+z');
  await expect(title).toHaveText('Drei Kreise');
  await expect(heading).toHaveText('Drei Kreise');
});

test('a title on the slide is written with its figure as what it says', async ({ start, folder }) => {
  const path = join(folder, 'kreise.briefing');
  await makeBriefing(path);
  const { workshop } = await start({ files: [path], language: 'de' });
  const title = workshop.getByRole('textbox', { name: 'Titel', exact: true });
  await title.fill('Zusammen {alle} Menschen');
  await expect(title.locator('[data-figure="alle"]')).not.toContainText('{');
  const slide = workshop.getByRole('region', { name: 'Folie' });
  await slide.getByRole('button', { name: 'Titel bearbeiten' }).click();
  const field = slide.getByRole('textbox', { name: 'Titel' });
  await expect(field).toHaveText((await slide.getByRole('heading').first().textContent()) ?? '');
  await field.press('End');
  await workshop.keyboard.type(' hier');
  await workshop.keyboard.press('Enter');
  await expect(field).toHaveCount(0);
  await expect(title).toHaveText(/^Zusammen .* Menschen hier$/);
});
