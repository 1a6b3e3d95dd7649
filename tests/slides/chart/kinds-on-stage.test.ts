import { describe, expect, it } from 'vitest';
import type { ChartData } from '../../../model/chart-data';
import { type ChartKind, chartKinds } from '../../../model/chart-kinds';
import { withoutSeries } from '../../../model/chart-view';
import { dataOfChart } from '../../../model/data-of-chart';
import { layKind } from '../../../slides/chart/draw-kind';
import type { Frame } from '../../../slides/chart/frame';
import { galleryBriefing } from '../../../slides/gallery/gallery-case';
import { galleryCases } from '../../../slides/gallery/gallery-cases';
import type { MeasureText } from '../../../slides/theme/measure-text';

const measure: MeasureText = (text, size, weight) => text.length * size * (weight === 600 ? 0.52 : 0.5);
const size = { width: 1728, height: 608 };

const frameOf = (kind: ChartKind, data: ChartData): Frame =>
  layKind(kind, { data, size, language: 'de', measure }).frame;

/** What the gallery draws of a kind, with the names of its cases. */
function drawnCases(kind: ChartKind): readonly (readonly [name: string, data: ChartData])[] {
  return galleryCases[kind].flatMap((each) => {
    const resolved = galleryBriefing([{ ...each, kind }]);
    const [chart] = resolved.briefing.charts;
    const data = chart && dataOfChart(resolved, chart, 'de');
    return data?.kind === 'drawable' ? [[each.name, data] as const] : [];
  });
}

describe.each(chartKinds)('%s on stage', (kind) => {
  const cases = drawnCases(kind);

  it('says its values, each within the drawing and with words', () => {
    for (const [name, data] of cases) {
      const points = frameOf(kind, data).points?.() ?? [];
      expect(points.length, name).toBeGreaterThan(0);
      for (const { box, category, series, value } of points) {
        const { x, y, width, height } = box;
        const where = `${name}: ${category} ${series} at ${x}, ${y}, ${width} x ${height}`;
        expect([x, y, width, height].every(Number.isFinite), where).toBe(true);
        expect(Math.min(x, y, width, height), where).toBeGreaterThanOrEqual(-24);
        expect(x + width, where).toBeLessThanOrEqual(size.width + 24);
        expect(y + height, where).toBeLessThanOrEqual(size.height + 24);
        expect(`${category}${series}`, where).not.toBe('');
        expect(value, where).not.toBe('');
      }
    }
  });

  it('loses the values of a series that is switched off, and nothing moves', () => {
    for (const [name, data] of cases) {
      const whole = frameOf(kind, data);
      const label = data.series[1]?.label ?? '';
      const points = whole.points?.() ?? [];
      // Not every kind tells its series apart.
      if (!points.some((point) => point.of?.series === 1)) continue;
      const without = frameOf(kind, withoutSeries(data, [data.series[1]?.key ?? '']));
      expect(without.plot, name).toEqual(whole.plot);
      expect(
        without.points?.().some((point) => point.of?.series === 1),
        `${name}: ${label}`,
      ).toBe(false);
    }
  });
});
