import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readBriefing } from '../../electron/document/read-briefing';
import { makeBriefing } from './make-briefing';
import { answerDialogs, expect, type Program, test } from './program';
import { readPdf } from './read-pdf';

const brand = fileURLToPath(
  new URL('../../assets/samples/musterland/musterland.brand.json', import.meta.url),
);

/** What the large slide in the window says of its colours. */
const colour = ({ workshop }: Program, name: string) =>
  workshop
    .locator('.stage .slide')
    .evaluate((slide, name) => getComputedStyle(slide).getPropertyValue(`--${name}`), name);

test('a brand file gives colours, font, logo and footer, and the briefing carries them', async ({
  start,
  folder,
}) => {
  const path = join(folder, 'kreise.briefing');
  await makeBriefing(path);
  const program = await start({ files: [path, brand], language: 'de' });
  await expect.poll(() => colour(program, 'strong')).toBe('#5b2a6e');
  const logo = program.workshop.locator('.stage').getByAltText('Landesamt Musterland');
  await expect.poll(() => logo.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
  const font = () =>
    program.workshop.locator('.stage .slide-title').evaluate((title) => getComputedStyle(title).fontFamily);
  await expect.poll(font).toMatch(/^.?brand-/);

  await program.workshop.keyboard.press('Control+s');
  await expect.poll(async () => (await program.call('document.current')).ok).toBe(true);
  await expect(program.workshop.getByText('Nicht gespeichert')).toHaveCount(0);
  const read = await readBriefing(path, join(folder, 'again'));
  if (!read.ok) throw new Error(read.failure.code);
  const { fonts, logo: kept } = read.value.briefing.brand ?? {};
  expect(Object.keys(read.value.images)).toEqual(['punkt', ...(fonts ?? []).map(({ id }) => id), kept?.id]);

  // On paper, too: the logo, said in words on the first page, the font everywhere, the institution in the footer.
  const pdf = join(folder, 'marke.pdf');
  await answerDialogs(program.app, { save: pdf });
  const printed = await program.call('export.pdf', { language: 'de', notes: 'none' });
  expect(printed).toMatchObject({ ok: true, value: { pages: 4 } });
  const { fonts: used, text } = await readPdf(pdf);
  expect(used.some(({ name }) => name.includes('SourceSerif'))).toBe(true);
  expect(text).toMatch(/^Landesamt Musterland Drei Kreise/);
  expect(text).toContain('Landesamt Musterland · Probe · 14. Februar 2024');

  // One undo takes all of it back.
  await program.workshop.keyboard.press('Control+z');
  await expect.poll(() => colour(program, 'strong')).toBe('#0e5a63');
});

test('theme, form and footer are chosen, and paper stays white', async ({ start, folder }) => {
  const path = join(folder, 'kreise.briefing');
  await makeBriefing(path);
  const program = await start({ files: [path], language: 'de' });
  const { workshop } = program;
  await workshop.getByRole('button', { name: 'Briefing einrichten' }).click();
  await workshop.getByRole('radio', { name: 'Dunkel' }).press('Space');
  await expect.poll(() => colour(program, 'paper')).toBe('#10191f');
  await workshop.getByRole('radio', { name: 'A4 quer' }).press('Space');
  await workshop.getByRole('checkbox', { name: 'Datum' }).press('Space');

  const pdf = join(folder, 'a4.pdf');
  await answerDialogs(program.app, { save: pdf });
  await workshop.keyboard.press('Control+s');
  await expect(workshop.getByText('Nicht gespeichert')).toHaveCount(0);
  const printed = await program.call('export.pdf', { language: 'de', notes: 'pages' });
  expect(printed).toMatchObject({ ok: true, value: { pages: 8 } });
  const { info, text } = await readPdf(pdf);
  expect(info.Pages).toBe('8');
  expect(info['Page size']).toMatch(/A4/);
  expect(text).not.toContain('Probe · 14. Februar 2024 1');
});
