/** "1, 3–5" as indices from 0, in the order they are named, each once; undefined for what is no such list. */
export function readSlideRange(text: string, count: number): readonly number[] | undefined {
  const indices = new Set<number>();
  for (const part of text.split(/[,;]/).map((each) => each.trim())) {
    if (part === '') continue;
    const match = /^(\d{1,5})(?:\s*[-–]\s*(\d{1,5}))?$/.exec(part);
    if (!match) return undefined;
    const from = Number(match[1]);
    const to = Number(match[2] ?? match[1]);
    if (from < 1 || to > count || from > to) return undefined;
    for (let number = from; number <= to; number += 1) indices.add(number - 1);
  }
  return indices.size === 0 ? undefined : [...indices];
}
