import type { Box, Size } from '../../model/layout';
import { colours } from '../theme/tokens';
import { chartWords } from './chart-words';
import { type FrameInput, type FrameText, lineHeight } from './frame';
import { wrapText } from './wrap-text';

/** Small charts of the same kind and size, one for each series. */
export interface PanelGrid {
  readonly panels: readonly Panel[];
  readonly titles: readonly FrameText[];
}

export interface Panel {
  readonly series: number;
  /** Where its shapes are drawn. */
  readonly plot: Box;
  /** Whether it is the first of its row, and whether none is below it: there the axes are written. */
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

/** What the panels need beside their shapes, in pixels. */
export interface PanelNeeds {
  /** Above all, for the unit. */
  readonly top: number;
  /** Left of each row, for names or ticks. */
  readonly left: number;
  /** Right within each panel, for a value. */
  readonly right: number;
  /** Below the lowest panels, for names. */
  readonly bottom: number;
  /** What a panel must have across, at least. */
  readonly leastWidth: number;
}

const titleSize = 26;
const emptySize = 24;
const gapX = 40;
const gapY = 30;
/** The shape of a panel that is good to look at: so much wider than high. */
const aspect = 1.8;

export function layPanelGrid(input: FrameInput, needs: PanelNeeds): PanelGrid {
  const { data, size, measure } = input;
  const count = data.series.length;
  const columns = chooseColumns(count, size, needs);
  const rows = Math.ceil(count / columns);
  const width = (size.width - needs.left - gapX * (columns - 1)) / columns;
  const styleOf = (series: number) =>
    ({ size: titleSize, weight: data.series[series]?.strong ? 600 : 400 }) as const;
  const wrapped = data.series.map(({ label }, series) =>
    wrapText(label, width - 4, rows <= 2 ? 2 : 1, styleOf(series), measure),
  );
  const titleHeight = Math.max(1, ...wrapped.map((lines) => lines.length)) * titleSize * lineHeight + 8;
  const height = (size.height - needs.top - needs.bottom - gapY * (rows - 1) - titleHeight * rows) / rows;
  const panels = data.series.map((_, series): Panel => {
    const [column, row] = [series % columns, Math.floor(series / columns)];
    return {
      series,
      plot: {
        x: needs.left + column * (width + gapX),
        y: needs.top + row * (titleHeight + height + gapY) + titleHeight,
        width: Math.max(1, width - needs.right),
        height: Math.max(1, height),
      },
      isFirst: column === 0,
      isLast: series + columns >= count,
    };
  });
  const titles = panels.map(({ series, plot }): FrameText => {
    const lines = wrapped[series] ?? [];
    return {
      x: plot.x,
      y: plot.y - 8 - (lines.length * titleSize * lineHeight) / 2,
      lines,
      anchor: 'start',
      ...styleOf(series),
      fill: colours.ink,
      of: { series },
    };
  });
  return { panels, titles };
}

/** "keine Angabe" in the middle of each panel that has no value at all: else it would look as if there were none of it. */
export function sayEmptyPanels(
  panels: readonly Panel[],
  { data, language, measure }: FrameInput,
): readonly FrameText[] {
  const words = chartWords[language].missing;
  const empty = panels.filter(({ series }) => !data.series[series]?.values.some((value) => value !== null));
  return empty.map(({ series, plot }) => ({
    x: plot.x + plot.width / 2,
    y: plot.y + plot.height / 2,
    // In a narrow one a dash, as in tables.
    lines: [measure(words, emptySize, 400) <= plot.width ? words : '–'],
    anchor: 'middle',
    size: emptySize,
    weight: 400,
    fill: colours.muted,
    of: { series },
  }));
}

function chooseColumns(count: number, { width, height }: Size, { left, leastWidth }: PanelNeeds): number {
  const strain = (columns: number) => {
    const rows = Math.ceil(count / columns);
    const empty = (rows * columns - count) / count;
    return Math.abs(Math.log(width / columns / (height / rows) / aspect)) + empty * 0.6;
  };
  const most = Math.max(1, Math.min(count, Math.floor((width - left) / (leastWidth + gapX))));
  // Rows that are too low would hold nothing but their titles.
  const least = Math.min(count, Math.ceil(count / Math.max(1, Math.floor(height / 112))));
  const choices = Array.from({ length: Math.max(1, most - least + 1) }, (_, index) => least + index);
  return choices.reduce((best, columns) => (strain(columns) < strain(best) ? columns : best), least);
}
