import { formatNumber } from '../../model/number-format';
import { colours } from '../theme/tokens';
import { sayHidden } from './bar-marks';
import { chooseRows, layRows } from './bar-rows';
import { chartWords } from './chart-words';
import { type FrameInput, type FrameText, linearScale, lineHeight } from './frame';
import { boxBetween, pointOfValue } from './frame-point';
import { categoryColoursOf } from './series-colours';
import type { ShapesFrame } from './shapes-drawing';
import { presentValues } from './value-axis';
import { wrapText } from './wrap-text';

const size = 24;
/** The lines of the smallest type may stand this close: their letters do not touch. */
const leastPitch = size * lineHeight - 0.5;
const gutter = 64;
const nameGap = 16;
const valueGap = 12;
const footHeight = 44;
/** Below this, lengths of bars could not be compared. */
const leastBar = 160;

/**
 * More bars than fit below each other, in two columns on one scale: read down the first, then down the second. Each has
 * its value beside it, so there is no axis. Undefined where one column is enough, or where something stands at the bars that
 * needs their whole width.
 */
export function layBarColumns(input: FrameInput): ShapesFrame | undefined {
  const { data, measure, language } = input;
  const [series] = data.series;
  const marked = data.annotations.length + (data.references?.length ?? 0) + (data.arrows?.length ?? 0) > 0;
  if (!series || data.series.length > 1 || marked || data.bracket || data.range) return undefined;
  const rowsBelow = layRows(input, input.size.height);
  if (rowsBelow.hidden <= data.leftOut || rowsBelow.hidesNothing) return undefined;

  const { shown, hidden, hidesNothing, each, pitch } = chooseColumns(input);
  const width = (input.size.width - gutter) / 2;
  const styleOf = (category: number) =>
    ({ size, weight: data.categories[category]?.strong ? 600 : 400 }) as const;
  const widthOf = (text: string, category: number) => measure(text, size, styleOf(category).weight);
  const rows = shown.map((category, index) => {
    const value = series.values[category] ?? null;
    const said = value === null ? chartWords[language].missing : formatNumber(value, data.format, language);
    const label = data.categories[category]?.label ?? '';
    const [name = ''] = wrapText(label, width * 0.42, 1, styleOf(category), measure);
    const column = index < each ? 0 : 1;
    return { category, value, said, name, column, y: ((index % each) + 0.5) * pitch };
  });
  const nameWidth = Math.max(...rows.map(({ name, category }) => widthOf(name, category)));
  const values = presentValues(data);
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  const saidWidth = valueGap + Math.max(...rows.map(({ said, category }) => widthOf(said, category)));
  const room = width - nameWidth - nameGap - saidWidth - (low < 0 ? saidWidth : 0);
  if (room < leastBar) return undefined;

  const fills = categoryColoursOf(data);
  const thickness = Math.floor(pitch * 0.62);
  const placed = rows.map((row) => {
    const left = row.column * (width + gutter);
    const from = left + nameWidth + nameGap + (low < 0 ? saidWidth : 0);
    const x = linearScale(low, high, from, from + room);
    const box = boxBetween([x(0), row.y - thickness / 2], [x(row.value ?? 0), row.y + thickness / 2]);
    return { ...row, nameEnd: left + nameWidth, box };
  });
  const texts = placed.flatMap(({ category, value, said, name, nameEnd, box, y }): FrameText[] => {
    const isLeft = (value ?? 0) < 0;
    const style = { ...styleOf(category), y };
    return [
      { ...style, x: nameEnd, lines: [name], anchor: 'end', fill: colours.ink, of: { category } },
      {
        ...style,
        x: isLeft ? box.x - valueGap : box.x + box.width + valueGap,
        lines: [said],
        anchor: isLeft ? 'end' : 'start',
        fill: value === null ? colours.muted : colours.ink,
        of: { category, series: 0 },
      },
    ];
  });
  const foot: FrameText = {
    x: 0,
    y: input.size.height - 18,
    lines: [sayHidden({ hidden, hidesNothing }, language)],
    anchor: 'start',
    size,
    weight: 400,
    fill: colours.muted,
  };
  return {
    plot: {
      x: nameWidth + nameGap,
      y: 0,
      width: input.size.width - nameWidth - nameGap,
      height: each * pitch,
    },
    grid: [],
    rules: [],
    rings: [],
    swatches: [],
    texts: hidden > 0 ? [...texts, foot] : texts,
    shapes: placed.flatMap(({ category, value, box }) =>
      value === null
        ? []
        : [
            {
              kind: 'rect' as const,
              ...box,
              fill: fills[category]?.fill ?? colours.grey,
              of: { category, series: 0 },
            },
          ],
    ),
    points: () => placed.map(({ category, box }) => pointOfValue(input, { category, series: 0 }, box)),
  };
}

/** Which rows are drawn, how many in each column and how high. */
function chooseColumns({ data, size: { height } }: FrameInput) {
  const roomFor = (room: number) => 2 * Math.floor(room / leastPitch);
  const all = data.categories.length;
  const whole = all <= roomFor(height) && data.leftOut === 0;
  const room = whole ? height : height - footHeight;
  const rows = chooseRows(data, whole ? all : roomFor(room));
  const each = Math.ceil(rows.shown.length / 2);
  return { ...rows, each, pitch: room / each };
}
