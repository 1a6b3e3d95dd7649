import type { ChartCategory, ChartData, ChartSeries } from '../../model/chart-data';
import { classifyValues } from '../../model/maps/value-classes';
import { formatDigits, formatFactor } from '../../model/number-format';
import { colours } from '../theme/tokens';
import { layNotesAbove } from './annotate-above';
import { layCategoryLabels } from './category-axis';
import { drawMore } from './draw-more';
import { type FrameInput, type FrameShape, type FrameText, lineHeight, type MarkOwner } from './frame';
import { pointOfValue } from './frame-point';
import { hatchBox } from './hatch';
import { classAt, classColours, letterOfClass } from './map-colours';
import { layClassLegend } from './map-legend';
import type { ShapesFrame } from './shapes-drawing';
import { wrapText } from './wrap-text';

const leastRow = 32;
const mostRow = 96;
const mostColumn = 300;
const leastColumn = 4;
const nameGap = 20;
const footHeight = 40;
const headSize = 24;

/** What stands along a side: categories or series, as indices of the data. */
interface Side {
  readonly of: 'category' | 'series';
  readonly entries: readonly (ChartCategory | ChartSeries)[];
}

/** Lays out values in rows and columns, each as a field in the colour of its class, with its number where it has room. */
export function layHeatMap(input: FrameInput): ShapesFrame {
  const { data, size, language, measure } = input;
  const values = data.series.flatMap((series) => series.values.filter((value) => value !== null));
  const classes = classifyValues(values);
  const fills = classColours(classes);
  const missing = data.series.some((series) => series.values.includes(null));
  const { rows, columns } = chooseSides(data);

  const rowStyle = (entry: Side['entries'][number]) =>
    ({ size: 26, weight: entry.strong ? 600 : 400 }) as const;
  const legendWith = (letters: boolean) =>
    layClassLegend(input, classes, { letters, missing, flow: size.width }, '');
  // Letters take no room of their own: the legend is as high with them as without.
  const legend = legendWith(false);

  const nameLines = (size.height - legend.height - 150) / rows.entries.length >= 66 ? 2 : 1;
  const widest = Math.max(
    0,
    ...rows.entries.flatMap((entry) =>
      wrapText(entry.label, size.width * 0.26, nameLines, rowStyle(entry), measure).map((line) =>
        measure(line, 26, rowStyle(entry).weight),
      ),
    ),
  );
  const left = Math.ceil(widest) + nameGap;
  const mostColumns = Math.max(1, Math.floor((size.width - left) / leastColumn));
  // Of a course of time the latest are shown.
  const firstColumn = data.time ? Math.max(0, columns.entries.length - mostColumns) : 0;
  const shownColumns = columns.entries.slice(firstColumn, firstColumn + mostColumns);
  const pitch = Math.min(mostColumn, (size.width - left) / shownColumns.length);
  const heads = layHeads(input, columns, shownColumns, pitch);

  const x = (column: number) => left + column * pitch;
  // Near the right edge of its field, so that the line passes the name of the column.
  const notes = layNotesAbove(input, ({ category, series }) => {
    const column = (columns.of === 'category' ? category : series) - firstColumn;
    return x(Math.max(0, Math.min(column, shownColumns.length - 1)) + 0.9);
  });
  const top = legend.height + 24 + notes.height + heads.height + 12;
  const fits = Math.max(1, Math.floor((size.height - top) / leastRow));
  const fewer = Math.max(1, Math.floor((size.height - top - footHeight) / leastRow));
  const shownRows = chooseRows(rows.entries, rows.entries.length <= fits ? fits : fewer);
  const hidden =
    rows.entries.length - shownRows.length + columns.entries.length - shownColumns.length + data.leftOut;
  const foot = hidden > 0 ? footHeight : 0;
  const height = Math.min(mostRow, (size.height - top - foot) / shownRows.length);
  const y = (row: number) => top + row * height;

  const gap = pitch > 12 ? 3 : 0;
  const cells = shownRows.flatMap((entry, row) =>
    shownColumns.map((_, column) => {
      const [category, series] =
        rows.of === 'category' ? [entry, firstColumn + column] : [firstColumn + column, entry];
      const value = data.series[series]?.values[category] ?? null;
      const box = { x: x(column), y: y(row), width: pitch - gap, height: height - Math.min(gap, height / 4) };
      return { category, series, value, box };
    }),
  );
  // Numbers stand in all fields or in none; in none, the letter of the class does.
  const say = (value: number) => formatDigits(value / formatFactor(data.format), data.format, language);
  const written = values.map(say);
  const cellSize = [26, 24, 22, 20].find(
    (each) =>
      each * lineHeight <= height - 4 &&
      written.every((text) => measure(text, each, 400) <= pitch - gap - 10),
  );
  const lettered = cellSize === undefined && pitch >= 22 && height >= 26;
  const drawnLegend = legendWith(lettered).at(0, 0);
  const drawnNotes = notes.draw(({ category, series }) => {
    const row = shownRows.indexOf(rows.of === 'category' ? category : series);
    return row < 0 ? top - notes.height : y(row) - legend.height - 24 + 6;
  });
  const shift = legend.height + 24;

  return {
    plot: { x: left, y: top, width: pitch * shownColumns.length, height: height * shownRows.length },
    grid: [],
    shapes: [
      ...drawnLegend.shapes,
      ...cells.flatMap(({ value, box, category, series }) =>
        drawCell(box, value === null ? undefined : classAt(value, classes, fills).colour.fill, {
          category,
          series,
        }),
      ),
      ...outlines(rows, shownRows, (row) => ({
        x: left - 2,
        y: y(row) - 2,
        width: pitch * shownColumns.length + 1,
        height: height + 1,
      })),
      ...outlines(
        columns,
        shownColumns.map((_, column) => column + firstColumn),
        (column) => ({
          x: x(column) - 2,
          y: top - 2,
          width: pitch + 1,
          height: height * shownRows.length + 1,
        }),
      ),
    ],
    rules: drawnNotes.rules.map((rule) => ({
      ...rule,
      from: [rule.from[0], rule.from[1] + shift],
      to: [rule.to[0], rule.to[1] + shift],
    })),
    rings: [],
    texts: [
      ...drawnLegend.texts,
      ...drawnNotes.texts.map((text) => ({ ...text, y: text.y + shift })),
      ...heads.texts(x, top - 12),
      ...shownRows.map((entry, row): FrameText => {
        const found = rows.entries[entry];
        const style = found ? rowStyle(found) : { size: 26, weight: 400 as const };
        const textSize = Math.min(26, Math.floor(height / lineHeight));
        const lines = wrapText(
          found?.label ?? '',
          size.width * 0.26,
          nameLines,
          { ...style, size: textSize },
          measure,
        );
        return {
          x: left - nameGap,
          y: y(row) + (height - gap) / 2,
          lines,
          anchor: 'end',
          ...style,
          size: textSize,
          fill: colours.ink,
        };
      }),
      ...cells.flatMap(({ value, box, category, series }): readonly FrameText[] => {
        if (value === null || (cellSize === undefined && !lettered)) return [];
        const { index, colour } = classAt(value, classes, fills);
        return [
          {
            x: box.x + box.width / 2,
            y: box.y + box.height / 2,
            lines: [cellSize === undefined ? letterOfClass(index) : say(value)],
            anchor: 'middle',
            size: cellSize ?? 20,
            weight: 400,
            fill: colour.on,
            of: { category, series },
          },
        ];
      }),
      ...drawMore(hidden, input),
    ],
    swatches: [],
    points: () => cells.map(({ category, series, box }) => pointOfValue(input, { category, series }, box)),
  };
}

