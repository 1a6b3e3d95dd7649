import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { readBriefing } from '../../electron/document/read-briefing';
import { layoutNames } from '../../model/slide';
import { layoutSlides } from '../fixtures/layout-slides';
import { fixtureBriefing } from '../fixtures/resolved-briefing';
import { makeBriefing } from './make-briefing';
import { answerDialogs, expect, type Program, test } from './program';
import { readPdf } from './read-pdf';
import { saveResolved } from './save-resolved';

/** The charts with the pictures of them: those that are drawn live, and those that were kept. */
const live = '.recharts-surface';
const kept = '.drawn-chart';

async function startShow(program: Program, slide: number): Promise<Page> {
  const opened = program.app.waitForEvent('window');
  await program.call('show.start', { slide, language: 'de' });
  const audience = await opened;
  await program.events('show.moved', 1);
  return audience;
}

test('what paper drew stays in the file, and is drawn again on stage and on paper', async ({
  start,
  folder,
}) => {
  const path = join(folder, 'kreise.briefing');
  const pdf = join(folder, 'kreise.pdf');
  await makeBriefing(path);
  const first = await start({ files: [path] });
  await answerDialogs(first.app, { save: pdf });
  expect(await first.call('export.pdf', { language: 'de', notes: 'none' })).toMatchObject({ ok: true });
  const before = await readPdf(pdf);
  await first.call('document.save', { as: false });
  await first.close();

  const saved = await readBriefing(path, join(folder, 'read'));
  expect(saved).toMatchObject({ ok: true });
  expect(Object.keys((saved.ok && saved.value.drawings) || {})).toHaveLength(1);

  const second = await start({ files: [path] });
  const audience = await startShow(second, 1);
  await expect(audience.locator(kept)).toBeVisible();
  await expect(audience.locator(live)).toHaveCount(0);
  await expect(audience.locator(kept)).toHaveAccessibleName(/^Balkendiagramm: Einwohner je Kreis/);
  await answerDialogs(second.app, { save: pdf });
  expect(await second.call('export.pdf', { language: 'de', notes: 'none' })).toMatchObject({ ok: true });
  const after = await readPdf(pdf);
  expect(after.text).toBe(before.text);
  expect(after.figures).toEqual(before.figures);
});

test('a chart that was changed is drawn anew', async ({ start, folder }) => {
  const path = join(folder, 'kreise.briefing');
  const briefing = await makeBriefing(path);
  const program = await start({ files: [path] });
  await answerDialogs(program.app, { save: join(folder, 'kreise.pdf') });
  await program.call('export.pdf', { language: 'de', notes: 'none' });
  const charts = briefing.charts.map((chart) => ({ ...chart, highlight: ['Calw'] }));
  await program.call('document.update', { briefing: { ...briefing, charts } });
  const audience = await startShow(program, 1);
  await expect(audience.locator(live)).toBeVisible();
  await expect(audience.locator(kept)).toHaveCount(0);
});

test('every layout is drawn whole, with one heading and its text in its box', async ({ start, folder }) => {
  const path = join(folder, 'layouts.briefing');
  const slides = [...fixtureBriefing().briefing.slides, ...layoutSlides];
  const { briefing, answers } = fixtureBriefing({ slides });
  expect(new Set(slides.map(({ layout }) => layout))).toEqual(new Set(layoutNames));
  await saveResolved(path, { briefing, answers });
  const program = await start({ files: [path] });
  const audience = await startShow(program, 0);
  for (const [index, slide] of briefing.slides.entries()) {
    await program.call('show.goto', { slide: index });
    const shown = audience.locator(`section.present .layout-${slide.layout}`);
    await expect(shown).toBeVisible();
    await expect(shown.getByRole('heading')).toHaveCount(1);
    await expect(shown.locator('[data-overflow]')).toHaveCount(0);
    await expect(shown.locator('[data-unknown]')).toHaveCount(0);
  }
});
