import { memo, useMemo } from 'react';
import type { ChartData } from '../../model/chart-data';
import type { ChartKind } from '../../model/chart-kinds';
import type { Size } from '../../model/layout';
import type { Language } from '../../model/localized';
import { shippedFont } from '../../model/theme/slide-font';
import { type MeasureText, measureWith } from '../theme/measure-text';
import { type LaidChart, layKind } from './draw-kind';
import { hyphenateLabels } from './hyphenate-labels';
import { hyphenationOf } from './hyphenation';
import { withoutSoftHyphens } from './soft-hyphen';

export interface LiveChartProps {
  readonly kind: ChartKind;
  readonly data: ChartData;
  readonly size: Size;
  readonly language: Language;
  /** As CSS says it: the shipped font without it. */
  readonly font?: string | undefined;
  /** The text alternative. */
  readonly label: string;
}

/** Draws a chart as one svg of the given size. The page has loaded its fonts before. */
export const LiveChart = memo(function LiveChart({
  kind,
  data,
  size,
  language,
  font = shippedFont,
  label,
}: LiveChartProps) {
  const { width, height } = size;
  return useMemo(
    () => layLive(kind, data, { width, height }, language, font).draw(label),
    [kind, data, width, height, language, font, label],
  );
});

/** Lays a chart out as it is drawn in a page: with its fonts, and long words broken at their syllables. */
export function layLive(
  kind: ChartKind,
  data: ChartData,
  size: Size,
  language: Language,
  font: string = shippedFont,
): LaidChart {
  const hyphenate = hyphenationOf(language);
  const broken = hyphenate ? hyphenateLabels(data, hyphenate) : data;
  return layKind(kind, { data: broken, size, language, measure: measureSeen(font) });
}

/** What is drawn without having been wrapped has no soft hyphens any more. */
function measureSeen(font: string): MeasureText {
  const measure = measureWith(font);
  return (text, size, weight) => measure(withoutSoftHyphens(text), size, weight);
}
