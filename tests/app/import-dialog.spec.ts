import { readdirSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { z } from 'zod';
import { type Column, columnSchema } from '../../model/column';
import { sayUnit } from '../../model/column-format';
import { type Cell, cellSchema } from '../../model/table';
import { sayCell } from '../../renderer/dataset/say-cell';
import { importWords } from '../../renderer/import/import-words';
import { findBarriers } from './find-barriers';
import { acceptImport, answerDialogs, expect, test } from './program';

const fixtures = join(import.meta.dirname, '../fixtures/import');
const expectedSchema = z.object({
  headerRow: z.number(),
  rows: z.number(),
  columns: z.array(columnSchema),
  first: z.array(z.array(cellSchema)).optional(),
});

test('every file of the collection of traps is shown as it is expected to be read', async ({ start }) => {
  test.setTimeout(240_000);
  const names = readdirSync(fixtures).filter((name) => !name.endsWith('.expected.json'));
  expect(names.length).toBeGreaterThanOrEqual(40);
  const { app, workshop, call } = await start({ language: 'de', imports: 'ask' });
  const errors: string[] = [];
  workshop.on('pageerror', (error) => errors.push(error.message));
  await answerDialogs(app, { open: names.map((name) => join(fixtures, name)) });
  await call('dataset.choose');
  for (const [index, name] of names.entries()) {
    await untilShown(workshop, name);
    const expected = expectedSchema.parse(
      JSON.parse(readFileSync(join(fixtures, name.replace(/\.[a-z]+$/, '.expected.json')), 'utf8')),
    );
    expect(await readShown(workshop), name).toMatchObject(shownOf(expected, expected.columns));
    if (index < names.length - 1) await skip(workshop);
  }
  await workshop.keyboard.press('Escape');
  await expect(sheet(workshop)).toHaveCount(0);
  await expect(workshop.getByRole('button', { name: /Zeilen ansehen/ })).toHaveCount(0);
  expect(errors).toEqual([]);
});

test('a changed encoding, delimiter, header, type or unit shows its effect at once, and goes back', async ({
  start,
  folder,
}) => {
  const file = join(folder, 'traeger.csv');
  await writeFile(
    file,
    Buffer.from('Bericht 2024\nTräger;AGS;Betrag\nAWO Süd;08111;1.200\nCaritas;08115;900\n', 'latin1'),
  );
  const { workshop, events } = await start({ language: 'de', imports: 'ask', files: [file] });
  await expect(heads(workshop)).toHaveText([/^Träger.*Text/, /^AGS.*Text/, /^Betrag.*ganze Zahl/]);

  await workshop.getByLabel('Zeichensatz', { exact: true }).selectOption({ label: 'ISO-8859-15 (mit €)' });
  await expect(workshop.getByRole('button', { name: 'Zeichensatz wieder erkennen' })).toBeVisible();
  await workshop.getByRole('button', { name: 'Zeichensatz wieder erkennen' }).click();
  await expect(workshop.getByLabel('Zeichensatz', { exact: true })).toHaveValue('');

  await workshop.getByLabel('Trennzeichen', { exact: true }).selectOption({ label: 'Komma' });
  await expect(heads(workshop)).not.toHaveCount(3);
  await workshop.getByLabel('Trennzeichen', { exact: true }).selectOption({ label: 'wieder erkennen' });
  await expect(heads(workshop)).toHaveCount(3);

  // A line's edge says where the header is.
  await workshop.getByRole('button', { name: 'Zeile 3', exact: true }).click();
  await workshop.getByRole('menuitem', { name: 'Kopfzeile beginnt hier' }).click();
  await expect(heads(workshop).first()).toHaveText(/^AWO Süd/);
  await workshop.getByLabel('Kopf beginnt in', { exact: true }).selectOption({ label: 'kein Kopf' });
  await expect(heads(workshop).first()).toHaveText(/^Spalte 1/);
  await button(workshop, 'Alles wieder erkennen').click();
  await expect(heads(workshop).first()).toHaveText(/^Träger/);

  await button(workshop, /^AGS/).click();
  await workshop.getByLabel('ganze Zahl').check();
  await expect(heads(workshop).nth(1)).toHaveText(/ganze Zahl.*geändert/);
  await workshop.keyboard.press('Escape');
  await button(workshop, /^Betrag/).click();
  await workshop.getByRole('dialog').getByLabel('Einheit').fill('EUR');
  await workshop.keyboard.press('Enter');
  await expect(heads(workshop).nth(2)).toHaveText(/, EUR/);
  await workshop.keyboard.press('Escape');

  await workshop.getByLabel('Name des Datensatzes').fill('Bewilligt');
  await workshop.keyboard.press('Enter');
  await expect(sheet(workshop)).toHaveCount(0);
  const [report] = await events('dataset.imported', 1);
  expect(report?.dataset.name.de).toBe('Bewilligt');
  expect(report?.dataset.columns.map(({ type, unit }) => ({ type, unit }))).toEqual([
    { type: 'text' },
    { type: 'integer' },
    { type: 'integer', unit: 'EUR' },
  ]);
});

test('columns side by side become rows with one click, and a column is left out and taken back', async ({
  start,
  folder,
}) => {
  const file = join(folder, 'jahre.csv');
  await writeFile(file, 'Kreis;2021;2022;2023\nUlm;1;2;3\nAalen;4;5;6\n');
  const { workshop, events } = await start({ language: 'de', imports: 'ask', files: [file] });
  await expect(workshop.getByText(/^Jahre stehen nebeneinander/)).toBeVisible();
  await button(workshop, 'Als Zeilen lesen').click();
  await expect(heads(workshop)).toHaveCount(3);
  await expect(workshop.locator('.import-title strong')).toHaveText('6 Zeilen, 3 Spalten');

  await button(workshop, 'Einrichten').click();
  await workshop.getByLabel('Name der Spalte mit den Werten').fill('Fälle');
  await workshop.getByLabel('Einrichten').getByRole('button', { name: 'Als Zeilen lesen' }).click();
  await expect(heads(workshop).last()).toHaveText(/^Fälle/);

  await button(workshop, /^Zurücknehmen/).click();
  await expect(heads(workshop)).toHaveCount(4);
  await button(workshop, /^2022/).click();
  await workshop.getByLabel('Spalte auslassen').click();
  await expect(heads(workshop)).toHaveCount(3);
  await workshop.locator('.step.done').getByRole('button', { name: '2022' }).click();
  await expect(heads(workshop)).toHaveCount(4);

  await button(workshop, 'Als Zeilen lesen').click();
  await expect(heads(workshop)).toHaveCount(3);
  await acceptImport(workshop);
  const [report] = await events('dataset.imported', 1);
  expect(report?.dataset.rowCount).toBe(6);
  expect(report?.dataset.reading.choices?.steps).toHaveLength(1);
});

test('a dataset is read differently: it keeps its place, and the choices are there the next time', async ({
  start,
  folder,
}) => {
  const file = join(folder, 'codes.csv');
  await writeFile(file, 'Kreis;Kennung\nUlm;11\nAalen;12\n');
  const { workshop, events } = await start({ language: 'de', imports: 'ask', files: [file] });
  await acceptImport(workshop);
  const [first] = await events('dataset.imported', 1);
  await workshop.getByRole('button', { name: 'Zeilen ansehen' }).first().click();
  await workshop.getByRole('button', { name: 'Anders lesen …' }).click();
  await expect(sheet(workshop)).toContainText('Anders lesen');
  await button(workshop, /^Kennung/).click();
  await workshop.getByLabel('Text', { exact: true }).check();
  await expect(heads(workshop).nth(1)).toHaveText(/Text.*geändert/);
  await workshop.keyboard.press('Escape');
  await acceptImport(workshop);
  const second = (await events('dataset.imported', 2))[1];
  expect(second?.dataset.id).toBe(first?.dataset.id);
  expect(second?.dataset.columns.map(({ type }) => type)).toEqual(['text', 'text']);
  await workshop.getByRole('button', { name: 'Anders lesen …' }).click();
  await expect(heads(workshop).nth(1)).toHaveText(/Text.*geändert/);
});

test('several files come one after the other; one is skipped, the rest is taken at once', async ({
  start,
  folder,
}) => {
  const files = ['a', 'b', 'c', 'd'].map((name) => join(folder, `${name}.csv`));
  for (const file of files) await writeFile(file, 'Kreis;Fälle\nUlm;1\nAalen;2\n');
  const { workshop, events } = await start({ language: 'en', imports: 'ask', files });
  await expect(workshop.locator('.import-series')).toHaveText('1 of 4');
  await button(workshop, 'Skip this file').click();
  await expect(workshop.locator('.import-series')).toHaveText('2 of 4');
  await expect(workshop.locator('.import-file')).toHaveText('b.csv');
  await button(workshop, 'Accept', true).click();
  await expect(workshop.locator('.import-series')).toHaveText('3 of 4');
  await button(workshop, 'Accept all').click();
  await expect(sheet(workshop)).toHaveCount(0);
  const read = await events('dataset.imported', 3);
  expect(read.map(({ dataset }) => dataset.origin.fileName).toSorted()).toEqual(['b.csv', 'c.csv', 'd.csv']);
});

test('what is dismissed leaves nothing, and Escape closes what is open inside first', async ({
  start,
  folder,
}) => {
  const file = join(folder, 'a.csv');
  await writeFile(file, 'Kreis;Fälle\nUlm;1\nAalen;.\nHof;.\n');
  const { workshop, events } = await start({ language: 'de', imports: 'ask', files: [file, file] });
  await expect(sheet(workshop)).toBeVisible();
  // The focus stays inside.
  for (let step = 0; step < 40; step += 1) await workshop.keyboard.press('Tab');
  expect(await workshop.evaluate(() => document.activeElement?.closest('.import-sheet') !== null)).toBe(true);
  // Missing values are shown with their sign.
  await expect(workshop.locator('.row-pane td.empty')).toHaveText(['.', '.']);
  // What was noticed leads to its line.
  await workshop.getByRole('button', { name: /^Zeile 3, „Fälle“/ }).click();
  await expect(workshop.locator('tr[data-line="3"]')).toHaveAttribute('data-state', 'chosen');
  await expect(workshop.locator('li[data-line="3"]')).toHaveAttribute('data-state', 'chosen');

  await button(workshop, /^Kreis/).click();
  await expect(workshop.getByLabel('Spalte auslassen')).toBeVisible();
  await workshop.keyboard.press('Escape');
  await expect(workshop.getByLabel('Spalte auslassen')).toBeHidden();
  await expect(sheet(workshop)).toBeVisible();
  await workshop.keyboard.press('Escape');
  await expect(sheet(workshop)).toHaveCount(0);
  await expect(workshop.getByRole('heading', { name: /ist gelesen/ })).toHaveCount(0);
  expect(await events('dataset.imported')).toEqual([]);
  await expect(workshop.locator('.unsaved')).toHaveCount(0);
});

for (const [language, scheme] of [
  ['de', 'light'],
  ['en', 'dark'],
] as const) {
  test(`everyone can use the import dialog: no findings of axe, ${language}, ${scheme}`, async ({
    start,
  }) => {
    const { workshop } = await start({
      language,
      imports: 'ask',
      files: [join(fixtures, 'notes-and-source.csv'), join(fixtures, 'sheet-after-cover.xlsx')],
    });
    await workshop.emulateMedia({ colorScheme: scheme });
    await expect(heads(workshop).first()).toBeVisible();
    expect(await findBarriers(workshop)).toEqual([]);
    await heads(workshop).last().getByRole('button').click();
    await expect(workshop.locator('.import-column-panel')).toBeVisible();
    expect(await findBarriers(workshop)).toEqual([]);
    await workshop.keyboard.press('Escape');
    await workshop.locator('button.raw-edge').nth(2).click();
    await expect(workshop.getByRole('menuitem')).toHaveCount(3);
    expect(await findBarriers(workshop)).toEqual([]);
    await workshop.keyboard.press('Escape');
    await acceptImport(workshop);
    await expect(heads(workshop)).toHaveCount(5);
    expect(await findBarriers(workshop)).toEqual([]);
  });
}

function sheet(workshop: Page): Locator {
  return workshop.locator('.import-sheet');
}

function heads(workshop: Page): Locator {
  return sheet(workshop).getByRole('columnheader');
}

function button(workshop: Page, name: string | RegExp, exact = false): Locator {
  return sheet(workshop).getByRole('button', { name, exact });
}

/** Looks more often than an assertion does: there are many files. */
async function untilShown(workshop: Page, fileName: string): Promise<void> {
  const shown = await workshop.evaluate(async (wanted) => {
    const read = () => document.querySelector('.import-content:not([inert]) .import-file')?.textContent;
    const end = performance.now() + 30_000;
    while (read() !== wanted && performance.now() < end) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    return read();
  }, fileName);
  expect(shown).toBe(fileName);
}

function skip(workshop: Page): Promise<void> {
  return button(workshop, 'Diese Datei auslassen').evaluate((element) => (element as HTMLElement).click());
}

interface Shown {
  readonly size: string;
  readonly heads: readonly string[];
  readonly first: readonly (readonly (string | null)[])[];
  readonly header: number;
}

/** What the dialog shows; null stands for a cell that is marked as having no value. */
function readShown(workshop: Page): Promise<Shown> {
  return workshop.evaluate(() => {
    const all = (selector: string) => [
      ...document.querySelectorAll<HTMLElement>(`.import-sheet ${selector}`),
    ];
    const rows = all('tbody tr[data-line]').slice(0, 2);
    return {
      size: all('.import-title strong')[0]?.textContent ?? '',
      heads: all('.import-column-head').map(
        (head) =>
          `${head.querySelector('.import-column-name')?.textContent}: ${head.querySelector('.import-column-type')?.textContent}`,
      ),
      first: rows.map((row) =>
        [...row.querySelectorAll('td:not(.row-gap)')].map((cell) =>
          cell.classList.contains('empty') ? null : (cell.firstChild?.textContent ?? ''),
        ),
      ),
      header: Number(all('.raw-line.is-header')[0]?.dataset.line ?? 0),
    };
  });
}

function shownOf(expected: z.infer<typeof expectedSchema>, columns: readonly Column[]): Partial<Shown> {
  const count = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`;
  const say = (cell: Cell, index: number) => {
    const column = columns[index];
    return cell === null || !column ? null : sayCell(cell, column, 'de');
  };
  return {
    size: `${count(expected.rows, 'Zeile', 'Zeilen')}, ${count(columns.length, 'Spalte', 'Spalten')}`,
    heads: columns.map((column) => {
      const unit = column.type === 'percent' ? '' : sayUnit(column, 'de');
      return `${column.name}: ${importWords.types.de[column.type]}${unit && `, ${unit}`}`;
    }),
    header: expected.headerRow,
    ...(expected.first ? { first: expected.first.map((row) => row.map(say)) } : {}),
  };
}
