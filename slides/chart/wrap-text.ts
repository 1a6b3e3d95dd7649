import type { MeasureText, Weight } from '../theme/measure-text';
import { softHyphen, withoutSoftHyphens } from './soft-hyphen';

export interface TextStyle {
  readonly size: number;
  readonly weight: Weight;
}

/**
 * Breaks a text into at most `most` lines no wider than `width`. Words are kept whole where they can be; a word that is
 * wider than a line is broken after a hyphen or slash, then at its soft hyphens (hyphenate-labels.ts), else the last line ends
 * in an ellipsis.
 */
export function wrapText(
  text: string,
  width: number,
  most: number,
  style: TextStyle,
  measure: MeasureText,
): readonly string[] {
  const fits = (line: string) => measure(line, style.size, style.weight) <= width;
  const whole = withoutSoftHyphens(text);
  if (fits(whole)) return [whole];
  const calm = fill(text, fits, false);
  // With so few lines, words are broken wherever that saves one.
  const lines = calm.length > most && text.includes(softHyphen) ? fill(text, fits, true) : calm;
  const kept = lines.slice(0, most);
  const last = kept.length - 1;
  const lost = lines.length > most;
  return kept.map((line, index) => (fits(line) && !(lost && index === last) ? line : shorten(line, fits)));
}

/** Whether the text can be shown whole in so many lines. */
export function fitsWrapped(lines: readonly string[]): boolean {
  return !lines.some((line) => line.endsWith('…'));
}

/** @param eager whether a word is broken that would fit on a line of its own */
function fill(text: string, fits: (line: string) => boolean, eager: boolean): readonly string[] {
  const lines: string[] = [];
  for (const piece of breakable(text)) {
    const plain = withoutSoftHyphens(piece);
    const current = lines.at(-1);
    if (current !== undefined && fits((current + plain).trimEnd())) lines[lines.length - 1] = current + plain;
    else if (piece === plain || (!eager && fits(plain.trim()))) lines.push(plain.trimStart());
    else lines.splice(-1, 1, ...fillSyllables(current, piece, fits));
  }
  return lines.map((line) => line.trim()).filter(Boolean);
}

/** The current line and those after it, with a word that is broken at its soft hyphens. */
function fillSyllables(
  current: string | undefined,
  word: string,
  fits: (line: string) => boolean,
): readonly string[] {
  const lines = [current ?? ''];
  const syllables = word.split(softHyphen);
  for (const [index, syllable] of syllables.entries()) {
    const line = lines.at(-1) ?? '';
    const isLast = index === syllables.length - 1;
    const next = line + syllable;
    if (fits(isLast ? next.trimEnd() : `${next}-`)) lines[lines.length - 1] = next;
    else {
      // A hyphen only within the word: what stood on the line before it was a whole one.
      if (index > 0) lines[lines.length - 1] = `${line}-`;
      lines.push(syllable);
    }
  }
  return lines;
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
