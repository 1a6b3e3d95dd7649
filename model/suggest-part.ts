import type { Chart } from './chart';
import type { Figure } from './figure';
import type { Slide } from './slide';

/** Parts of a briefing that belong together: the slides show the charts and say the figures. */
export interface Suggestion {
  readonly figures: readonly Figure[];
  readonly charts: readonly Chart[];
  readonly slides: readonly Slide[];
}

export const nothing: Suggestion = { figures: [], charts: [], slides: [] };

const longestId = 64;

/** An id for a part of a dataset's suggestion, which no part of another dataset has. */
export function partId(dataset: string, part: string): string {
  const whole = `${dataset}-${part}`;
  if (whole.length <= longestId) return whole;
  const end = `-${checksum(dataset)}-${part}`;
  return dataset.slice(0, longestId - end.length) + end;
}

/** FNV-1a, so that two long ids with the same beginning stay apart. */
function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(36);
}
