import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { findBarriers } from './find-barriers';
import { answerDialogs, expect, test } from './program';

const sample = join(import.meta.dirname, '../../assets/samples/beratungsgespraeche.csv');

test('from a CSV file to a saved briefing, the show and a PDF', async ({ start, folder }) => {
  const file = join(folder, 'abend.briefing');
  const { app, workshop, close } = await start({ language: 'de' });
  await answerDialogs(app, { open: [sample], save: file });

  // Open the file, and begin with a slide of one's own.
  await workshop.getByRole('button', { name: 'Datei öffnen …' }).first().click();
  await expect(workshop.getByRole('heading', { name: /ist gelesen/ })).toBeVisible();
  await workshop.getByRole('button', { name: 'Mit leerer Folie beginnen' }).click();
  await writeInPlace(workshop, 'Titel', 'Beraten wird vor Ort');

  // A chart, on a slide of its own.
  await workshop.getByRole('button', { name: 'Diagramm', exact: true }).click();
  await expect(workshop.getByRole('heading', { name: 'Diagramm' })).toBeVisible();
  await workshop.getByRole('button', { name: /^Art:/ }).click();
  await workshop.getByRole('radio', { name: 'Balken', exact: true }).check();
  await workshop.keyboard.press('Escape');
  await workshop.getByLabel('Aufteilen nach', { exact: true }).selectOption('Thema');
  await workshop.getByLabel('Wert', { exact: true }).first().selectOption('sum');
  await workshop.getByLabel('von Spalte').selectOption('Gespräche');
  await workshop.getByRole('button', { name: 'Filter hinzufügen' }).click();
  await workshop.getByLabel('Spalte', { exact: true }).selectOption('Quartal');
  await workshop.getByLabel(/^2023/).check();
  await expect(workshop.getByRole('button', { name: 'Quartal: 2023', exact: true })).toBeVisible();
  await workshop.getByRole('radio', { name: 'Anteil' }).check();
  const slide = workshop.getByRole('region', { name: 'Folie' });
  await expect(slide.getByRole('img', { name: /Wohnen/ })).toBeVisible();
  await expect(slide).toContainText('%');

  // Title, source line, text and notes.
  await workshop.getByRole('button', { name: 'Folie', exact: true }).click();
  await workshop.getByRole('textbox', { name: 'Titel', exact: true }).fill('Wohnen steht an erster Stelle');
  await workshop.getByRole('textbox', { name: 'Quelle und Stand' }).fill('Eigene Auswertung');
  await expect(slide).toContainText('Eigene Auswertung');
  await workshop.getByRole('button', { name: 'Text', exact: true }).click();
  await expect(workshop.getByRole('textbox', { name: 'Text', exact: true })).toBeFocused();
  await workshop.keyboard.press('Control+b');
  await workshop.keyboard.type('Zwei');
  await workshop.keyboard.press('Control+b');
  await workshop.keyboard.type(' Themen');
  await expect(slide.getByText('Zwei', { exact: true })).toHaveCSS('font-weight', '600');
  await workshop.getByLabel(/Sprechernotiz/).fill('Überleitung: Was folgt daraus?');

  // Reorder, by keys, and back; the focus stays with the slide.
  const thumbnails = workshop.getByRole('navigation', { name: 'Folienübersicht' }).getByRole('button', {
    name: /^Folie \d/,
  });
  await expect(thumbnails).toHaveCount(2);
  await thumbnails.nth(1).click();
  await workshop.keyboard.press('Alt+ArrowLeft');
  await expect(thumbnails.first()).toHaveAccessibleName('Folie 1: Wohnen steht an erster Stelle');
  await expect(thumbnails.first()).toBeFocused();
  await workshop.keyboard.press('Alt+ArrowRight');
  await expect(thumbnails.nth(1)).toHaveAccessibleName('Folie 2: Wohnen steht an erster Stelle');

  // What was typed a moment before is saved too.
  await workshop.getByLabel(/Sprechernotiz/).press('End');
  await workshop.keyboard.type(' Danke!');
  await workshop.keyboard.press('Control+s');
  await expect(workshop.getByText(/^Gespeichert \d/)).toBeVisible();
  expect((await stat(file)).size).toBeGreaterThan(1_000);

  // On stage, ahead of this slide, and back.
  const audience = app.waitForEvent('window');
  await workshop.keyboard.press('Shift+F5');
  await expect(
    (await audience).getByRole('heading', { name: 'Wohnen steht an erster Stelle' }),
  ).toBeVisible();
  await expect(workshop.getByText('Vortrag läuft: Folie 2 von 2')).toBeVisible();
  // The one who speaks sees what the audience sees, and its notes.
  await workshop.getByRole('button', { name: 'Zurück' }).click();
  await expect(slide).toContainText('Beraten wird vor Ort');
  await expect(workshop.getByText('Vortrag läuft: Folie 1 von 2')).toBeVisible();
  await workshop.getByRole('button', { name: 'Vortrag beenden' }).click();
  await expect(workshop.getByText('Vortrag läuft')).toBeHidden();

  // On paper.
  const pdf = join(folder, 'abend.pdf');
  await answerDialogs(app, { save: pdf });
  await workshop.getByRole('button', { name: 'Exportieren' }).click();
  await workshop.getByRole('button', { name: 'Als PDF speichern …' }).click();
  await expect(workshop.getByText('„abend.pdf“ ist gespeichert: 2 Seiten.')).toBeVisible({ timeout: 30_000 });
  expect((await readFile(pdf)).subarray(0, 5).toString()).toBe('%PDF-');
  await close();

  // The next morning.
  const again = await start({ language: 'de', files: [file] });
  const reopened = again.workshop.getByRole('navigation', { name: 'Folienübersicht' });
  await reopened.getByRole('button', { name: 'Folie 2: Wohnen steht an erster Stelle' }).click();
  const reread = again.workshop.getByRole('region', { name: 'Folie' });
  await expect(reread.getByRole('img', { name: /Wohnen/ })).toBeVisible();
  await expect(reread).toContainText('Eigene Auswertung');
  await expect(again.workshop.getByLabel(/Sprechernotiz/)).toHaveValue(
    'Überleitung: Was folgt daraus? Danke!',
  );
});

