import { rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findBarriers } from './find-barriers';
import { districts, makeBriefing } from './make-briefing';
import { answerDialogs, expect, test } from './program';

const newer = 'Kreis;Art;Einwohner\nUlm;Stadt;150000\nHeilbronn;Stadt;126592\nHorb;Land;60000\n';
const newest = newer.replace('60000', '960000');

/** As a spreadsheet program saves: the file of that name is another one afterwards. */
async function saveAs(path: string, text: string): Promise<void> {
  await writeFile(`${path}.tmp`, text);
  await rename(`${path}.tmp`, path);
}

test('a source that changes while the briefing is open', async ({ start, folder }) => {
  const file = join(folder, 'drei.briefing');
  const csv = join(folder, 'kreise.csv');
  await makeBriefing(file);
  await writeFile(csv, districts);
  const { workshop, events, call, close } = await start({ files: [file], language: 'de' });
  const slide = workshop.getByRole('region', { name: 'Folie' });
  const thumbnails = workshop.getByRole('navigation', { name: 'Folienübersicht' });
  const message = workshop.getByText('Die Datei „kreise.csv“ hat sich geändert');
  const changes = workshop.getByRole('region', { name: 'Kreise' });
  const toSlide = () => thumbnails.getByRole('button', { name: /^Folie \d: Zusammen/ }).click();
  const backToSlides = () => workshop.getByRole('button', { name: 'Zu den Folien' }).click();
  await toSlide();
  await expect(slide).toContainText(/mehr als 400\sTausend/);
  await expect(message).toHaveCount(0);

  // It is told; nothing changes; what would change is shown.
  await saveAs(csv, newer);
  await expect(message).toBeVisible();
  await expect(slide).toContainText(/mehr als 400\sTausend/);
  await workshop.getByRole('button', { name: 'Änderungen ansehen' }).click();
  await expect(changes).toContainText('1 Zeile neu');
  await expect(changes).toContainText('1 Zeile geändert');
  await expect(changes).toContainText('1 Zeile entfällt');
  await expect(changes).toContainText('wiedererkannt an Kreis');
  await expect(changes.getByRole('row', { name: /^Einwohner/ })).toContainText(/411\.318.*336\.592/);
  await expect(changes.getByRole('row', { name: /^Ulm/ })).toContainText(/126\.329.*150\.000/);
  await expect(message).toHaveCount(0);
  expect(await findBarriers(workshop)).toEqual([]);

  // Accepted: the figure on the slide, the rows, and back again by undo, and again by redo.
  await workshop.getByRole('button', { name: 'Neue Daten übernehmen' }).click();
  await expect(workshop.getByText('„Kreise“ ist auf dem neuen Stand')).toBeVisible();
  await backToSlides();
  await expect(slide).toContainText(/mehr als 300\sTausend/);
  await expect(slide).toContainText('Horb');
  const rowsNow = async () => {
    const read = await call('dataset.rows', { dataset: 'kreise', offset: 0, limit: 10 });
    return read.ok ? read.value.rows.map(([name]) => name) : read.failure.code;
  };
  expect(await rowsNow()).toEqual(['Ulm', 'Heilbronn', 'Horb']);
  await workshop.keyboard.press('Control+z');
  await expect(slide).toContainText(/mehr als 400\sTausend/);
  await expect(slide).toContainText('Calw');
  expect(await rowsNow()).toEqual(['Ulm', 'Heilbronn', 'Calw']);
  await expect(message).toBeVisible();
  await workshop.keyboard.press('Control+y');
  await expect(slide).toContainText(/mehr als 300\sTausend/);
  expect(await rowsNow()).toEqual(['Ulm', 'Heilbronn', 'Horb']);
  await expect(message).toHaveCount(0);

  // A link from the comparison leads to the slide; what is refused is not told again.
  await saveAs(csv, newest);
  await workshop.getByRole('button', { name: 'Änderungen ansehen' }).click();
  await expect(changes.getByRole('row', { name: /^Horb/ })).toContainText(/60\.000.*960\.000/);
  await changes.getByRole('button', { name: 'Folie 3' }).first().click();
  await expect(slide).toContainText('Zusammen');
  await workshop.getByRole('button', { name: 'Änderungen ansehen' }).click();
  await workshop.getByRole('button', { name: 'Bisherige behalten' }).click();
  await expect(workshop.getByText('– es soll beim bisherigen Stand bleiben').first()).toBeVisible();
  await backToSlides();
  await expect(message).toHaveCount(0);
  expect((await events('sources.noticed')).at(-1)?.[0]).toMatchObject({ status: 'changed', refused: true });

  await workshop.keyboard.press('Control+s');
  await expect(workshop.getByText(/^Gespeichert \d/)).toBeVisible();
  await close();

  // The new rows are in the file; another profile has not refused anything, and is told on opening.
  const again = await start({ files: [file], language: 'de' });
  await expect(again.workshop.getByText('Die Datei „kreise.csv“ hat sich geändert')).toBeVisible();
  await rm(csv);
  await expect(again.workshop.getByText('Die Datei „kreise.csv“ hat sich geändert')).toHaveCount(0);
  await again.workshop
    .getByRole('navigation', { name: 'Folienübersicht' })
    .getByRole('button', { name: /^Folie \d: Zusammen/ })
    .click();
  const shown = again.workshop.getByRole('region', { name: 'Folie' });
  await expect(shown).toContainText(/mehr als 300\sTausend/);
  const rows = await again.call('dataset.rows', { dataset: 'kreise', offset: 0, limit: 10 });
  expect(rows.ok && rows.value.rows.map(([name]) => name)).toEqual(['Ulm', 'Heilbronn', 'Horb']);
});

