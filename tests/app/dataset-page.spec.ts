import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { findBarriers } from './find-barriers';
import { expect, test } from './program';

const districts = ['Ulm', 'Aalen', 'Öhringen', 'Biberach', 'Tübingen'];

/** 20,000 rows under a title and with a note; one value is none. */
async function writeTable(folder: string): Promise<string> {
  const rows = Array.from({ length: 20_000 }, (_, index) => {
    const value = index === 15_000 ? 'unbekannt' : String((index * 7919) % 20_011);
    const rest = Array.from({ length: 10 }, (_, column) => `${(index + column) % 97},5`);
    return [districts[index % 5], value, `V-${index}`, ...rest].join(';');
  });
  const rest = Array.from({ length: 10 }, (_, column) => `Messwert ${column + 1}`);
  const lines = ['Gespräche nach Kreisen', '', `Kreis;Gespräche;Vorgang;${rest.join(';')}`, ...rows];
  const file = join(folder, 'gespraeche.csv');
  await writeFile(file, `${lines.join('\n')}\nQuelle: Statistisches Landesamt\n`);
  return file;
}

async function openTable(workshop: Page): Promise<Locator> {
  await workshop.locator('nav .side-item').first().click();
  const grid = workshop.getByRole('grid');
  await expect(grid.getByRole('gridcell').first()).not.toBeEmpty();
  return grid;
}

/** The texts of a column in the rows that are drawn first. */
const column = (grid: Locator, index: number) =>
  grid.locator(`tbody tr:nth-child(-n+3) [data-column="${index}"]`);

test('rows are sorted, filtered and found, and keep their number in the file', async ({ start, folder }) => {
  const { workshop } = await start({ language: 'de', files: [await writeTable(folder)] });
  const grid = await openTable(workshop);
  const head = (name: string) => grid.getByRole('columnheader', { name: new RegExp(`^${name}`) });

  // By a click and by keys; up, down, and as in the file.
  await head('Gespräche').getByRole('button', { name: 'Gespräche', exact: true }).click();
  await expect(head('Gespräche')).toHaveAttribute('aria-sort', 'ascending');
  await expect(column(grid, 1)).toHaveText(['0', '1', '2']);
  await expect(grid.getByRole('rowheader').nth(1)).not.toHaveText('2');
  await grid.focus();
  await workshop.keyboard.press('Control+Home');
  await workshop.keyboard.press('ArrowUp');
  await workshop.keyboard.press('ArrowRight');
  await workshop.keyboard.press('Enter');
  await expect(head('Gespräche')).toHaveAttribute('aria-sort', 'descending');
  await expect(column(grid, 1).first()).toHaveText('20.010');
  await workshop.keyboard.press('Enter');
  await expect(head('Gespräche')).toHaveAttribute('aria-sort', 'none');
  await expect(grid.getByRole('rowheader').nth(1)).toHaveText('2');

  // Only some rows, by values of a column; from the keyboard.
  await workshop.keyboard.press('ArrowLeft');
  await workshop.keyboard.press('Alt+ArrowDown');
  const filter = workshop.getByRole('dialog', { name: '„Kreis“ filtern' });
  await filter.getByLabel('Öhringen').check();
  await expect(workshop.getByText('4.000 von 20.000 Zeilen')).toBeVisible();
  await expect(column(grid, 0)).toHaveText(['Öhringen', 'Öhringen', 'Öhringen']);
  await filter.getByRole('button', { name: 'Fertig' }).click();
  await workshop.getByRole('button', { name: 'Filter entfernen: Kreis: Öhringen' }).click();
  await expect(column(grid, 0).first()).toHaveText('Ulm');

  // A text in any column, far below; the next one after it, and back.
  await workshop.keyboard.press('Control+f');
  await workshop.keyboard.type('v-1999');
  await expect(workshop.getByText('1 von 11 Zeilen')).toBeVisible();
  const active = grid.locator('td.active');
  await expect(active).toHaveText('V-1999');
  await workshop.keyboard.press('Enter');
  await expect(active).toHaveText('V-19990');
  await expect(active).toBeInViewport();
  await workshop.keyboard.press('Shift+F3');
  await expect(active).toHaveText('V-1999');
});

