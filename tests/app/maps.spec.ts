import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { runLectern } from '../electron/command-line/run-lectern';
import { degrees, gridOfAreas } from '../electron/data/geometry/grid-of-areas';
import { answerDialogs, expect, test } from './program';

const samples = join(import.meta.dirname, '../../assets/samples');

test('a dataset becomes a tile map, then a map of one’s own, and stays one in the file', async ({
  start,
  folder,
}) => {
  const file = join(folder, 'karte.briefing');
  const table = join(folder, 'kreise.csv');
  const map = join(folder, 'gebiete.geojson');
  const rows = ['AGS;Quote', '000;4,5', '001;6,5', '022;9', '999;1'];
  await writeFile(table, `${rows.join('\n')}\n`);
  await writeFile(map, JSON.stringify(gridOfAreas(degrees)));
  const districts = join(samples, 'stadt-und-landkreise.csv');
  expect((await runLectern(['new', file, '--data', districts, '--data', table])).code).toBe(0);

  const { app, workshop } = await start({ language: 'de', files: [file] });
  const slide = workshop.getByRole('region', { name: 'Folie' });
  await workshop.getByRole('button', { name: 'Diagramm', exact: true }).click();
  await workshop.getByLabel('Datensatz', { exact: true }).selectOption('stadt-und-landkreise');
  await workshop.getByLabel('Aufteilen nach', { exact: true }).selectOption('AGS');
  await chooseKind(workshop, /^Kachelkarte/);
  await expect(workshop.getByText('Alle 44 Einträge haben ihr Gebiet.')).toBeVisible();
  await expect(slide.getByRole('img')).toHaveAccessibleName(/^Kachelkarte.*44 Einträge/);
  await expect(slide.getByText('Stuttgart', { exact: true })).toBeVisible();

  // A name that two districts have is told, not guessed.
  await chooseKind(workshop, /^Karte/);
  await expect(slide.getByText('kein Land Europas')).toBeVisible();

  await workshop.getByLabel('Datensatz', { exact: true }).selectOption('kreise');
  await workshop.getByLabel('Aufteilen nach', { exact: true }).selectOption('AGS');
  await chooseKind(workshop, /^Karte/);
  await answerDialogs(app, { open: [map] });
  await workshop.getByRole('button', { name: 'Kartendatei öffnen' }).click();
  await expect(workshop.getByLabel('Gebiete finden über')).toHaveValue('AGS');
  await expect(workshop.getByText('9 Gebiete, Koordinaten in Grad')).toBeVisible();
  await expect(workshop.getByText('3 von 4 Einträgen haben ein Gebiet.')).toBeVisible();
  await expect(workshop.getByText('Nicht auf der Karte: 999.')).toBeVisible();
  await expect(workshop.getByText('Ohne Eintrag in den Daten: K02')).toBeVisible();
  await expect(slide.getByRole('img')).toHaveAccessibleName(/^Karte.*Am höchsten K22/);
  await expect(slide.locator('svg path').nth(8)).toBeAttached();

  // The file holds all of it: paper needs neither the map's file nor the program that opened it.
  await workshop.getByRole('button', { name: 'Speichern' }).click();
  await expect(workshop.getByText(/^Gespeichert/)).toBeVisible();
  const info = await runLectern(['info', file, '--json']);
  expect(info.code).toBe(0);
  expect(info.out).toContain('"map"');
});

async function chooseKind(workshop: Page, kind: RegExp) {
  await workshop.getByRole('button', { name: /^Art:/ }).click();
  await workshop.getByRole('radio', { name: kind }).check();
  await workshop.keyboard.press('Escape');
}
