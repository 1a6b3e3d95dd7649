import { findChart } from './briefing';
import { boxOfDrawing } from './chart-choice';
import { countChartSteps, dataAtStep } from './chart-view';
import { dataOfChart } from './data-of-chart';
import { type Drawings, keyOfDrawing } from './drawing';
import { boxOfBlock, logicalSize } from './layout';
import type { ResolvedBriefing } from './resolved';
import { places } from './slide';
import { fontOfSlides } from './theme/slide-font';

/** The drawings that the briefing's slides still show, in any of its languages: the others are of charts that were changed. */
export function keepCurrentDrawings(resolved: ResolvedBriefing, drawings: Drawings): Drawings {
  if (Object.keys(drawings).length === 0) return drawings;
  const current = keysOfDrawings(resolved);
  return Object.fromEntries(Object.entries(drawings).filter(([key]) => current.has(key)));
}

/** The key of each chart's drawing on each slide, at each of its steps, in each language of the briefing. */
export function keysOfDrawings(resolved: ResolvedBriefing): ReadonlySet<string> {
  const { briefing } = resolved;
  const size = logicalSize(briefing.aspect);
  const font = fontOfSlides(briefing.brand);
  const keys = new Set<string>();
  for (const slide of briefing.slides) {
    for (const place of places) {
      const block = slide.blocks[place];
      const box = boxOfBlock(slide, place, size);
      const chart = block?.kind === 'chart' ? findChart(briefing, block.chart) : undefined;
      if (!chart || !box) continue;
      for (const language of briefing.languages) {
        const data = dataOfChart(resolved, chart, language);
        if (data.kind === 'unsuited') continue;
        for (let step = 0; step < countChartSteps(chart, data); step += 1) {
          const drawn = dataAtStep(chart, data, step);
          keys.add(keyOfDrawing(chart.kind, drawn, boxOfDrawing(chart, box), language, font));
        }
      }
    }
  }
  return keys;
}
