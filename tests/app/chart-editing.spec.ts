import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { runLectern } from '../electron/command-line/run-lectern';
import { findBarriers } from './find-barriers';
import { expect, type Program, test } from './program';

const samples = join(import.meta.dirname, '../../assets/samples');

/** A new chart: sessions by district. */
async function openChart(
  start: (options: { readonly language: 'de'; readonly files: readonly string[] }) => Promise<Program>,
  folder: string,
): Promise<Page> {
  const file = join(folder, 'gespraeche.briefing');
  const made = await runLectern(['new', file, '--data', join(samples, 'beratungsgespraeche.csv')]);
  expect(made.code).toBe(0);
  const { workshop } = await start({ language: 'de', files: [file] });
  await workshop.getByRole('button', { name: 'Diagramm', exact: true }).click();
  await expect(workshop.getByRole('heading', { name: 'Diagramm' })).toBeVisible();
  return workshop;
}

const kinds = (workshop: Page) => workshop.getByRole('button', { name: /^Art:/ });

test('kinds are proposed with a reason, and nonsense is refused with a better kind', async ({
  start,
  folder,
}) => {
  const workshop = await openChart(start, folder);
  const slide = workshop.getByRole('region', { name: 'Folie' });
  await expect(kinds(workshop)).toHaveText('Linie');
  await expect(workshop.getByText('Verlauf über 7 Jahre').first()).toBeVisible();

  // Over districts a line says nothing: it says so, and bars are one click away.
  await workshop.getByLabel('Aufteilen nach', { exact: true }).selectOption('Kreis');
  await expect(workshop.getByText(/^Eine Linie verbindet, was aufeinander folgt/)).toBeVisible();
  await workshop.getByRole('button', { name: 'Als Balken zeichnen' }).click();
  await expect(kinds(workshop)).toHaveText('Balken');
  await expect(slide.getByRole('img')).toHaveAccessibleName(/^Balkendiagramm/);

  // In the list of all kinds, it cannot be chosen, and says why.
  await kinds(workshop).click();
  const suited = workshop.getByRole('group', { name: 'Vorgeschlagen' });
  await expect(suited.getByRole('radio', { name: 'Balken', exact: true })).toBeChecked();
  const unsuited = workshop.getByRole('group', { name: 'Passt hier nicht' });
  await expect(unsuited.getByRole('radio', { name: 'Linie', exact: true })).toBeDisabled();
  await expect(unsuited.getByText('44 Teile lassen sich in einem Ring nicht unterscheiden')).toBeVisible();
  expect(await findBarriers(workshop)).toEqual([]);
});

test('lines, arrows and the ends of the axis are drawn, undone, and warned of', async ({ start, folder }) => {
  const workshop = await openChart(start, folder);
  const slide = workshop.getByRole('region', { name: 'Folie' });
  await kinds(workshop).click();
  await workshop.getByRole('radio', { name: 'Säulen', exact: true }).check();
  await workshop.keyboard.press('Escape');

  await workshop.getByRole('button', { name: 'Pfeil hinzufügen' }).click();
  await expect(workshop.getByLabel('Pfeil für')).toHaveValue('growth');
  await expect(slide.getByText(/^\+\d+,\d.% p\..a\.$/)).toBeVisible();
  await workshop.getByLabel('Pfeil für').selectOption('percent');
  await expect(slide.getByText(/^\+\d+,\d.%$/)).toBeVisible();
  // From a year to itself nothing changed: the arrow goes, and the window says why.
  const last = await workshop.getByLabel('nach', { exact: true }).inputValue();
  await workshop.getByLabel('von', { exact: true }).selectOption(last);
  await expect(workshop.getByText('Anfang und Ende sind derselbe Wert.')).toBeVisible();
  await expect(slide.getByText(/^\+\d+,\d.%$/)).toBeHidden();
  await workshop.getByRole('button', { name: /^Rückgängig/ }).click();
  await expect(slide.getByText(/^\+\d+,\d.%$/)).toBeVisible();

  await workshop.getByRole('button', { name: 'Linie oder Band hinzufügen' }).click();
  await expect(slide.getByText(/^Mittelwert: /)).toBeVisible();
  await workshop.getByLabel('Linie bei').selectOption('number');
  await workshop.getByLabel('Zahl', { exact: true }).fill('500000');
  await workshop.getByLabel('Beschriftung der Linie').fill('Ziel');
  await expect(slide.getByText('Ziel: 500.000')).toBeVisible();

  await workshop.getByLabel('Achse von').fill('100000');
  await expect(slide.getByText('Achse beginnt bei 100.000')).toBeVisible();
  await expect(workshop.getByText(/wirken Unterschiede größer, als sie sind/)).toBeVisible();
  expect(await findBarriers(workshop)).toEqual([]);
  await workshop.getByRole('button', { name: 'Bei null beginnen' }).click();
  await expect(slide.getByText('Achse beginnt bei 100.000')).toBeHidden();
  await expect(workshop.getByLabel('Achse von')).toHaveValue('');
});