test('the keys go as in a spreadsheet, the first column stays, and cells are copied', async ({
  start,
  folder,
}) => {
  const { app, workshop } = await start({ language: 'de', files: [await writeTable(folder)] });
  const grid = await openTable(workshop);
  await grid.focus();
  const active = grid.locator('td.active');
  await workshop.keyboard.press('Control+End');
  await expect(active).toHaveAttribute('data-column', '12');
  await expect(active).toBeInViewport();
  await expect(grid.locator('tr:has(td.active)')).toHaveAttribute('data-row', '19999');
  // The first column and the row's number are still there beside the last.
  await expect(grid.locator('tr:has(td.active)').getByRole('rowheader')).toBeInViewport();
  const first = grid.locator('tr:has(td.active) td[data-column="0"]');
  await expect(first).toHaveText('Tübingen');
  await expect(first).toBeInViewport();
  await workshop.keyboard.press('Control+Home');
  await expect(grid.locator('tr:has(td.active)')).toHaveAttribute('data-row', '0');
  await workshop.keyboard.press('PageDown');
  await expect(grid.locator('tr:has(td.active)')).not.toHaveAttribute('data-row', '0');
  await workshop.keyboard.press('Control+Home');
  await workshop.keyboard.press('Shift+ArrowDown');
  await workshop.keyboard.press('Shift+ArrowRight');
  await workshop.keyboard.press('Control+c');
  await expect(workshop.getByText('2 Zeilen kopiert')).toBeVisible();
  expect(await app.evaluate(({ clipboard }) => clipboard.readText())).toBe('Ulm\t0\nAalen\t7919');
});

test('a problem leads to its cell, a column to its place, and the source is asked for where it is missing', async ({
  start,
  folder,
}) => {
  const { workshop } = await start({ language: 'de', files: [await writeTable(folder)] });
  const grid = await openTable(workshop);
  const panel = workshop.getByRole('complementary');
  const active = grid.locator('td.active');

  // Line 15,004 of the file is row 15,001 of the table.
  await panel.getByRole('button', { name: /^Zeile 15\.004, „Gespräche“/ }).click();
  await expect(active).toHaveClass(/flash/);
  await expect(active).toHaveText(/unbekannt/);
  await expect(active).toBeInViewport();
  await expect(grid.locator('tr:has(td.active)').getByRole('rowheader')).toHaveText('15.001');
  // The line below the table has no cell, and says so.
  const note = panel.getByRole('button', { name: /^Zeile 20\.004/ });
  await expect(note).toHaveAttribute('aria-disabled', 'true');
  await expect(note).toHaveAttribute('title', /gehört nicht zur Tabelle/);

  // What there is to say of a column.
  const columns = workshop.getByRole('navigation', { name: 'Daten' });
  const card = columns
    .getByRole('listitem')
    .filter({ hasText: 'Gespräche' })
    .filter({ hasText: 'ganze Zahl' });
  await expect(card).toContainText('0 bis 20.010');
  await expect(card).toContainText('1 Wert fehlt');
  await expect(card.getByRole('img')).toBeVisible();
  await columns.getByRole('button', { name: /^Messwert 10/ }).click();
  await expect(grid.getByRole('columnheader', { name: /^Messwert 10/ })).toBeInViewport();

  // What the file said of its source is a proposal, until somebody agrees.
  const source = panel.getByLabel('Quelle', { exact: true });
  await expect(source).toHaveValue('Statistisches Landesamt');
  await expect(panel.getByText('Aus der Datei übernommen: Quelle.')).toBeVisible();
  await panel.getByRole('button', { name: 'Stimmt so' }).click();
  await expect(panel.getByText('Aus der Datei übernommen')).toBeHidden();
  await source.fill('');
  await workshop.getByRole('button', { name: 'Diagramm daraus machen' }).click();
  await expect(panel.getByText(/hat noch keine Quelle/)).toBeVisible();
  await panel.getByRole('button', { name: 'Quelle angeben' }).click();
  await expect(panel.getByLabel('Quelle', { exact: true })).toBeFocused();
});

for (const [language, scheme] of [
  ['de', 'light'],
  ['en', 'dark'],
] as const) {
  test(`everyone can use it: no findings of axe, ${language}, ${scheme}`, async ({ start, folder }) => {
    const { workshop } = await start({ language, files: [await writeTable(folder)] });
    await workshop.emulateMedia({ colorScheme: scheme });
    const grid = await openTable(workshop);
    await grid.focus();
    await workshop.keyboard.press('Shift+ArrowDown');
    expect(await findBarriers(workshop)).toEqual([]);
    await workshop.keyboard.press('Alt+ArrowDown');
    await expect(workshop.locator('dialog .values .check').first()).toBeVisible();
    expect(await findBarriers(workshop)).toEqual([]);
  });
}
