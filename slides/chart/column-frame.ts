import { formatNumber } from '../../model/number-format';
import { colours } from '../theme/tokens';
import { layNotesAbove } from './annotate-above';
import { drawCategoryLabels, layCategoryLabels } from './category-axis';
import { chartWords } from './chart-words';
import { type Frame, type FrameInput, type FrameRule, type FrameText, linearScale } from './frame';
import { layLegend } from './legend';
import { seriesColours } from './series-colours';
import { layValueAxis, presentValues } from './value-axis';

export interface ColumnFrame extends Frame {
  readonly thickness: number;
  readonly domain: readonly [number, number];
}

const valueSize = 28;
const axisSize = 26;

/** Lays out upright bars; undefined where the names below them do not fit: then they are better drawn lying. */
export function layColumns(input: FrameInput): ColumnFrame | undefined {
  const { data, size, language, measure } = input;
  const count = data.categories.length;
  const legend = layLegend(input);
  const perPlace = data.stacked ? 1 : data.series.length;
  const say = (value: number) => formatNumber(value, data.format, language);
  const axis = layValueAxis(data, true, language);
  const labels = presentValues(data).map(say);
  const widest = (weight: 400 | 600) => Math.max(...labels.map((label) => measure(label, valueSize, weight)));
  const valued =
    !data.stacked &&
    count * perPlace <= 12 &&
    widest(600) <= (size.width / count) * (perPlace > 1 ? 0.7 / perPlace : 0.96);
  const left =
    valued || data.stacked
      ? 0
      : Math.max(...axis.ticks.map((tick) => measure(tick.label, axisSize, 400))) + 20;
  const step = Math.min((size.width - left) / count, 440);
  const names = layCategoryLabels(input, step);
  if (!names.fits || step < 3) return undefined;

  const positions = data.categories.map((_, index) => left + (index + 0.5) * step);
  const thickness = Math.max(1, Math.floor((Math.min(step, 200) * (step < 12 ? 0.8 : 0.62)) / perPlace));
  const columnAt = (category: number, series: number) =>
    (positions[category] ?? 0) + (data.stacked ? 0 : (series - (perPlace - 1) / 2) * thickness);
  const notes = layNotesAbove(input, (note) => columnAt(note.category, note.series));
  const bracketHeight = data.bracket ? 88 : 0;
  const values = presentValues(data);
  const low = valued ? Math.min(0, ...values) : axis.low;
  const high = data.stacked ? 100 : valued ? Math.max(0, ...values) : axis.high;
  const unitHeight = !valued && axis.unit ? 40 : 0;
  const top = legend.height + notes.height + bracketHeight + (valued ? 48 : 16) + unitHeight;
  const foot = names.height + 20 + (low < 0 && valued ? 44 : 0);
  const plot = { x: left, y: top, width: step * count, height: size.height - top - foot };
  const y = linearScale(low, high, plot.y + plot.height, plot.y);

  const texts: FrameText[] = [...legend.texts];
  const rules: FrameRule[] = [];
  const grid: FrameRule[] = [];
  texts.push(...drawCategoryLabels(names, data, positions, size.height - names.height));
  const fills = seriesColours(data);
  for (const [category, place] of data.categories.entries()) {
    let from = 0;
    for (const [index, series] of data.series.entries()) {
      const value = series.values[category] ?? null;
      const x = columnAt(category, index);
      const weight = place.strong || series.strong ? 600 : 400;
      if (data.stacked) {
        const part = Math.abs(y(from + (value ?? 0)) - y(from));
        const label = value === null ? '' : say(value);
        if (label && part > 34 && thickness > measure(label, 24, 400) + 12) {
          texts.push({
            x,
            y: y(from + (value ?? 0) / 2),
            lines: [label],
            anchor: 'middle',
            size: 24,
            weight: 400,
            fill: fills[index]?.on ?? colours.ink,
          });
        }
        from += value ?? 0;
      } else if (value === null) {
        if (valued && measure(chartWords[language].missing, 24, 400) < step) {
          texts.push({
            x,
            y: y(0) - 24,
            lines: [perPlace > 1 ? '–' : chartWords[language].missing],
            anchor: 'middle',
            size: 24,
            weight: 400,
            fill: colours.muted,
          });
        }
      } else if (valued) {
        texts.push({
          x,
          y: y(value) + (value < 0 ? 26 : -26),
          lines: [say(value)],
          anchor: 'middle',
          size: valueSize,
          weight,
          fill: colours.ink,
        });
      }
    }
  }
  if (!valued && !data.stacked) {
    for (const tick of axis.ticks) {
      const at = y(tick.value);
      grid.push({ from: [left, at], to: [plot.x + plot.width, at], stroke: colours.line, width: 1.5 });
      texts.push({
        x: left - 20,
        y: at,
        lines: [tick.label],
        anchor: 'end',
        size: axisSize,
        weight: 400,
        fill: colours.muted,
      });
    }
    if (axis.unit) {
      texts.push({
        x: 0,
        y: plot.y - 40,
        lines: [axis.unit],
        anchor: 'start',
        size: axisSize,
        weight: 400,
        fill: colours.muted,
      });
    }
  }
  rules.push({
    from: [left, y(0)],
    to: [plot.x + plot.width, y(0)],
    stroke: low < 0 ? colours.ink : colours.grey,
    width: 2,
  });
  if (data.bracket) {
    const { first, last, sum } = data.bracket;
    const peak = Math.max(
      ...(data.series[0]?.values ?? []).slice(first, last + 1).map((value) => value ?? 0),
    );
    const at = y(peak) - (valued ? 64 : 24);
    const from = columnAt(first, 0) - thickness / 2 + 2;
    const to = columnAt(last, 0) + thickness / 2 - 2;
    const stroke = { stroke: colours.ink, width: 2.5 };
    rules.push(
      { from: [from, at + 16], to: [from, at], ...stroke },
      { from: [from - 1.25, at], to: [to + 1.25, at], ...stroke },
      { from: [to, at + 16], to: [to, at], ...stroke },
    );
    texts.push({
      x: (from + to) / 2,
      y: at - 34,
      lines: [say(sum)],
      anchor: 'middle',
      size: 40,
      weight: 600,
      fill: colours.strong,
    });
  }
  const drawn = notes.draw((note) => y(Math.max(0, note.value)) - (valued && note.value >= 0 ? 52 : 12));
  texts.push(...drawn.texts.map((text) => ({ ...text, y: text.y + legend.height })));
  rules.push(
    ...drawn.rules.map((rule) => ({ ...rule, from: [rule.from[0], rule.from[1] + legend.height] as const })),
  );
  return { plot, grid, rules, rings: [], texts, swatches: legend.swatches, thickness, domain: [low, high] };
}
