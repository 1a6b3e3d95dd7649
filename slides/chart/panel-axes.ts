import { colours } from '../theme/tokens';
import type { FrameInput, FrameRule, FrameText } from './frame';
import type { Panel } from './panel-grid';
import type { ValueAxis } from './value-axis';
import { wrapText } from './wrap-text';

const size = 22;

type Tick = ValueAxis['ticks'][number];

/** As many ticks as a small chart has room for: the ends, zero, and what halves them. */
export function panelTicks({ ticks }: ValueAxis): readonly Tick[] {
  if (ticks.length <= 3) return ticks;
  const zero = Math.max(
    0,
    ticks.findIndex(({ value }) => value === 0),
  );
  const every = Math.ceil((ticks.length - 1) / 2);
  return ticks.filter((_, index) => (index - zero) % every === 0);
}

/** Lines across every panel, numbers beside the first of each row, the unit once above. */
export function drawPanelValues(
  panels: readonly Panel[],
  ticks: readonly Tick[],
  unit: string,
  scaleOf: (panel: Panel) => ((value: number) => number) | undefined,
): { readonly grid: readonly FrameRule[]; readonly texts: readonly FrameText[] } {
  const text = { size, weight: 400, fill: colours.muted } as const;
  const placed = panels.flatMap((panel) => {
    const y = scaleOf(panel);
    return y ? ticks.map(({ value, label }) => ({ panel, label, y: y(value) })) : [];
  });
  return {
    grid: placed.map(({ panel: { plot }, y }) => ({
      from: [plot.x, y],
      to: [plot.x + plot.width, y],
      stroke: colours.line,
      width: 1.5,
    })),
    texts: [
      ...placed.flatMap(({ panel: { plot, isFirst }, label, y }): readonly FrameText[] =>
        isFirst && plot.height > 2.5 * size * ticks.length - size
          ? [{ ...text, x: plot.x - 14, y, lines: [label], anchor: 'end' }]
          : isFirst && label === ticks.at(-1)?.label
            ? [{ ...text, x: plot.x - 14, y, lines: [label], anchor: 'end' }]
            : [],
      ),
      ...(unit ? [{ ...text, x: 0, y: 14, lines: [unit], anchor: 'start' as const }] : []),
    ],
  };
}

/** The first and the last category below the lowest panels. */
export function drawPanelTimes(
  { data, measure }: FrameInput,
  panels: readonly Panel[],
): readonly FrameText[] {
  const [first, last] = [data.categories[0], data.categories.at(-1)];
  if (!first || !last) return [];
  const style = { size, weight: 400 } as const;
  return panels.flatMap(({ plot, isLast }): readonly FrameText[] => {
    // A panel with hardly any width has no room for them.
    if (!isLast || plot.width < 120) return [];
    const at = { y: plot.y + plot.height + 22, ...style, fill: colours.muted };
    const room = first === last ? plot.width : (plot.width - 12) / 2;
    const [from] = wrapText(first.shortLabel, room, 1, style, measure);
    const [to] = wrapText(last.shortLabel, room, 1, style, measure);
    return [
      ...(first === last ? [] : [{ ...at, x: plot.x, lines: [from ?? ''], anchor: 'start' as const }]),
      { ...at, x: plot.x + plot.width, lines: [to ?? ''], anchor: 'end' },
    ];
  });
}