test('the first dataset comes with suggestions, drawn as they would be', async ({ start }) => {
  const { workshop } = await start({ language: 'en', files: [sample] });
  const take = workshop.getByRole('button', { name: /^Take \d slides$/ });
  await expect(take).toBeVisible();
  await workshop.getByRole('checkbox').first().uncheck();
  await take.click();
  const thumbnails = workshop.locator('.thumbnail');
  await expect(thumbnails.first()).toBeVisible();
  const taken = await thumbnails.count();
  expect(taken).toBeGreaterThan(1);
  // One step: it can be taken back as a whole.
  await workshop.keyboard.press('Control+z');
  await expect(thumbnails).toHaveCount(0);
  await workshop.keyboard.press('Control+y');
  await expect(thumbnails).toHaveCount(taken);
});

test('texts are written where they stand, in the language of the deck', async ({ start }) => {
  const { workshop } = await start({ language: 'de', files: [sample] });
  await workshop.getByRole('button', { name: 'Mit leerer Folie beginnen' }).click();
  const german = 'Wohnen steht vorn';
  await writeInPlace(workshop, 'Titel', german);
  const slide = workshop.getByRole('region', { name: 'Folie' });
  const heading = slide.getByRole('heading').first();
  await expect(heading).toHaveText(german);
  await workshop.getByRole('button', { name: /^Sprache der Folien/ }).click();
  await workshop.getByRole('menuitemradio', { name: /^English/ }).click();
  await slide.getByRole('button', { name: 'Titel bearbeiten' }).click();
  await workshop.keyboard.press('Control+a');
  await workshop.keyboard.type('Housing comes first');
  await workshop.keyboard.press('Enter');
  await expect(heading).toHaveText('Housing comes first');
  await workshop.getByRole('button', { name: /^Sprache der Folien/ }).click();
  await workshop.getByRole('menuitemradio', { name: /^Deutsch/ }).click();
  await expect(heading).toHaveText(german);
  // A language that nobody has written in yet shows the German text and says so.
  await workshop.getByRole('button', { name: /^Sprache der Folien/ }).click();
  await workshop.getByRole('menuitemradio', { name: /^Français/ }).click();
  await expect(heading).toHaveText(german);
  await expect(workshop.getByText('noch nicht auf Französisch').first()).toBeVisible();
  await expect(workshop.locator('.thumbnail-missing').first()).toHaveText('FR');
});

