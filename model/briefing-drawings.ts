import { findChart } from './briefing';
import { chartData } from './chart-data';
import { type Drawings, keyOfDrawing } from './drawing';
import { termsOfQuery } from './joined-dataset';
import { boxOfBlock, logicalSize } from './layout';
import { answerTo, figureValues, type ResolvedBriefing } from './resolved';
import { places } from './slide';

/** The drawings that the briefing's slides still show, in any of its languages: the others are of charts that were changed. */
export function keepCurrentDrawings(resolved: ResolvedBriefing, drawings: Drawings): Drawings {
  if (Object.keys(drawings).length === 0) return drawings;
  const current = keysOfDrawings(resolved);
  return Object.fromEntries(Object.entries(drawings).filter(([key]) => current.has(key)));
}

/** The key of each chart's drawing on each slide, in each language of the briefing. */
export function keysOfDrawings(resolved: ResolvedBriefing): ReadonlySet<string> {
  const { briefing } = resolved;
  const size = logicalSize(briefing.aspect);
  const keys = new Set<string>();
  for (const slide of briefing.slides) {
    for (const place of places) {
      const block = slide.blocks[place];
      const box = boxOfBlock(slide, place, size);
      const chart = block?.kind === 'chart' ? findChart(briefing, block.chart) : undefined;
      if (!chart || !box) continue;
      const terms = termsOfQuery(briefing.datasets, chart.query);
      for (const language of briefing.languages) {
        const data = chartData(
          chart,
          answerTo(resolved, chart.query),
          terms,
          language,
          figureValues(resolved),
        );
        if (data.kind === 'drawable') keys.add(keyOfDrawing(chart.kind, data, box, language));
      }
    }
  }
  return keys;
}
