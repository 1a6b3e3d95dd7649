import { formatNumber } from '../../model/number-format';
import { colours } from '../theme/tokens';
import { chartWords } from './chart-words';
import { type FrameInput, type FrameShape, type FrameText, lineHeight } from './frame';
import { pointOfValue } from './frame-point';
import { categoryColoursOf } from './series-colours';
import type { ShapesFrame } from './shapes-drawing';
import { wrapText } from './wrap-text';

const columnGap = 32;
const headSize = 24;
const pad = 16;
const noteSize = 22;
const noteStep = noteSize * lineHeight;

/**
 * Lays out steps one below the other, each as wide as its value, joined by what is lost between them. Beside each stand its
 * share of the first step and of the step before, below their names.
 */
export function layFunnel(input: FrameInput): ShapesFrame {
  const { data, size, language, measure } = input;
  const words = chartWords[language];
  const values = data.series[0]?.values ?? [];
  const count = Math.max(1, data.categories.length);
  const nameWidth = size.width * 0.26;
  const shareWidth = Math.min(240, size.width * 0.15);
  const heads = [words.ofFirst, words.ofBefore].map((text) =>
    wrapText(text, shareWidth, 2, { size: headSize, weight: 400 }, measure),
  );
  const top = Math.max(...heads.map((lines) => lines.length)) * headSize * lineHeight + 20;
  const more = data.leftOut > 0 ? 40 : 0;
  const pitch = Math.min(132, (size.height - top - more) / count);
  const height = pitch * 0.7;
  const textSize = [28, 26, 24, 22].find((each) => each * lineHeight * 2 <= pitch) ?? 20;
  const room = size.width - nameWidth - 2 * (shareWidth + columnGap) - 2 * columnGap;
  const middle = nameWidth + columnGap + room / 2;
  const first = values.find((value) => value !== null) ?? 0;
  const widthOf = (value: number) => (first > 0 ? (value / first) * room : 0);
  const fills = categoryColoursOf(data);
  const shareAt = (column: number) => nameWidth + room + 3 * columnGap + column * (shareWidth + columnGap);

  const texts: FrameText[] = heads.map((lines, column) => ({
    x: shareAt(column),
    y: (lines.length * headSize * lineHeight) / 2,
    lines,
    anchor: 'start',
    size: headSize,
    weight: 400,
    fill: colours.muted,
  }));
  const shapes: FrameShape[] = [];
  const boxes = new Map<number, FrameShape & { kind: 'rect' }>();
  let before: { readonly value: number; readonly y: number } | undefined;
  for (const [category, { label, strong }] of data.categories.entries()) {
    const y = top + category * pitch + (pitch - height) / 2;
    const centre = y + height / 2;
    const value = values[category] ?? null;
    const weight = strong ? (600 as const) : (400 as const);
    const of = { category };
    const style = { size: textSize, weight, fill: colours.ink, of } as const;
    const notes = data.annotations.filter((note) => note.category === category).map((note) => note.text);
    const step = textSize * lineHeight;
    // A sentence about the step has a line of its own below its name.
    const most = notes.length > 0 && pitch < 2 * step + noteStep ? 1 : 2;
    const lines = wrapText(label, nameWidth, most, style, measure);
    const free = Math.floor((pitch - lines.length * step) / noteStep);
    const note =
      notes.length > 0 && free > 0
        ? wrapText(notes.join(' '), nameWidth, free, { size: noteSize, weight: 400 }, measure)
        : [];
    const high = lines.length * textSize * lineHeight + note.length * noteStep;
    texts.push({
      ...style,
      x: 0,
      y: centre - high / 2 + (lines.length * textSize * lineHeight) / 2,
      lines,
      anchor: 'start',
    });
    if (note.length > 0) {
      const noteY = centre + high / 2 - (note.length * noteStep) / 2;
      texts.push({
        ...style,
        x: 0,
        y: noteY,
        lines: note,
        anchor: 'start',
        size: noteSize,
        weight: 400,
        fill: colours.muted,
        of: { category, note: true },
      });
    }
    if (value === null) {
      texts.push({
        ...style,
        x: middle,
        y: centre,
        lines: [words.missing],
        anchor: 'middle',
        weight: 400,
        fill: colours.muted,
      });
      continue;
    }
    const width = Math.max(2, widthOf(value));
    const bar = {
      kind: 'rect' as const,
      x: middle - width / 2,
      y,
      width,
      height,
      fill: fills[category]?.fill ?? colours.strong,
      of: { category, series: 0 },
    };
    if (before) {
      const above = Math.max(2, widthOf(before.value)) / 2;
      const corners = [
        [middle - above, before.y],
        [middle + above, before.y],
        [middle + width / 2, y],
        [middle - width / 2, y],
      ].map((corner) => corner.map((each) => (each ?? 0).toFixed(1)).join(' '));
      shapes.push({ kind: 'path', d: `M${corners.join('L')}Z`, fill: colours.line, of });
    }
    shapes.push(bar);
    boxes.set(category, bar);
    const said = formatNumber(value, data.format, language);
    const wide = measure(said, textSize, 600);
    const inside = wide + 2 * pad <= width;
    texts.push({
      ...style,
      weight: 600,
      x: inside ? middle : middle + width / 2 + pad,
      y: centre,
      lines: [said],
      anchor: inside ? 'middle' : 'start',
      fill: inside ? (fills[category]?.on ?? colours.paper) : colours.ink,
    });
    const shares = category === 0 || !before ? [] : [share(value, first), share(value, before.value)];
    for (const [column, each] of shares.entries()) {
      if (each === undefined) continue;
      const text = formatNumber(each, percent, language);
      texts.push({ ...style, x: shareAt(column), y: centre, lines: [text], anchor: 'start' });
    }
    before = { value, y: y + height };
  }
  if (more > 0) {
    const lines = [words.more(data.leftOut)];
    texts.push({
      x: 0,
      y: size.height - 16,
      lines,
      anchor: 'start',
      size: 24,
      weight: 400,
      fill: colours.muted,
    });
  }
  return {
    plot: { x: middle - room / 2, y: top, width: room, height: pitch * count },
    grid: [],
    rules: [],
    rings: [],
    texts,
    swatches: [],
    shapes,
    points: () => [...boxes].map(([category, box]) => pointOfValue(input, { category, series: 0 }, box)),
  };
}

const percent = { scale: 'one', grouping: true, decimals: 1, unit: { de: '%', en: '%', fr: '%' } } as const;

function share(value: number, whole: number): number | undefined {
  return whole > 0 ? (value / whole) * 100 : undefined;
}