test('data that no longer fits is not taken, and a source that is gone costs nothing', async ({
  start,
  folder,
}) => {
  const file = join(folder, 'drei.briefing');
  const csv = join(folder, 'kreise.csv');
  await makeBriefing(file);
  const { app, workshop, call } = await start({ files: [file] });
  const command = () =>
    app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('check-sources')?.click());

  await command();
  await expect(workshop.getByText('not found – its rows are in the briefing').first()).toBeVisible();
  await writeFile(csv, newer.replace('Einwohner', 'Bevölkerung'));
  await command();
  const changes = workshop.getByRole('region', { name: 'Kreise' });
  await expect(changes).toContainText('does not fit the briefing');
  await expect(changes).toContainText('Columns goneEinwohner');
  await expect(changes).toContainText('New columnsBevölkerung');
  await expect(workshop.getByRole('button', { name: 'Take the new data' })).toHaveCount(0);
  const noticed = await call('sources.check');
  const fingerprint = (noticed.ok && noticed.value[0]?.fingerprint) || '';
  // Not even where a page asks for it.
  expect(await call('dataset.accept', { dataset: 'kreise', fingerprint })).toMatchObject({
    ok: false,
    failure: { code: 'refresh-breaks' },
  });
  const outdated = { dataset: 'kreise', fingerprint: 'f'.repeat(64) };
  expect(await call('dataset.accept', outdated)).toMatchObject({ failure: { code: 'refresh-outdated' } });

  // Half a file, and then all of it: the latest counts.
  await writeFile(csv, '');
  await expect(changes).toContainText('is empty');
  await saveAs(csv, newer);
  await expect(changes.getByRole('row', { name: /^Einwohner/ })).toContainText(/411\.318.*336\.592/);
});

test('a file that lies elsewhere is found where it was read from', async ({ start, folder }) => {
  const csv = join(folder, 'zahlen.csv');
  await writeFile(csv, districts);
  const profile = join(folder, 'profil');
  const file = join(folder, 'neu.briefing');
  const first = await start({ files: [csv], profile });
  await first.events('dataset.imported', 1);
  await answerDialogs(first.app, { save: file });
  await first.workshop.keyboard.press('Control+s');
  await expect(first.workshop.getByText(/^Saved \d/)).toBeVisible();
  await first.close();

  const moved = join(folder, 'anderswo.briefing');
  await rename(file, moved);
  await saveAs(csv, newer);
  const again = await start({ files: [moved], profile });
  await expect(again.workshop.getByText('The file “zahlen.csv” has changed')).toBeVisible();
  // No page is told where.
  const told = JSON.stringify(await again.events('sources.noticed'));
  expect(told).not.toContain(folder);
});
