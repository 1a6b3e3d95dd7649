import { type Briefing, queriesOfSlide } from '../../model/briefing';
import type { Slide } from '../../model/slide';
import type { SlideViewProps } from '../../slides/slide/slide-view';
import { keyOf } from '../store/drawable';

type Drawn = Pick<SlideViewProps, 'resolved' | 'slide' | 'number' | 'language' | 'marks'>;

/** Whether two states of the briefing draw the same slide: the words of slide 3 do not redraw the chart on slide 4. */
export function drawsSame(before: Drawn, after: Drawn): boolean {
  if (before.slide !== after.slide || before.number !== after.number) return false;
  if (before.language !== after.language || before.marks !== after.marks) return false;
  const [was, is] = [before.resolved, after.resolved];
  if (was === is) return true;
  const [old, now] = [was.briefing, is.briefing];
  const frame =
    old.occasion === now.occasion &&
    old.aspect === now.aspect &&
    old.theme === now.theme &&
    old.brand === now.brand &&
    old.footer === now.footer &&
    old.datasets === now.datasets &&
    old.figures === now.figures &&
    old.images === now.images &&
    old.geometries === now.geometries &&
    was.shapes === is.shapes;
  // These are made of what stands on the others.
  const made = after.slide.layout === 'agenda' || after.slide.layout === 'sources';
  if (made && (old.slides !== now.slides || old.charts !== now.charts)) return false;
  return (
    frame &&
    sameCharts(old, now, after.slide) &&
    queriesOfSlide(now, after.slide).every((query) => was.answers[keyOf(query)] === is.answers[keyOf(query)])
  );
}

function sameCharts(old: Briefing, now: Briefing, slide: Slide): boolean {
  if (old.charts === now.charts) return true;
  return Object.values(slide.blocks).every(
    (block) =>
      block.kind !== 'chart' ||
      old.charts.find((chart) => chart.id === block.chart) ===
        now.charts.find((chart) => chart.id === block.chart),
  );
}