test('a figure says only what the data bears out, and speaks in a title', async ({ start }) => {
  const { workshop } = await start({ language: 'de', files: [sample] });
  await workshop.getByRole('button', { name: /Folien übernehmen$/ }).click();
  await workshop
    .getByRole('navigation', { name: 'Daten' })
    .getByRole('button', { name: /insgesamt/ })
    .click();
  await workshop.getByLabel('Skala').selectOption('million');
  await workshop.getByRole('radio', { name: /^mehr als 3.Millionen$/ }).check();
  await expect(workshop.getByRole('radio', { name: /^knapp 3.Millionen$/ })).toHaveCount(0);
  const id = (await workshop.getByText(/^Im Text schreiben Sie/).textContent())?.match(/\{.+\}/)?.[0] ?? '';
  await workshop.locator('.thumbnail-slide').nth(1).click();
  await workshop.getByRole('textbox', { name: 'Titel', exact: true }).fill(`Geführt wurden ${id} Gespräche`);
  const heading = workshop.getByRole('region', { name: 'Folie' }).getByRole('heading').first();
  await expect(heading).toHaveText(/^Geführt wurden mehr als 3.Millionen Gespräche$/);
});

test('a row of totals is not counted twice, and Ctrl+B makes words bold', async ({ start, folder }) => {
  const file = join(folder, 'foerderung.csv');
  await writeFile(file, 'Kreis;Fälle\nUlm;1.000\nAalen;2.000\nTübingen;500\nSumme;3.500\n');
  const { workshop } = await start({ language: 'de', files: [file] });
  await workshop.getByRole('button', { name: /Folien übernehmen$/ }).click();
  const slide = workshop.getByRole('region', { name: 'Folie' });
  await expect(slide).toContainText('3.500');
  const title = workshop.getByRole('textbox', { name: 'Titel', exact: true });
  await title.fill('Fälle');
  await title.press('Control+a');
  await title.press('Control+b');
  await expect(title.locator('b')).toHaveText('Fälle');
  await expect(slide.getByRole('heading').first().locator('strong')).toHaveText('Fälle');
});

test('slides are dragged, hidden, copied and deleted in the strip', async ({ start }) => {
  const { workshop } = await start({ language: 'de', files: [sample] });
  await workshop.getByRole('button', { name: /Folien übernehmen$/ }).click();
  const thumbnails = workshop.locator('.thumbnail-slide');
  const names = () => thumbnails.evaluateAll((all) => all.map((each) => each.ariaLabel ?? ''));
  await expect(thumbnails.nth(2)).toBeVisible();
  const [first = '', second = '', third = ''] = (await names()).map((name) =>
    name.replace(/^Folie \d+: /, ''),
  );
  await thumbnails.nth(2).dragTo(thumbnails.first(), { targetPosition: { x: 10, y: 20 } });
  await expect(thumbnails.first()).toHaveAccessibleName(`Folie 1: ${third}`);
  await expect(thumbnails.nth(1)).toHaveAccessibleName(`Folie 2: ${first}`);
  await workshop.keyboard.press('Control+z');
  await expect(thumbnails.nth(2)).toHaveAccessibleName(`Folie 3: ${third}`);

  await thumbnails.nth(1).click();
  await workshop.getByRole('checkbox', { name: 'Im Vortrag und PDF auslassen' }).check();
  await expect(workshop.locator('.thumbnail').nth(1)).toContainText('ausgeblendet');
  const count = await thumbnails.count();
  await workshop.keyboard.press('Control+d');
  await expect(thumbnails).toHaveCount(count + 1);
  await expect(thumbnails.nth(2)).toHaveAccessibleName(`Folie 3: ${second}`);
  await thumbnails.nth(2).press('Delete');
  await expect(thumbnails).toHaveCount(count);
});

