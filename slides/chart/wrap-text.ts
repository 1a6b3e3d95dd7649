import type { MeasureText, Weight } from '../theme/measure-text';

export interface TextStyle {
  readonly size: number;
  readonly weight: Weight;
}

/**
 * Breaks a text into at most `most` lines no wider than `width`. Words are kept whole where they can be; a word that is
 * wider than a line is broken after a hyphen or slash, else the last line ends in an ellipsis.
 */
export function wrapText(
  text: string,
  width: number,
  most: number,
  style: TextStyle,
  measure: MeasureText,
): readonly string[] {
  const fits = (line: string) => measure(line, style.size, style.weight) <= width;
  if (fits(text)) return [text];
  const lines: string[] = [];
  for (const piece of breakable(text)) {
    const current = lines.at(-1);
    if (current !== undefined && fits((current + piece).trimEnd())) lines[lines.length - 1] = current + piece;
    else lines.push(piece.trimStart());
  }
  const trimmed = lines.map((line) => line.trim()).filter(Boolean);
  const kept = trimmed.slice(0, most);
  const last = kept.length - 1;
  const lost = trimmed.length > most;
  return kept.map((line, index) => (fits(line) && !(lost && index === last) ? line : shorten(line, fits)));
}

/** Whether the text can be shown whole in so many lines. */
export function fitsWrapped(lines: readonly string[]): boolean {
  return !lines.some((line) => line.endsWith('…'));
}

/** "Arbeit und ", "Ausbildung/", "Stadt-": where a line may end. */
function breakable(text: string): readonly string[] {
  // No-break spaces are no \s here on purpose: what they hold together stays together.
  return text.match(/[^ \-/]*(?:[-/](?=[^ ])|[ ]+|-|\/|$)/g)?.filter(Boolean) ?? [text];
}

function shorten(line: string, fits: (line: string) => boolean): string {
  const letters = [...line];
  while (letters.length > 1 && !fits(`${letters.join('').trimEnd()}…`)) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}
