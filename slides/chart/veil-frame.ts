import type { ChartData } from '../../model/chart-data';
import { type ChartView, isSeriesSeen } from '../../model/chart-view';
import type { Frame, MarkOwner } from './frame';

/** The frame without the marks of what is not seen for now; all others stay where they are. */
export function veilFrame<F extends Frame>(frame: F, data: ChartData): F {
  const { view } = data;
  if (!view) return frame;
  const seen = ({ of }: { readonly of?: MarkOwner | undefined }) => !of || isOwnerSeen(of, view, data);
  return {
    ...frame,
    grid: frame.grid.filter(seen),
    rules: frame.rules.filter(seen),
    ...(frame.underlay && { underlay: frame.underlay.filter(seen) }),
    ...(frame.overlay && { overlay: frame.overlay.filter(seen) }),
    rings: frame.rings.filter(seen),
    texts: frame.texts.filter(seen),
    swatches: frame.swatches.filter(seen),
    ...(frame.points && { points: () => frame.points?.().filter(seen) ?? [] }),
    ...(hasShapes(frame) && { shapes: frame.shapes.filter(seen) }),
  };
}

function isOwnerSeen(of: MarkOwner, view: ChartView, data: ChartData): boolean {
  const { series, category } = of;
  if (series === 'all' && (view.waiting.length > 0 || view.off.length > 0)) return false;
  if (typeof series === 'number' && !isSeriesSeen(data, series)) {
    return of.names === true && view.off.includes(series);
  }
  const { pale } = view;
  if (category === 'all' && pale.categories.length > 0) return false;
  if (!of.note) return true;
  return !(
    (typeof category === 'number' && pale.categories.includes(category)) ||
    (typeof series === 'number' && pale.series.includes(series))
  );
}

function hasShapes(
  frame: Frame,
): frame is Frame & { readonly shapes: readonly { readonly of?: MarkOwner | undefined }[] } {
  return 'shapes' in frame && Array.isArray(frame.shapes);
}