/** Time lies across; of names, the categories are the rows. */
function chooseSides(data: ChartData): { readonly rows: Side; readonly columns: Side } {
  const categories: Side = { of: 'category', entries: data.categories };
  const series: Side = { of: 'series', entries: data.series };
  return data.time ? { rows: series, columns: categories } : { rows: categories, columns: series };
}

/** The highlighted and the first ones, as indices. */
function chooseRows(entries: Side['entries'], most: number): readonly number[] {
  const strong = (index: number) => Number(entries[index]?.strong ?? false);
  return entries
    .map((_, index) => index)
    .toSorted((a, b) => strong(b) - strong(a) || a - b)
    .slice(0, most)
    .toSorted((a, b) => a - b);
}

function layHeads(input: FrameInput, side: Side, shown: Side['entries'], pitch: number) {
  const { data, measure } = input;
  const styleOf = (entry: Side['entries'][number]) =>
    ({ size: headSize, weight: entry.strong ? 600 : 400 }) as const;
  const timed =
    side.of === 'category' && data.time
      ? layCategoryLabels(
          { ...input, data: { ...data, categories: data.categories.slice(-shown.length) } },
          pitch,
        )
      : undefined;
  const lines = shown.map((entry, index): readonly string[] => {
    if (timed) return timed.lines[index] ?? [];
    // Columns that are too narrow for a name are named where they are pointed at.
    return pitch < 48 ? [] : wrapText(entry.label, pitch - 12, 3, styleOf(entry), measure);
  });
  const most = Math.max(0, ...lines.map((each) => each.length));
  const textSize = timed?.size ?? headSize;
  return {
    height: most * textSize * lineHeight,
    texts: (x: (column: number) => number, bottom: number): readonly FrameText[] =>
      shown.flatMap((entry, column) => {
        const own = lines[column] ?? [];
        const at = x(column) + (pitch - 3) / 2;
        const half = Math.max(0, ...own.map((line) => measure(line, textSize, 600))) / 2;
        // Of the points in time only some are named: not those at the edge where they have no room.
        return own.length === 0 || at - half < 0 || at + half > input.size.width
          ? []
          : [
              {
                x: at,
                y: bottom - (own.length * textSize * lineHeight) / 2,
                lines: own,
                anchor: 'middle' as const,
                ...styleOf(entry),
                size: textSize,
                fill: colours.ink,
              },
            ];
      }),
  };
}

function drawCell(
  box: { x: number; y: number; width: number; height: number },
  fill: string | undefined,
  of: MarkOwner,
): readonly FrameShape[] {
  if (fill) return [{ kind: 'rect', ...box, fill, of }];
  return [
    { kind: 'rect', ...box, fill: colours.paper, stroke: colours.line, strokeWidth: 1, of },
    { kind: 'path', d: hatchBox(box), fill: 'none', stroke: colours.grey, strokeWidth: 1.5, of },
  ];
}

/** What is highlighted has an edge of ink. */
function outlines(
  side: Side,
  shown: readonly number[],
  box: (place: number) => { x: number; y: number; width: number; height: number },
): readonly FrameShape[] {
  return shown.flatMap((entry, place): readonly FrameShape[] =>
    side.entries[entry]?.strong
      ? [{ kind: 'rect', ...box(place), fill: 'none', stroke: colours.ink, strokeWidth: 4 }]
      : [],
  );
}
