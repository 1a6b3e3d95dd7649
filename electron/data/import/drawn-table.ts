import type { ReadingChoices } from '../../../model/reading-choices';

/**
 * A table that was drawn with characters for the eye: columns set apart by spaces, or by lines and with rules below the header, as in
 * Markdown and on terminals.
 */
export type DrawnTable =
  | { readonly kind: 'framed'; readonly delimiter: '|' }
  | {
      readonly kind: 'spaced';
      readonly delimiter: 'spaces';
      /** How many columns there are. */
      readonly width: number;
      /** Where columns begin, the first at 0; none if they do not stand one below the other. */
      readonly starts: readonly number[];
    };

/** The drawing that a text's beginning is; undefined if its lines are none. What a person says of the delimiter holds. */
export function detectDrawing(text: string, { delimiter }: ReadingChoices): DrawnTable | undefined {
  const lines = text.split(lineEnd).filter((line) => line.trim() !== '');
  if (delimiter === undefined || delimiter === '|') {
    const ruled = lines.some((line) => isRule(line) && /[|+]/.test(line));
    const framed = lines.filter(isFramed).length;
    if (lines.length > 2 && (ruled ? lines.some((line) => line.includes('|')) : framed > lines.length / 2))
      return { kind: 'framed', delimiter: '|' };
  }
  return delimiter === undefined || delimiter === 'spaces'
    ? detectSpaces(lines, delimiter === 'spaces')
    : undefined;
}

/** The cells of a line; none for a rule, one for a line that is no part of the table. */
export function splitDrawn(line: string, drawn: DrawnTable): readonly string[] {
  if (isRule(line)) return [];
  if (drawn.kind === 'framed') {
    const inner = line
      .trim()
      .replace(/^\|/, '')
      .replace(/(?<!\\)\|$/, '');
    return inner.split(/(?<!\\)\|/).map((cell) => cell.trim().replaceAll('\\|', '|'));
  }
  const runs = splitRuns(line);
  if (runs.length < 2 || drawn.starts.length === 0) return runs;
  return cutAt(line, drawn.starts) ?? runs;
}

export const lineEnd = /\r\n|\n|\r/;

/** `|---|:--:|`, `---|---`, `+-----+----+`. */
const tableRule =
  /^\s*(?:\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)+\|?|\|\s*:?-{3,}:?\s*\||\+(?:[-=]+\+)+)\s*$/;
/** `------  ---  ----`, `========`. */
const spacedRule = /^\s*(?:-{3,}|={3,})(?:\s+(?:-{2,}|={2,}))*\s*$/;

function isRule(line: string): boolean {
  return line.length < longestRule && (tableRule.test(line) || spacedRule.test(line));
}

const longestRule = 2_000;

function isFramed(line: string): boolean {
  const text = line.trim();
  return text.length > 2 && text.startsWith('|') && text.endsWith('|');
}

/** Cells that two or more spaces set apart. */
function splitRuns(line: string): readonly string[] {
  return line.trim().split(/ {2,}/);
}

/** Undefined where a value would be cut in two, or two stand in one column: that is no line of these columns. */
function cutAt(line: string, starts: readonly number[]): readonly string[] | undefined {
  const isCut = starts.some((start) => start > 0 && line.slice(start - 1, start + 1).trim().length === 2);
  if (isCut) return undefined;
  const cells = starts.map((start, index) => line.slice(start, starts[index + 1]).trim());
  return cells.some((cell) => cell.includes('  ')) ? undefined : cells;
}

interface SpacedRow {
  readonly line: string;
  readonly runs: readonly string[];
}

/** A person who says so is believed; else nearly all lines must be as wide, and no other character set them apart. */
function detectSpaces(lines: readonly string[], isChosen: boolean): DrawnTable | undefined {
  const rows = lines
    .filter((line) => !spacedRule.test(line))
    .map((line) => ({ line, runs: splitRuns(line) }));
  const wide = rows.filter(({ runs }) => runs.length > 1);
  const counts = new Map<number, number>();
  for (const { runs } of wide) counts.set(runs.length, (counts.get(runs.length) ?? 0) + 1);
  const [width = 0, count = 0] =
    [...counts].sort((one, other) => other[1] - one[1] || other[0] - one[0])[0] ?? [];
  if (width < 2) return undefined;
  const isPlain = wide.length > 2 && wide.length > rows.length / 2 && count >= wide.length * 0.75;
  if (!isChosen && (!isPlain || isDelimited(lines, wide, width))) return undefined;
  const wideLines = wide.map(({ line }) => line);
  // A value that is too long for its column may cover the gap beside it.
  const odd = wideLines.length > 3 ? Math.max(1, wideLines.length / 100) : 0;
  const starts = [0, odd]
    .map((allowed) => findStarts(wideLines, allowed))
    .find((found) => found.length === width && areColumns(found, wide));
  return { kind: 'spaced', delimiter: 'spaces', width, starts: starts ?? [] };
}

/** Whether another character explains the lines: then spaces only make them look nice. */
function isDelimited(lines: readonly string[], wide: readonly SpacedRow[], width: number): boolean {
  const half = lines.length / 2;
  if ([';', '\t', '|'].some((sign) => lines.filter((line) => line.includes(sign)).length > half)) return true;
  const padded = wide.filter(({ runs }) => runs.slice(0, -1).some((cell) => /[,;]$/.test(cell))).length;
  const commas = lines.filter((line) => line.split(/,(?!\d)/).length >= Math.max(3, width)).length;
  return padded > half || commas > half;
}

/** Whether lines that have all cells are cut into just these. */
function areColumns(starts: readonly number[], rows: readonly SpacedRow[]): boolean {
  const full = rows.filter(({ runs }) => runs.length === starts.length);
  const same = full.filter(({ line, runs }) =>
    cutAt(line, starts)?.every((cell, index) => cell === runs[index]),
  );
  return same.length >= full.length * 0.8;
}

/** Where columns begin that stand one below the other: behind two places or more that are empty in all lines but the `odd`. */
function findStarts(lines: readonly string[], odd: number): readonly number[] {
  const length = Math.max(0, ...lines.map((line) => Math.min(line.length, widestLine)));
  const starts: number[] = [];
  let gap = 2;
  for (let at = 0; at < length; at += 1) {
    const isFree = lines.filter((line) => (line[at] ?? ' ') !== ' ').length <= odd;
    if (!isFree && gap >= 2) starts.push(starts.length === 0 ? 0 : at);
    gap = isFree ? gap + 1 : 0;
  }
  return starts;
}

const widestLine = 5_000;
