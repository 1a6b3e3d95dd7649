import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { chartKinds } from '../../model/chart-kinds';
import { openGallery, showKind } from '../../scripts/gallery/open-gallery';
import { galleryBriefing } from '../../slides/gallery/gallery-case';
import { galleryCases } from '../../slides/gallery/gallery-cases';
import { findBarriers } from './find-barriers';
import { holdPrint } from './hold-print';
import { answerDialogs, expect, type Program, test } from './program';
import { cutPaths, readShapes } from './read-shapes';
import { saveResolved } from './save-resolved';

/** The first cases of each kind; all of them are looked at in the gallery. */
const each = 2;
const some = chartKinds.flatMap((kind) => galleryCases[kind].slice(0, each).map((one) => ({ kind, ...one })));

test('gallery: nothing is wrong with any kind, whatever the data, and everyone can use the page', async ({
  start,
}) => {
  // Some hundred drawings.
  test.slow();
  const { app } = await start();
  const page = await openGallery(app, '');
  const wrong: string[] = [];
  for (const kind of chartKinds) {
    const names = await showKind(page, { kind, language: 'de', theme: 'plain', width: 480 });
    expect(names).toHaveLength(galleryCases[kind].length);
    wrong.push(...(await readProblems(page)), ...(await findBarriers(page)));
  }
  expect(wrong).toEqual([]);
});

test('on stage and on paper the same is drawn, and it is what was last looked at', async ({
  start,
  folder,
}) => {
  test.slow();
  const path = join(folder, 'gallery.briefing');
  await saveResolved(path, galleryBriefing(some));
  const program = await start({ files: [path] });
  const stage = await readStage(program);
  const paper = await readPaper(program, join(folder, 'gallery.pdf'));
  for (const [index, { kind, name }] of some.entries()) {
    expect(stage[index], `${kind}: ${name}`).toBe(paper[index]);
    if (index % each === 0) expect(cutPaths(stage[index] ?? '')).toMatchSnapshot(`${kind}.txt`);
  }
});

/** What the page says is wrong, each with the name of its case. */
function readProblems(page: Page): Promise<readonly string[]> {
  return page
    .locator('[data-case]')
    .evaluateAll((cases) =>
      cases.flatMap((each) =>
        [...each.querySelectorAll('.gallery-problem')].map(
          (problem) => `${each.getAttribute('data-case')}: ${problem.textContent}`,
        ),
      ),
    );
}

/** What is drawn on each slide; the first of each kind is looked at by axe, too. */
async function readStage(program: Program): Promise<readonly string[]> {
  const opened = program.app.waitForEvent('window');
  await program.call('show.start', { slide: 0, language: 'de' });
  const audience = await opened;
  await program.events('show.moved', 1);
  const drawn: string[] = [];
  for (const [index, { kind, name }] of some.entries()) {
    await program.call('show.goto', { slide: index });
    const slide = audience.locator('section.present');
    await expect(slide.getByRole('heading')).toHaveText(name);
    drawn.push(await readChart(slide.locator('.slide-chart svg, .slide-missing')));
    if (index % each === 0) expect(await findBarriers(audience), kind).toEqual([]);
  }
  await program.call('show.end');
  return drawn;
}

async function readPaper(program: Program, pdf: string): Promise<readonly string[]> {
  await answerDialogs(program.app, { save: pdf });
  const printOn = await holdPrint(program.app);
  const opened = program.app.waitForEvent('window');
  const exported = program.call('export.pdf', { language: 'de', notes: 'none' });
  const paper = await opened;
  await expect(paper.locator('.sheet')).toHaveCount(some.length);
  const drawn: string[] = [];
  for (const index of some.keys()) {
    drawn.push(
      await readChart(paper.locator('.sheet').nth(index).locator('.slide-chart svg, .slide-missing')),
    );
  }
  expect(await findBarriers(paper)).toEqual([]);
  await printOn();
  expect(await exported).toMatchObject({ ok: true, value: { pages: some.length } });
  return drawn;
}

/** The shapes of a chart once it has them, or the sentence in its place. */
async function readChart(chart: ReturnType<Page['locator']>): Promise<string> {
  await chart.waitFor();
  const sentence = await chart.evaluate((element) =>
    element.localName === 'svg' ? '' : element.textContent,
  );
  if (sentence) return sentence;
  // Recharts draws in several steps: it is done when two looks see the same, with shapes.
  let seen = '';
  await expect
    .poll(async () => {
      const before = seen;
      seen = await readShapes(chart);
      return seen === before && seen.trim() !== '';
    })
    .toBe(true);
  return seen;
}
