import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runLectern } from '../electron/command-line/run-lectern';
import { expect, test } from './program';

const projects = `Vorhaben;Träger;Beginn;Ende;Kosten
Sprachkurse in allen Kreisen;Land;01.03.2021;31.12.2023;1200
Aufbau der Beratungsstellen;Kreise;01.01.2020;30.06.2022;800
Landesprogramm Integrationsmanagement;Land;01.07.2022;31.12.2026;5400
Zwischenbericht an den Landtag;Land;15.11.2023;15.11.2023;0
Evaluation;Kreise;01.01.2025;;150
`;

test('projects with a beginning and an end become a time line, and numbers again', async ({
  start,
  folder,
}) => {
  const [data, file] = [join(folder, 'vorhaben.csv'), join(folder, 'vorhaben.briefing')];
  await writeFile(data, projects);
  expect((await runLectern(['new', file, '--data', data])).code).toBe(0);
  const { workshop } = await start({ language: 'de', files: [file] });
  await workshop.getByRole('button', { name: 'Diagramm', exact: true }).click();
  const kind = workshop.getByRole('button', { name: /^Art:/ });
  const drawing = workshop.getByRole('region', { name: 'Folie' }).getByRole('img');

  await kind.click();
  await workshop.getByRole('radio', { name: 'Zeitplan' }).check();
  await expect(drawing).toHaveAccessibleName(/^Zeitplan.* 5 Einträge, von 01\.01\.2020 bis 31\.12\.2026\./);
  await expect(workshop.getByLabel('Beginn', { exact: true })).toHaveValue('Beginn');
  await expect(workshop.getByLabel('Ende', { exact: true })).toHaveValue('Ende');
  await expect(drawing).toContainText('ab 01.01.2025');
  await expect(workshop.getByText('5 Einträge mit Beginn und Ende').first()).toBeVisible();

  await workshop.getByLabel('Ende', { exact: true }).selectOption('');
  await expect(drawing).toHaveAccessibleName(/ 5 Einträge, von 01\.01\.2020 bis 01\.01\.2025\./);

  await workshop.keyboard.press('Escape');
  await kind.click();
  await workshop.getByRole('radio', { name: 'Balken', exact: true }).check();
  await expect(drawing).toHaveAccessibleName(/^Balkendiagramm/);
});
