import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { runLectern } from '../electron/command-line/run-lectern';
import { findBarriers } from './find-barriers';
import { expect, type Program, test } from './program';

const samples = join(import.meta.dirname, '../../assets/samples');

/** A briefing with both datasets, open at a new chart of the first. */
async function openChart(
  start: (options: { readonly language: 'de'; readonly files: readonly string[] }) => Promise<Program>,
  folder: string,
  data = ['beratungsgespraeche.csv', 'stadt-und-landkreise.csv'].map((name) => join(samples, name)),
): Promise<Page> {
  const file = join(folder, 'zwei.briefing');
  const made = await runLectern(['new', file, ...data.flatMap((path) => ['--data', path])]);
  expect(made.code).toBe(0);
  const { workshop } = await start({ language: 'de', files: [file] });
  await workshop.getByRole('button', { name: 'Diagramm', exact: true }).click();
  await expect(workshop.getByRole('heading', { name: 'Diagramm' })).toBeVisible();
  await workshop.getByLabel('Datensatz', { exact: true }).selectOption({ index: 0 });
  await workshop.getByRole('button', { name: /^Art:/ }).click();
  await workshop.getByRole('radio', { name: 'Balken', exact: true }).check();
  await workshop.keyboard.press('Escape');
  await workshop.getByLabel('Aufteilen nach', { exact: true }).selectOption('Kreis');
  return workshop;
}

async function openCalculation(workshop: Page) {
  await workshop.locator('summary', { hasText: 'Berechnung' }).click();
}

test('sessions per 1,000 inhabitants, from two datasets, with all others', async ({ start, folder }) => {
  const workshop = await openChart(start, folder);
  const slide = workshop.getByRole('region', { name: 'Folie' });
  await workshop.getByLabel('Wert', { exact: true }).first().selectOption('sum');
  await workshop.getByLabel('von Spalte').selectOption('Gespräche');

  // What makes no sense says why.
  await openCalculation(workshop);
  const calculation = workshop.getByLabel('Art der Berechnung');
  await expect(calculation.locator('option[value=growth]')).toBeDisabled();
  await expect(calculation.locator('option[value=growth]')).toContainText(
    'braucht eine Aufteilung nach der Zeit',
  );

  // The other dataset is found by the key that both have; all of it has partners.
  await workshop.getByRole('button', { name: 'Zweiten Datensatz verknüpfen' }).click();
  await expect(workshop.getByLabel('Schlüssel hier')).toHaveValue('AGS');
  await expect(workshop.getByText('Alle 44 Schlüssel haben einen Partner.')).toBeVisible();
  await calculation.selectOption('ratio');
  await expect(workshop.getByLabel('geteilt durch')).toHaveValue('stadt-und-landkreise.Einwohner');
  await expect(workshop.getByLabel('je', { exact: true })).toHaveValue('1000');

  // Only the largest: of a ratio all others are asked of the engine, and drawn last.
  await workshop.getByLabel('Nur die größten').fill('5');
  await expect(slide.getByText('Übrige')).toBeVisible();
  await expect(slide.getByRole('img')).toHaveAccessibleName(/6 Einträge/);

  // Its growth over time: a calculation of the calculation.
  await workshop.getByLabel('Aufteilen nach', { exact: true }).selectOption('Quartal');
  await workshop.getByLabel('Davon weiter').selectOption('growth');
  await expect(slide.getByRole('img')).toHaveAccessibleName(/%/);
  await workshop.getByLabel('Davon weiter').selectOption('none');
  await workshop.getByLabel('Aufteilen nach', { exact: true }).selectOption('Kreis');
  await expect(slide.getByText('Übrige')).toBeVisible();

  // It is edited again, and the calculation stays.
  await workshop.getByLabel('Wert', { exact: true }).first().selectOption('count');
  await expect(workshop.getByLabel('geteilt durch')).toHaveValue('stadt-und-landkreise.Einwohner');
  await workshop.getByLabel('Wert', { exact: true }).first().selectOption('sum');
  await expect(calculation).toHaveValue('ratio');
  await expect(workshop.getByLabel('je', { exact: true })).toHaveValue('1000');
  // While a column of it is used, the other dataset stays.
  await expect(workshop.getByRole('button', { name: 'Verknüpfung lösen' })).toHaveAttribute(
    'aria-disabled',
    'true',
  );
  // The mean of sessions cannot be divided so: the calculation goes, and the join may.
  await workshop.getByLabel('Wert', { exact: true }).first().selectOption('mean');
  await expect(workshop.getByLabel('geteilt durch')).toBeHidden();
  await workshop.getByRole('button', { name: 'Verknüpfung lösen' }).click();
  await expect(workshop.getByRole('button', { name: 'Zweiten Datensatz verknüpfen' })).toBeVisible();
  expect(await findBarriers(workshop)).toEqual([]);
});

test('what found no partner stands beside the join', async ({ start, folder }) => {
  const workshop = await openChart(start, folder);
  await workshop.getByRole('button', { name: 'Zweiten Datensatz verknüpfen' }).click();
  await workshop.getByLabel('ist gleich dort').selectOption('NUTS 3');
  await expect(workshop.getByText(/^Kein Schlüssel aus „.*“ steht in „.*“: hier etwa „08111“/)).toBeVisible();
  await workshop.getByLabel('Schlüssel hier').selectOption('Kreis');
  await workshop.getByLabel('ist gleich dort').selectOption('Kreis');
  await expect(workshop.getByText('Alle 44 Schlüssel haben einen Partner.')).toBeVisible();
  expect(await findBarriers(workshop)).toEqual([]);
});

