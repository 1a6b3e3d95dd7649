import { expect, it } from 'vitest';
import { briefingSchema } from '../../model/briefing';
import { keyOfQuery } from '../../model/query';
import { countSlideSteps, isBuiltUp, stepsOfBlocks } from '../../model/slide-steps';
import { chartOfTowns } from '../fixtures/chart-of-towns';
import { fixtureBriefing } from '../fixtures/resolved-briefing';

const { chart, table } = chartOfTowns([[30, 20, 10]], { steps: 'series' });
const base = fixtureBriefing();
const briefing = briefingSchema.parse({
  ...base.briefing,
  charts: [...base.briefing.charts, chart],
  slides: [
    { id: 'schritte', layout: 'chart', blocks: { main: { kind: 'chart', chart: chart.id } } },
    { id: 'ohne', layout: 'section' },
    // A title slide has no place for a chart.
    { id: 'anders', layout: 'title', blocks: { main: { kind: 'chart', chart: chart.id } } },
  ],
});
const resolved = { briefing, answers: { ...base.answers, [keyOfQuery(chart.query)]: table } };

it('a slide is built up in as many steps as its chart, if it is shown', () => {
  expect(briefing.slides.map((slide) => countSlideSteps(resolved, slide, 'de'))).toEqual([3, 1, 1]);
});

it('a chart without an answer is there at once, with the sentence that says so', () => {
  const [slide] = briefing.slides;
  expect(slide && countSlideSteps({ briefing, answers: {} }, slide, 'de')).toBe(1);
});

it('the block follows the slide, and stays at its last step', () => {
  const [slide] = briefing.slides;
  const at = (step: number) => slide && stepsOfBlocks(resolved, slide, 'de', step).main;
  expect([0, 1, 2, 7].map(at)).toEqual([0, 1, 2, 2]);
});

it('a list comes item by item, if its text says so', () => {
  const text = { de: 'Vorab\n- eins\n- zwei\n  - dazu\n\nDanach\n- drei' };
  const slideOf = (steps: object) =>
    briefingSchema.parse({
      ...briefing,
      slides: [{ id: 'liste', layout: 'text', blocks: { main: { kind: 'text', text, ...steps } } }],
    }).slides;
  const counts = [{ steps: 'items' }, {}].map((steps) =>
    slideOf(steps).map((slide) => [countSlideSteps(resolved, slide, 'de'), isBuiltUp(briefing, slide)]),
  );
  expect(counts).toEqual([[[3, true]], [[1, false]]]);
});

it('says which slides are built up', () => {
  expect(briefing.slides.map((slide) => isBuiltUp(briefing, slide))).toEqual([true, false, true]);
});
