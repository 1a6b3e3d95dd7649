import { withoutSoftHyphens } from './soft-hyphen';

/** All of a text in lines no wider than `width`: between words where it can be, within a word where it must be. */
export function breakAnywhere(
  text: string,
  width: number,
  measure: (text: string) => number,
): readonly string[] {
  const plain = withoutSoftHyphens(text);
  if (measure(plain) <= width) return [plain];
  const lines: string[] = [];
  let line = '';
  for (const word of plain.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (measure(longer) <= width) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = '';
    for (const letter of word) {
      if (line !== '' && measure(line + letter) > width) {
        lines.push(line);
        line = '';
      }
      line += letter;
    }
  }
  lines.push(line);
  return lines;
}
