import { join } from 'node:path';
import { findBarriers } from './find-barriers';
import { makeStageBriefing } from './make-stage-briefing';
import { answerDialogs, expect, test } from './program';
import { readPdf } from './read-pdf';

test('another choice is made on stage, with no engine, and kept while the show runs', async ({
  start,
  folder,
}) => {
  const path = join(folder, 'wahl.briefing');
  await makeStageBriefing(path);
  const program = await start({ files: [path] });
  const opened = program.app.waitForEvent('window');
  await program.call('show.start', { slide: 3, language: 'de' });
  const audience = await opened;
  await program.events('show.moved', 1);
  const slide = audience.locator('section.present');
  const button = slide.getByRole('button', { name: 'Kreis: Calw. Auswahl ändern' });
  const label = slide.locator('.slide-chart svg[role="img"]');
  await expect(button).toBeVisible();
  await expect(label).toHaveAttribute('aria-label', /1\.2[12]0/);

  // By keyboard: the list takes what is typed, also letters that are the show's keys.
  await button.focus();
  await audience.keyboard.press('Enter');
  const field = slide.getByRole('combobox');
  await expect(field).toBeFocused();
  await expect(slide.getByRole('option')).toHaveText(['alle zusammen', 'Calw', 'Heilbronn', 'Ulm']);
  expect(await findBarriers(audience)).toEqual([]);
  await audience.keyboard.type('bronn');
  await expect(slide.getByRole('option')).toHaveText(['Heilbronn']);
  await audience.keyboard.press('Enter');
  const changed = slide.getByRole('button', { name: 'Kreis: Heilbronn. Auswahl ändern' });
  await expect(changed).toBeFocused();
  await expect(label).toHaveAttribute('aria-label', /3\.2[12]0/);
  await audience.keyboard.press('Escape');
  await audience.keyboard.press('t');
  await expect(slide.locator('.chart-table caption')).toHaveText(/Kreis: Heilbronn$/);
  await audience.keyboard.press('Escape');

  // By mouse.
  await changed.click();
  await slide.getByRole('option', { name: 'alle zusammen' }).click();
  await expect(label).toHaveAttribute('aria-label', /6\.6[0-9]0/);
  // The keys are the show's again, and the choice stays.
  await audience.keyboard.press('PageUp');
  await audience.keyboard.press('PageDown');
  await expect(slide.getByRole('button', { name: 'Kreis: alle zusammen. Auswahl ändern' })).toBeVisible();

  await slide.getByRole('button', { name: /Auswahl ändern/ }).focus();
  await audience.keyboard.press(' ');
  await expect(field).toBeFocused();
  await audience.keyboard.press('Escape');
  await expect(field).toHaveCount(0);
  expect((await program.events('show.moved')).at(-1)).toMatchObject({ slide: 3 });
});

test('paper shows the first choice and says which it is', async ({ start, folder }) => {
  const path = join(folder, 'wahl.briefing');
  await makeStageBriefing(path);
  const program = await start({ files: [path] });
  await answerDialogs(program.app, { save: join(folder, 'wahl.pdf') });
  await program.call('export.pdf', { language: 'de', notes: 'none', slides: [3] });
  const pdf = await readPdf(join(folder, 'wahl.pdf'));
  expect(pdf.text).toContain('Kreis: Calw');
  expect(pdf.figures.join()).toMatch(/1\.2[12]0/);
});

test('the chart panel offers a choice and what is shown at first', async ({ start, folder }) => {
  const path = join(folder, 'wahl.briefing');
  await makeStageBriefing(path);
  const { workshop } = await start({ files: [path], language: 'de' });
  await workshop.locator('.thumbnail-slide').nth(2).click();
  await workshop.locator('.stage-slide .slide-chart').first().dblclick({ force: true });
  const choice = workshop.getByLabel('Zur Auswahl stellen');
  await choice.selectOption('Kreis');
  const first = workshop.getByLabel('Zuerst zeigen');
  await expect(first.locator('option')).toHaveText(['alle zusammen', 'Calw', 'Heilbronn', 'Ulm']);
  await first.selectOption('Ulm');
  await expect(workshop.locator('.stage-slide .choice-line')).toHaveText('Kreis: Ulm');
  await workshop.getByRole('button', { name: 'Datentabelle ansehen' }).click();
  await expect(workshop.locator('.data-table caption')).toHaveText('Gespräche nach Thema – Kreis: Ulm');
  expect(await findBarriers(workshop)).toEqual([]);
});
