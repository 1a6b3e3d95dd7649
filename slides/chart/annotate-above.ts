import type { ChartAnnotation } from '../../model/chart-data';
import { colours } from '../theme/tokens';
import { type FrameInput, type FrameRule, type FrameText, lineHeight, type MarkOwner } from './frame';
import { wrapText } from './wrap-text';

const size = 28;
const gap = 16;

interface Note {
  readonly annotation: ChartAnnotation;
  readonly x: number;
  readonly lines: readonly string[];
  readonly width: number;
  readonly side: 'left' | 'right';
  readonly level: number;
}

export interface NotesAbove {
  readonly height: number;
  readonly draw: (y: (annotation: ChartAnnotation) => number) => {
    readonly texts: readonly FrameText[];
    readonly rules: readonly FrameRule[];
  };
}

/**
 * Sentences above the shapes, each beside a thin line that goes down to its point. They stand left of their line if
 * there is room, and in rows one above the other where they would touch.
 * @param x where the annotation's point is
 */
export function layNotesAbove(input: FrameInput, x: (annotation: ChartAnnotation) => number): NotesAbove {
  const { data, size: all, measure } = input;
  const notes: Note[] = [];
  for (const annotation of data.annotations.toSorted((a, b) => x(a) - x(b))) {
    const at = x(annotation);
    const lines = wrapText(annotation.text, all.width * 0.42, 2, { size, weight: 400 }, measure);
    const width = Math.max(...lines.map((line) => measure(line, size, 400)));
    const side = at - gap - width >= 0 ? 'left' : 'right';
    const free = (level: number) =>
      notes.every((note) => note.level !== level || !touch(span({ x: at, width, side }), span(note)));
    let level = 0;
    while (!free(level)) level += 1;
    notes.push({ annotation, x: at, lines, width, side, level });
  }
  const rows = Math.max(0, ...notes.map((note) => note.level + 1));
  const rowHeight = Math.max(0, ...notes.map((note) => note.lines.length)) * size * lineHeight + 12;
  const height = rows === 0 ? 0 : rows * rowHeight + 16;
  return {
    height,
    draw: (y) => ({
      texts: notes.map((note) => ({
        x: note.side === 'left' ? note.x - gap : note.x + gap,
        y: (rows - 1 - note.level + 0.5) * rowHeight,
        lines: note.lines,
        anchor: note.side === 'left' ? ('end' as const) : ('start' as const),
        size,
        weight: 400 as const,
        fill: colours.ink,
        of: ownerOf(note.annotation),
      })),
      rules: notes.map((note) => ({
        from: [note.x, (rows - 1 - note.level) * rowHeight] as const,
        to: [note.x, y(note.annotation)] as const,
        stroke: colours.ink,
        width: 2,
        of: ownerOf(note.annotation),
      })),
    }),
  };
}

/** An annotation comes and goes with its point. */
export function ownerOf({ category, series }: ChartAnnotation): MarkOwner {
  return { category, series, note: true };
}

/** From where to where a sentence with its line takes room. */
function span({ x, width, side }: Pick<Note, 'x' | 'width' | 'side'>): readonly [number, number] {
  return side === 'left' ? [x - gap - width - gap, x + gap] : [x - gap, x + gap + width + gap];
}

function touch(one: readonly [number, number], other: readonly [number, number]): boolean {
  return one[0] < other[1] && other[0] < one[1];
}