test('keys that have lost their leading zeros', async ({ start, folder }) => {
  const cases = join(folder, 'faelle.csv');
  await writeFile(cases, 'AGS;Kreis;Fälle\n8111;Stuttgart;5\n8115;Böblingen;7\n8116;Esslingen;1\n');
  const people = join(samples, 'stadt-und-landkreise.csv');
  const workshop = await openChart(start, folder, [cases, people]);
  await workshop.getByRole('button', { name: 'Zweiten Datensatz verknüpfen' }).click();
  await expect(workshop.getByText(/^3 Zeilen mehr fänden einen Partner/)).toBeVisible();
  await workshop
    .getByRole('button', { name: 'Führende Nullen, Groß- und Kleinschreibung überlesen' })
    .click();
  await expect(workshop.getByText(/^41 von 44 Schlüsseln aus .* kommen in .* nicht vor/)).toBeVisible();
  await expect(workshop.getByRole('checkbox', { name: /Führende Nullen/ })).toBeChecked();
  expect(await findBarriers(workshop)).toEqual([]);
});

test('a key that stands in the other dataset several times is refused, with what to do', async ({
  start,
  folder,
}) => {
  const data = ['stadt-und-landkreise.csv', 'beratungsgespraeche.csv'].map((name) => join(samples, name));
  const workshop = await openChart(start, folder, data);
  await workshop.getByRole('button', { name: 'Zweiten Datensatz verknüpfen' }).click();
  await expect(workshop.getByRole('alert')).toContainText(
    /„AGS“ steht in „.*“ mehrfach, etwa „08111“ 196-mal/,
  );
  await workshop.getByRole('button', { name: 'Verknüpfung lösen' }).click();
  await expect(workshop.getByRole('alert')).toBeHidden();
});

test('change in percent, index and periods without rows need time, and then work', async ({
  start,
  folder,
}) => {
  const workshop = await openChart(start, folder);
  const slide = workshop.getByRole('region', { name: 'Folie' });
  await workshop.getByLabel('Aufteilen nach', { exact: true }).selectOption('Quartal');
  await openCalculation(workshop);
  const calculation = workshop.getByLabel('Art der Berechnung');
  await calculation.selectOption('growth');
  await expect(slide.getByRole('img')).toHaveAccessibleName(/%/);
  await calculation.selectOption('index');
  await expect(workshop.getByLabel('Periode, die 100 ist')).toHaveValue('2017');
  await expect(slide.getByRole('img')).toHaveAccessibleName(/von 100,0 auf 300,3/);
  await workshop.getByLabel('Periode, die 100 ist').selectOption('2018');
  await expect(slide.getByRole('img')).toHaveAccessibleName(/von 63,4 auf/);
  await calculation.selectOption('moving');
  await workshop.getByLabel('Perioden im Mittel').fill('2');
  await workshop.locator('summary', { hasText: 'Mehr' }).click();
  await workshop.getByLabel('Perioden ohne Zeilen').selectOption('zero');
  // Without time the calculation says what it lacks; nothing is lost.
  await workshop.getByLabel('Aufteilen nach', { exact: true }).selectOption('Thema');
  await expect(workshop.getByText('braucht eine Aufteilung nach der Zeit', { exact: true })).toBeVisible();
  await workshop.getByLabel('Aufteilen nach', { exact: true }).selectOption('Quartal');
  await expect(calculation).toHaveValue('moving');
  await expect(workshop.getByLabel('Perioden im Mittel')).toHaveValue('2');
  expect(await findBarriers(workshop)).toEqual([]);
});

test('a table divides by a column of another dataset, and shows all others as one row', async ({
  start,
  folder,
}) => {
  const workshop = await openChart(start, folder);
  const slide = workshop.getByRole('region', { name: 'Folie' });
  await workshop.getByRole('button', { name: 'Tabelle', exact: true }).click();
  await workshop.getByLabel('Datensatz', { exact: true }).selectOption('beratungsgespraeche');
  await workshop.getByLabel('Aufteilen nach', { exact: true }).selectOption('Kreis');
  await workshop.getByRole('button', { name: 'Zweiten Datensatz verknüpfen' }).click();
  await openCalculation(workshop);
  await workshop.getByLabel('Art der Berechnung').selectOption('ratio');
  await expect(slide.getByRole('columnheader', { name: 'Gespräche je 1.000 Einwohner' })).toBeVisible();
  await workshop.locator('summary', { hasText: 'Mehr' }).click();
  await workshop.getByLabel('Nur die größten').fill('3');
  await workshop.getByLabel('Alle übrigen als eine Zeile').check();
  await expect(slide.getByRole('rowheader')).toHaveCount(4);
  await expect(slide.getByRole('rowheader', { name: 'Alle übrigen' })).toBeVisible();
  expect(await findBarriers(workshop)).toEqual([]);
});

test('a figure divides by a column of another dataset, in one step', async ({ start, folder }) => {
  const workshop = await openChart(start, folder);
  // The first figure: all sessions, now by head. Its own dataset has no other number, so the second is joined at once.
  await workshop.getByRole('button', { name: /^Gespräche insgesamt/ }).click();
  await openCalculation(workshop);
  await workshop.getByLabel('Art der Berechnung').selectOption('ratio');
  await expect(workshop.getByLabel('Verknüpft mit')).toHaveValue('stadt-und-landkreise');
  await expect(workshop.locator('.figure-now')).toHaveText('280,0');
  expect(await findBarriers(workshop)).toEqual([]);
});