test('the rows of a dataset can be walked through to the last, and say where they come from', async ({
  start,
}) => {
  const { workshop } = await start({ language: 'de', files: [sample] });
  await workshop.getByRole('button', { name: 'Zeilen ansehen' }).first().click();
  const rows = workshop.getByRole('grid');
  await expect(rows.getByRole('columnheader', { name: 'Gespräche' })).toBeVisible();
  await expect(rows.getByRole('gridcell', { name: '08111' }).first()).toBeVisible();
  await workshop.locator('.row-area').evaluate((area) => area.scrollTo(0, area.scrollHeight));
  const count = (await workshop.locator('.dataset-title').textContent())?.match(/([\d.]+) Zeilen/)?.[1] ?? '';
  await expect(rows.getByRole('rowheader', { name: count, exact: true })).toBeVisible();
  await expect(rows.getByRole('row').last().getByRole('gridcell').nth(1)).not.toBeEmpty();
  await workshop.getByLabel('Stand', { exact: true }).fill('31.02.2023');
  await workshop.getByLabel('Lizenz').focus();
  await expect(workshop.getByText(/Bitte ein Datum/)).toBeVisible();
  await workshop.getByLabel('Stand', { exact: true }).fill('12/2023');
  await expect(workshop.getByText(/Bitte ein Datum/)).toBeHidden();
});

test('what cannot be read is said, with the file and what to do, and the work stays', async ({
  start,
  folder,
}) => {
  const broken = join(folder, 'leer.csv');
  await writeFile(broken, '');
  const { app, workshop } = await start({ language: 'de', files: [sample] });
  await expect(workshop.getByRole('heading', { name: /ist gelesen/ })).toBeVisible();
  await answerDialogs(app, { open: [broken] });
  await workshop.getByRole('button', { name: 'Datei öffnen …' }).first().click();
  await expect(workshop.getByText(/Die Datei „leer\.csv“ ist leer/)).toBeVisible();
  await expect(
    workshop.getByRole('navigation', { name: 'Daten' }).getByRole('listitem').first(),
  ).toBeVisible();
  await workshop.getByRole('button', { name: 'Schließen' }).click();
  await expect(workshop.getByText(/leer\.csv/)).toBeHidden();
});

for (const [language, scheme] of [
  ['de', 'light'],
  ['en', 'dark'],
] as const) {
  test(`everyone can use it: no findings of axe, ${language}, ${scheme}`, async ({ start }) => {
    const { workshop } = await start({ language, files: [sample] });
    await workshop.emulateMedia({ colorScheme: scheme });
    const button = (de: string, en: string) =>
      workshop.getByRole('button', { name: language === 'de' ? de : en, exact: true });
    await expect(workshop.locator('.suggested-slide').first()).toBeVisible();
    expect(await findBarriers(workshop)).toEqual([]);
    await workshop.locator('.suggestions-foot button').first().click();
    await expect(workshop.locator('.thumbnail').nth(1)).toBeVisible();
    expect(await findBarriers(workshop)).toEqual([]);
    await workshop.locator('.thumbnail-slide').nth(1).click();
    await workshop.locator('.part.block').first().click();
    await button('Filter hinzufügen', 'Add filter').click();
    await expect(workshop.locator('.values .check').first()).toBeVisible();
    expect(await findBarriers(workshop)).toEqual([]);
    await button('Exportieren', 'Export').click();
    expect(await findBarriers(workshop)).toEqual([]);
    await workshop.keyboard.press('Escape');
    await workshop.locator('.side-item').first().click();
    await expect(workshop.getByRole('grid')).toBeVisible();
    expect(await findBarriers(workshop)).toEqual([]);
  });
}

/** Clicks the text on the slide and writes it there. */
async function writeInPlace(page: Page, part: string, text: string): Promise<void> {
  await page.getByRole('button', { name: 'Ein Satz mit der Aussage der Folie' }).click();
  await page.getByRole('region', { name: 'Folie' }).getByLabel(part, { exact: true }).fill(text);
  await page.keyboard.press('Enter');
}
