/** A piece of a line as it stands in the file. What cannot be seen, or is easily missed, is a piece of its own. */
export interface Piece {
  readonly kind: 'text' | 'delimiter' | 'tab' | 'space' | 'nothing';
  readonly text: string;
}

export interface SplitLine {
  readonly pieces: readonly Piece[];
  /** Whether the line ends within a quoted text, which goes on in the next one. */
  readonly isQuoted: boolean;
}

/**
 * Takes a line apart at its delimiters, those in quoted texts excepted. `delimiter` is one character, `spaces` for columns
 * aligned by spaces, or undefined where there is none.
 */
export function splitLine(
  line: string,
  delimiter: string | undefined,
  quote: string,
  beginsQuoted = false,
): SplitLine {
  const pieces: Piece[] = [];
  let isQuoted = beginsQuoted;
  for (const text of line.match(delimiter === 'spaces' ? alignedPattern : pattern) ?? []) {
    if (quote !== '' && text === quote) isQuoted = !isQuoted;
    const kind = kindOf(text, isQuoted ? undefined : delimiter);
    const last = pieces.at(-1);
    if (last?.kind === 'text' && kind === 'text')
      pieces[pieces.length - 1] = { kind, text: last.text + text };
    else pieces.push({ kind, text });
  }
  return { pieces, isQuoted };
}

/** All lines of a text, each with the quoted text of the one before it. */
export function splitLines(
  lines: readonly { readonly line: number; readonly text: string }[],
  delimiter: string | undefined,
  quote: string,
): readonly (readonly Piece[])[] {
  let isQuoted = false;
  let before = 0;
  return lines.map(({ line, text }) => {
    // Behind a gap nothing is known of what began before it.
    const split = splitLine(text, delimiter, quote, isQuoted && line === before + 1);
    isQuoted = split.isQuoted;
    before = line;
    return split.pieces;
  });
}

const pattern = /[^\p{P}\p{S}\p{Z}\p{Cf}\t]+|[\s\S]/gu;
const alignedPattern = / {2,}|[^\p{P}\p{S}\p{Z}\p{Cf}\t]+|[\s\S]/gu;

function kindOf(text: string, delimiter: string | undefined): Piece['kind'] {
  if (text === '\t') return 'tab';
  if (text === delimiter || (delimiter === 'spaces' && /^ {2,}$/.test(text))) return 'delimiter';
  if (/^[\u00a0\u2000-\u200a\u202f\u3000]$/.test(text)) return 'space';
  if (/^[\u00ad\u200b-\u200f\u2060\ufeff]$/.test(text)) return 'nothing';
  return 'text';
}
