import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Page } from '@playwright/test';
import { makeStageBriefing } from './make-stage-briefing';
import { expect, type Program, test } from './program';
import { readPdf } from './read-pdf';

async function startShow(program: Program, slide: number): Promise<Page> {
  const opened = program.app.waitForEvent('window');
  await program.call('show.start', { slide, language: 'de' });
  const audience = await opened;
  await program.events('show.moved', 1);
  return audience;
}

const repository = fileURLToPath(new URL('../..', import.meta.url));

/** `lectern export` in the real program. */
function lectern(folder: string, ...words: string[]) {
  const flags = ['--no-sandbox', '--log-level=3', `--user-data-dir=${join(folder, 'profile')}`];
  return promisify(execFile)(process.env.LECTERN_ELECTRON ?? '', [...flags, repository, 'export', ...words], {
    cwd: folder,
    env: { ...process.env, LECTERN_LANG: 'de' },
  });
}

/** The shapes of the chart on stage that have a colour. */
const bars = (audience: Page) =>
  audience.locator('section.present .slide-chart .recharts-bar-rectangle rect:not([fill="none"])');

test('the clicker builds a chart up before the show goes on, and nothing moves', async ({
  start,
  folder,
}) => {
  const path = join(folder, 'schritte.briefing');
  await makeStageBriefing(path);
  const program = await start({ files: [path] });
  const audience = await startShow(program, 0);
  const places = () =>
    bars(audience).evaluateAll((all) =>
      all.map((bar) => `${bar.getAttribute('x')},${bar.getAttribute('y')}`),
    );

  await audience.keyboard.press('PageDown');
  await expect(bars(audience)).toHaveCount(3);
  const first = await places();
  await audience.keyboard.press('PageDown');
  await expect(bars(audience)).toHaveCount(6);
  expect(await places()).toEqual(expect.arrayContaining(first));
  await audience.keyboard.press('PageDown');
  await expect(bars(audience)).toHaveCount(9);
  const position = async () => (await program.events('show.moved')).at(-1);
  expect(await position()).toMatchObject({ slide: 1, step: 2, steps: 3 });

  await audience.keyboard.press('PageDown');
  await expect(audience.getByRole('heading', { name: 'Zwei Themen fallen auf' })).toBeVisible();
  expect(await position()).toMatchObject({ slide: 2, step: 0, steps: 3 });
  // Back to the slide before as it was left.
  await audience.keyboard.press('PageUp');
  await expect(bars(audience)).toHaveCount(9);
  await audience.keyboard.press('PageUp');
  await expect(bars(audience)).toHaveCount(6);
  // A jump begins anew, and the overview shows it whole.
  await audience.keyboard.press('2');
  await audience.keyboard.press('Enter');
  await expect(bars(audience)).toHaveCount(3);
  await audience.keyboard.press('o');
  await expect(bars(audience)).toHaveCount(9);
  await audience.keyboard.press('o');
  await expect(bars(audience)).toHaveCount(3);
});

test('highlights come one by one', async ({ start, folder }) => {
  const path = join(folder, 'schritte.briefing');
  await makeStageBriefing(path);
  const program = await start({ files: [path] });
  const audience = await startShow(program, 2);
  const colours = () => bars(audience).evaluateAll((all) => all.map((bar) => bar.getAttribute('fill') ?? ''));
  const strong = async () => {
    const found = await colours();
    // Before the first highlight all bars are alike; then the others are grey.
    return new Set(found).size === 1 ? found.length : found.filter((fill) => fill !== 'var(--grey)').length;
  };
  await expect.poll(strong).toBe(3);
  await audience.keyboard.press('PageDown');
  await expect.poll(strong).toBe(1);
  await audience.keyboard.press('PageDown');
  await expect.poll(strong).toBe(2);
});

test('the items of a list come one by one, in their places', async ({ start, folder }) => {
  const path = join(folder, 'schritte.briefing');
  await makeStageBriefing(path);
  const program = await start({ files: [path] });
  const audience = await startShow(program, 4);
  const text = (words: string) => audience.locator('section.present').getByText(words, { exact: true });
  await expect(text('Vorab')).toBeVisible();
  await expect(text('eins')).toBeVisible();
  await expect(text('zwei')).toBeHidden();
  const place = await text('eins').boundingBox();
  await audience.keyboard.press('PageDown');
  await expect(text('zwei')).toBeVisible();
  await expect(text('Danach')).toBeVisible();
  expect(await text('eins').boundingBox()).toEqual(place);
});

test('the workshop goes through the steps', async ({ start, folder }) => {
  const path = join(folder, 'schritte.briefing');
  await makeStageBriefing(path);
  const program = await start({ files: [path], language: 'de' });
  const audience = await startShow(program, 1);
  const { workshop } = program;
  await expect(workshop.locator('.running')).toContainText('Folie 2 von 5 · Schritt 1 von 3');
  await workshop.getByRole('button', { name: 'Weiter', exact: true }).click();
  await expect(bars(audience)).toHaveCount(6);
  await workshop.getByRole('button', { name: 'Zurück', exact: true }).click();
  await workshop.getByRole('button', { name: 'Zurück', exact: true }).click();
  await expect(workshop.locator('.running')).toContainText('Folie 1 von 5');
});

test('paper shows the whole chart, or a page for each step', async ({ folder }) => {
  await makeStageBriefing(join(folder, 'schritte.briefing'));
  await lectern(folder, 'schritte.briefing', '--to', 'ganz.pdf', '--keep-drawings');
  expect((await readPdf(join(folder, 'ganz.pdf'))).info.Pages).toBe('5');

  await lectern(folder, 'schritte.briefing', '--to', 'schritte.pdf', '--steps', 'pages');
  const pdf = await readPdf(join(folder, 'schritte.pdf'));
  expect(pdf.info.Pages).toBe('10');
  // One entry a slide, however many pages it has.
  expect(pdf.outline).toEqual([
    'Auf der Bühne',
    'Jahr für Jahr werden es mehr',
    'Zwei Themen fallen auf',
    'Jeder Kreis für sich',
    'Punkt für Punkt',
  ]);
  expect(pdf.structure.Figure).toBe(7);
});

test('the numbers behind the charts follow as an appendix', async ({ folder }) => {
  await makeStageBriefing(join(folder, 'schritte.briefing'));
  await lectern(folder, 'schritte.briefing', '--to', 'anhang.pdf', '--appendix', 'tables');
  const pdf = await readPdf(join(folder, 'anhang.pdf'));
  expect(pdf.info.Pages).toBe('8');
  expect(pdf.outline.slice(5)).toEqual([
    'Anhang: Daten zu den Diagrammen',
    'Folie 2: Gespräche nach Thema und Jahr',
    'Folie 3: Gespräche nach Thema',
    'Folie 4: Gespräche nach Jahr und Thema – Kreis: Calw',
  ]);
  // Real header cells: of the columns and of the rows.
  expect(pdf.structure.TH).toBe(7 + 5 + 7);
  expect(pdf.text).toContain('6.360');
  expect(pdf.text).toContain('Anhang, Seite 3 von 3');
  expect(pdf.text).toContain('Quelle: Landesamt · Stand: Februar 2024');
});
