import type { CellFormat } from './cell-format';

const words: readonly (readonly [yes: string, no: string])[] = [
  ['ja', 'nein'],
  ['yes', 'no'],
  ['true', 'false'],
  ['wahr', 'falsch'],
  ['oui', 'non'],
  ['✓', '✗'],
  ['✔', '✘'],
];

/** The ways in which yes and no are written. 0 and 1 are numbers: they may count something. */
export const truthFormats: readonly CellFormat[] = words.map(([yes, no]) => ({
  type: 'boolean',
  pattern: [yes, no].flatMap((word) => [word, capital(word), word.toUpperCase()]).join('|'),
  sql: (cell) => `lower(${cell}) = '${yes}'`,
}));

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
