import type { ChartAnnotation } from '../../model/chart-data';
import { colours } from '../theme/tokens';
import { ownerOf } from './annotate-above';
import { type FrameInput, type FrameRule, type FrameText, lineHeight } from './frame';
import { wrapText } from './wrap-text';

const style = { size: 26, weight: 400 } as const;
const lineLength = 28;
const gap = 12;

/** A sentence beside what is drawn in a row, behind a short line. */
export interface RowNote {
  readonly annotation: ChartAnnotation;
  readonly row: number;
  readonly lines: readonly string[];
  /** With its line and the room before it. */
  readonly width: number;
}

/** @param rowOf the row of a category; undefined where it is not drawn */
export function layRowNotes(
  { data, size, measure }: FrameInput,
  rowOf: (category: number) => number | undefined,
  pitch: number,
): readonly RowNote[] {
  const mostLines = Math.max(1, Math.min(3, Math.floor(pitch / (style.size * lineHeight))));
  const taken = new Set<number>();
  return data.annotations.flatMap((annotation) => {
    const row = rowOf(annotation.category);
    if (row === undefined || taken.has(row)) return [];
    taken.add(row);
    const lines = wrapText(annotation.text, size.width * 0.22, mostLines, style, measure);
    const width = Math.max(...lines.map((line) => measure(line, style.size, style.weight)));
    return [{ annotation, row, lines, width: gap + lineLength + gap + width }];
  });
}

/** @param end where the row's shapes and values end */
export function drawRowNotes(
  notes: readonly RowNote[],
  end: (row: number) => number,
  middle: (row: number) => number,
): { readonly rules: readonly FrameRule[]; readonly texts: readonly FrameText[] } {
  const placed = notes.map((note) => ({ ...note, x: end(note.row) + gap, y: middle(note.row) }));
  return {
    rules: placed.map(({ x, y, annotation }) => ({
      from: [x, y],
      to: [x + lineLength, y],
      stroke: colours.ink,
      width: 2,
      of: ownerOf(annotation),
    })),
    texts: placed.map(({ x, y, lines, annotation }) => ({
      x: x + lineLength + gap,
      y,
      lines,
      anchor: 'start',
      ...style,
      fill: colours.ink,
      of: ownerOf(annotation),
    })),
  };
}
