import { execFile } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { readBriefing } from '../../electron/document/read-briefing';
import { makeBriefing } from './make-briefing';
import { answerDialogs, expect, readAsked, test } from './program';
import { readPdf } from './read-pdf';

const run = promisify(execFile);
const repository = fileURLToPath(new URL('../..', import.meta.url));

/** `lectern export` in the real program. */
async function lectern(folder: string, ...words: string[]) {
  const flags = ['--no-sandbox', '--log-level=3', `--user-data-dir=${join(folder, 'profile')}`];
  const all = [...flags, repository, 'export', ...words];
  const env = { ...process.env, LECTERN_LANG: 'de' };
  try {
    const { stdout, stderr } = await run(process.env.LECTERN_ELECTRON ?? '', all, { cwd: folder, env });
    return { code: 0, stdout, stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, stdout, stderr };
  }
}

test('the PDF has all that a person and a screen reader need', async ({ folder }) => {
  await makeBriefing(join(folder, 'kreise.briefing'));
  const exported = await lectern(folder, 'kreise.briefing', '--to', 'out.pdf');
  expect(exported).toMatchObject({ code: 0, stdout: '' });
  expect(exported.stderr).toContain('„out.pdf“ wurde gespeichert (4 Seiten).');

  const pdf = await readPdf(join(folder, 'out.pdf'));
  // The hidden slide is not on paper; the rows of the picture are the only ones in pixels.
  expect(pdf.info).toMatchObject({
    Title: 'Drei Kreise',
    Tagged: 'yes',
    Pages: '4',
    'Page size': '1440 x 810 pts',
  });
  expect(pdf.info.Creator).toMatch(/^Lectern\//);
  expect(pdf.language).toBe('de');
  expect(pdf.outline).toEqual([
    'Drei Kreise',
    'Calw hat die meisten Einwohner',
    'Zusammen sind es mehr als 400 Tausend Menschen',
    'Ein Punkt',
  ]);
  // One level for all, so that the outline is a plain list.
  expect([pdf.structure.H1, pdf.structure.H2]).toEqual([4, undefined]);
  expect(pdf.fonts.length).toBeGreaterThan(0);
  for (const font of pdf.fonts) expect(font, font.name).toMatchObject({ embedded: 'yes', unicode: 'yes' });
  expect(pdf.imagePages).not.toContain(2);
  const alternatives = pdf.figures.join(' ');
  expect(alternatives).toContain('Calw');
  expect(alternatives).toContain('Ein Punkt');
  expect(pdf.structure.TH).toBeGreaterThanOrEqual(3);
  expect(pdf.text).toContain('mehr als 400 Tausend Menschen');
  expect(pdf.text).not.toContain('Nicht zu sehen');
});

test('a slide without a title is one in the outline all the same', async ({ folder }) => {
  await makeBriefing(join(folder, 'kreise.briefing'), { titled: false });
  await lectern(folder, 'kreise.briefing', '--to', 'out.pdf');
  const pdf = await readPdf(join(folder, 'out.pdf'));
  expect(pdf.info.Pages).toBe('4');
  expect(pdf.outline).toEqual(['Folie 1', 'Folie 2', 'Folie 3', 'Folie 4']);
});

test('language, notes and single slides can be chosen', async ({ folder }) => {
  await makeBriefing(join(folder, 'kreise.briefing'));
  await lectern(
    folder,
    'kreise.briefing',
    '--to',
    'en.pdf',
    '--lang',
    'en',
    '--notes',
    'pages',
    '--slides',
    '2,1',
  );
  const pdf = await readPdf(join(folder, 'en.pdf'));
  expect(pdf.info).toMatchObject({ Title: 'Three districts', Pages: '4' });
  expect(pdf.language).toBe('en');
  expect(pdf.text).toContain('Point at Calw.');
  expect(pdf.text.indexOf('Calw has')).toBeLessThan(pdf.text.lastIndexOf('Three districts'));
});

test('what the file has no answer to is asked of its data', async ({ folder }) => {
  await makeBriefing(join(folder, 'kreise.briefing'), { answered: false });
  const exported = await lectern(folder, 'kreise.briefing', '--to', 'out.pdf');
  expect(exported).toMatchObject({ code: 0 });
  expect((await readPdf(join(folder, 'out.pdf'))).text).toContain('mehr als 400 Tausend Menschen');
});

test('drawings can be kept in the briefing, and the next export draws the same from them', async ({
  folder,
}) => {
  const path = join(folder, 'kreise.briefing');
  await makeBriefing(path);
  const before = await readBriefing(path, join(folder, 'before'));
  await lectern(folder, 'kreise.briefing', '--to', 'live.pdf', '--keep-drawings');
  const after = await readBriefing(path, join(folder, 'after'));
  if (!before.ok || !after.ok) throw new Error('not read');
  expect(before.value.drawings).toBe(undefined);
  expect(Object.keys(after.value.drawings ?? {})).toHaveLength(1);
  expect(after.value.briefing).toEqual(before.value.briefing);
  expect(after.value.answers).toEqual(before.value.answers);

  await lectern(folder, 'kreise.briefing', '--to', 'kept.pdf');
  const [live, kept] = [await readPdf(join(folder, 'live.pdf')), await readPdf(join(folder, 'kept.pdf'))];
  expect(kept.figures).toEqual(live.figures);
  expect(kept.text).toBe(live.text);
  expect(kept.imagePages).toEqual(live.imagePages);
});

test('bad input ends with 2 and one sentence, and leaves the old file alone', async ({ folder }) => {
  await makeBriefing(join(folder, 'kreise.briefing'));
  await writeFile(join(folder, 'old.pdf'), 'before');
  await writeFile(join(folder, 'table.csv'), 'a;b\n1;2\n');
  const wrong: [string[], string][] = [
    [['nix.briefing', '--to', 'old.pdf'], 'Die Datei „nix.briefing“ wurde nicht gefunden.'],
    [['table.csv', '--to', 'old.pdf'], 'Erwartet wurde ein Briefing (.briefing), gefunden wurde Text.'],
    [['kreise.briefing'], '„--to“'],
    [['kreise.briefing', '--to', 'deck.pptx'], '.pdf'],
    [['kreise.briefing', '--to', 'old.pdf', '--lang', 'fr'], '„fr“'],
    [['kreise.briefing', '--to', 'old.pdf', '--slides', '9'], 'Folie 9 gibt es nicht; das Briefing hat 4.'],
    [['kreise.briefing', '--to', 'nowhere/out.pdf'], 'konnte nicht geschrieben werden'],
  ];
  for (const [words, sentence] of wrong) {
    const ended = await lectern(folder, ...words);
    expect(ended, words.join(' ')).toMatchObject({ code: 2, stdout: '' });
    expect(ended.stderr).toContain(sentence);
    expect(ended.stderr).not.toMatch(/\n\s+at |Error:/);
  }
  expect(await readFile(join(folder, 'old.pdf'), 'utf8')).toBe('before');
  expect((await readdir(folder)).sort()).toEqual(['kreise.briefing', 'old.pdf', 'profile', 'table.csv']);
  expect(
    (await readdir(join(folder, 'profile', 'export'))).filter((name) => name.startsWith('document')),
  ).toEqual([]);
});

test('the window exports what it shows, saved or not', async ({ start, folder }) => {
  const path = join(folder, 'kreise.briefing');
  const briefing = await makeBriefing(path);
  const program = await start({ files: [path] });
  await program.call('document.update', { briefing: { ...briefing, title: { de: 'Nicht gespeichert' } } });
  const target = join(folder, 'aus dem Fenster');
  await answerDialogs(program.app, { save: target });
  expect(await program.call('export.pdf', { language: 'de', notes: 'none' })).toEqual({
    ok: true,
    value: { fileName: 'aus dem Fenster.pdf', pages: 4 },
  });
  expect(await readAsked(program.app)).toEqual([join(folder, 'kreise.pdf')]);
  expect((await readPdf(`${target}.pdf`)).info).toMatchObject({ Title: 'Nicht gespeichert' });
  // The window it was drawn in is gone.
  await expect.poll(() => program.app.windows().length).toBe(1);
});
