/** A text in a field with what is selected in it, as positions in the text. */
export interface Marked {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Puts the mark around the selection, or takes it away where it is around it already. */
export function toggleMark({ text, start, end }: Marked, mark: '*' | '**'): Marked {
  const size = mark.length;
  const around = text.slice(start - size, start) === mark && text.slice(end, end + size) === mark;
  // One star beside two is part of the two.
  const partOfBold = mark === '*' && isBoldOnly(text, start, end);
  if (around && !partOfBold) {
    return {
      text: text.slice(0, start - size) + text.slice(start, end) + text.slice(end + size),
      start: start - size,
      end: end - size,
    };
  }
  return {
    text: text.slice(0, start) + mark + text.slice(start, end) + mark + text.slice(end),
    start: start + size,
    end: end + size,
  };
}

/** Makes the lines of the selection items of a list, or plain lines again where all are items. */
export function toggleList({ text, start, end }: Marked): Marked {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const next = text.indexOf('\n', end);
  const to = next < 0 ? text.length : next;
  const lines = text.slice(from, to).split('\n');
  const all = lines.every((line) => line.startsWith('- '));
  const changed = lines.map((line) => (all ? line.slice(2) : line.startsWith('- ') ? line : `- ${line}`));
  const middle = changed.join('\n');
  return { text: text.slice(0, from) + middle + text.slice(to), start: from, end: from + middle.length };
}

/** Replaces the selection. Spaces part it from the words around it. */
export function insertText({ text, start, end }: Marked, insert: string): Marked {
  const before = text.slice(0, start);
  const rest = text.slice(end);
  const spaced = /[\p{L}\p{N}]$/u.test(before) ? ` ${insert}` : insert;
  const gap = /^[\p{L}\p{N}]/u.test(rest) ? ' ' : '';
  const at = start + spaced.length + gap.length;
  return { text: before + spaced + gap + rest, start: at, end: at };
}

function isBoldOnly(text: string, start: number, end: number): boolean {
  const left = /\**$/.exec(text.slice(0, start))?.[0].length ?? 0;
  const right = /^\**/.exec(text.slice(end))?.[0].length ?? 0;
  return left === 2 && right === 2;
}
