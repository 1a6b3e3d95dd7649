import { expect, it } from 'vitest';
import type { ResolvedBriefing } from '../../../model/resolved';
import { drawsSame } from '../../../renderer/slide/draws-same';
import { insertBlock } from '../../../renderer/store/edits/blocks';
import { changeChart, makeChart } from '../../../renderer/store/edits/charts';
import { addSlide, changeSlide } from '../../../renderer/store/edits/slides';
import { sampleBriefing, sampleDataset } from '../sample-briefing';

const made = makeChart(sampleBriefing(), sampleDataset());
const first = insertBlock(made.briefing, null, { kind: 'chart', chart: made.id });
const briefing = addSlide(first.briefing, 'text', null).briefing;
const resolved: ResolvedBriefing = { briefing, answers: {} };

function drawing(of: ResolvedBriefing, index: number) {
  const slide = of.briefing.slides[index];
  if (!slide) throw new Error('no such slide');
  return { resolved: of, slide, number: index + 1, language: 'de' as const, marks: false };
}

it('leaves a chart alone while another slide is written', () => {
  const other = changeSlide(briefing, 'slide-2', (slide) => ({ ...slide, title: { de: 'Neu' } }));
  const after = { ...resolved, briefing: other };
  expect(drawsSame(drawing(resolved, 0), drawing(after, 0))).toBe(true);
  expect(drawsSame(drawing(resolved, 1), drawing(after, 1))).toBe(false);
});

it('draws the slide again whose chart changed, and no other', () => {
  const changed = changeChart(briefing, made.id, (chart) => ({ ...chart, kind: 'donut' }));
  const after = { ...resolved, briefing: changed };
  expect(drawsSame(drawing(resolved, 0), drawing(after, 0))).toBe(false);
  expect(drawsSame(drawing(resolved, 1), drawing(after, 1))).toBe(true);
});

it('draws all slides again when the occasion in their footer changes', () => {
  const after = {
    ...resolved,
    briefing: { ...briefing, occasion: { ...briefing.occasion, name: { de: 'Brüssel' } } },
  };
  expect(drawsSame(drawing(resolved, 1), drawing(after, 1))).toBe(false);
});
