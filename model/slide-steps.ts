import { type Briefing, findChart } from './briefing';
import { countChartSteps } from './chart-view';
import { dataOfChart } from './data-of-chart';
import { boxOfBlock, logicalSize } from './layout';
import { type Language, pickText } from './localized';
import type { ResolvedBriefing } from './resolved';
import { countItems } from './rich-text';
import { type Block, type Place, places, type Slide } from './slide';

/** How often the clicker stays on the slide: 1 for a slide that is there at once. */
export function countSlideSteps(resolved: ResolvedBriefing, slide: Slide, language: Language): number {
  return buildUps(resolved, slide, language).reduce((sum, { count }) => sum + count - 1, 1);
}

/** Whether anything on the slide is to be built up. */
export function isBuiltUp(briefing: Briefing, slide: Slide): boolean {
  return Object.values(slide.blocks).some(
    (block) =>
      (block.kind === 'text' && block.steps === 'items') ||
      (block.kind === 'chart' && (findChart(briefing, block.chart)?.steps ?? 'none') !== 'none'),
  );
}

/**
 * The step of each block that is built up when the slide is at `step`, both counted from 0: one block after the other, in
 * the order of the places.
 */
export function stepsOfBlocks(
  resolved: ResolvedBriefing,
  slide: Slide,
  language: Language,
  step: number,
): Readonly<Partial<Record<Place, number>>> {
  const steps: Partial<Record<Place, number>> = {};
  let left = step;
  for (const { place, count } of buildUps(resolved, slide, language)) {
    steps[place] = Math.max(0, Math.min(left, count - 1));
    left -= count - 1;
  }
  return steps;
}

function buildUps(resolved: ResolvedBriefing, slide: Slide, language: Language) {
  const size = logicalSize(resolved.briefing.aspect);
  return places.flatMap((place) => {
    const block = slide.blocks[place];
    if (!block || !boxOfBlock(slide, place, size)) return [];
    const count = countBlockSteps(resolved, block, language);
    return count > 1 ? [{ place, count }] : [];
  });
}

function countBlockSteps(resolved: ResolvedBriefing, block: Block, language: Language): number {
  if (block.kind === 'text') {
    return block.steps === 'items' ? Math.max(1, countItems(pickText(block.text, language))) : 1;
  }
  const chart = block.kind === 'chart' ? findChart(resolved.briefing, block.chart) : undefined;
  if (!chart || chart.steps === 'none') return 1;
  const data = dataOfChart(resolved, chart, language);
  return data.kind === 'drawable' ? countChartSteps(chart, data) : 1;
}
