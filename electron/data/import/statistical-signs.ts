import { quoteText } from '../sql-text';

/** Why there is no number where one should be. `nothing` is a number after all: exactly zero. */
export const signReasons = [
  'nothing',
  'secret',
  'later',
  'unreliable',
  'senseless',
  'uncertain',
  'unavailable',
  'unstated',
  'error',
] as const;
export type SignReason = (typeof signReasons)[number];

/** The signs that statistics offices and spreadsheets write instead of a number, by what they mean. */
const signs: Readonly<Record<SignReason, readonly string[]>> = {
  nothing: ['-', '–', '—'],
  secret: ['.', '•', '·', '?'],
  later: ['...', '…'],
  unreliable: ['/'],
  senseless: ['x', 'X', '×'],
  uncertain: ['()', '( )'],
  unavailable: [
    '..',
    ':',
    ...['b', 'c', 'd', 'e', 'n', 'p', 'u', 'z'].flatMap((flag) => [`: ${flag}`, `:${flag}`]),
  ],
  unstated: [
    ...['k.A.', 'k. A.', 'kA', 'keine Angabe', 'n.v.', 'n. v.', 'n/a', 'N/A', 'NA', 'n.a.'],
    ...['NaN', 'null', 'NULL', 'None'],
  ],
  error: [
    ...['#NV', '#N/A', '#WERT!', '#VALUE!', '#DIV/0!', '#BEZUG!', '#REF!', '#NAME?', '#NUM!', '#ZAHL!'],
    '#NULL!',
  ],
};

const reasons: ReadonlyMap<string, SignReason> = new Map(
  signReasons.flatMap((reason) => signs[reason].map((sign) => [sign, reason] as const)),
);

/** A number in brackets is not certain; in the books of a company it would be negative. Neither is told by the file. */
const inBrackets = '\\( ?[-+]?[0-9][0-9., ]*\\)';
const isInBrackets = new RegExp(`^${inBrackets}$`);

export function isSign(text: string): boolean {
  return reasons.has(text) || isInBrackets.test(text);
}

/** SQL that holds for cells that are such a sign. */
export function isSignSql(cell: string): string {
  return `(${cell} IN (${listed([...reasons.keys()])}) OR regexp_full_match(${cell}, ${quoteText(inBrackets)}))`;
}

/** SQL that holds for the sign that means exactly nothing. */
export function isNothingSql(cell: string): string {
  return `${cell} IN (${listed(signs.nothing)})`;
}

/** SQL for the reason as its word; NULL for cells that are no such sign. */
export function reasonSql(cell: string): string {
  const cases = signReasons.map(
    (reason) => `WHEN ${cell} IN (${listed(signs[reason])}) THEN ${quoteText(reason)}`,
  );
  return `CASE ${cases.join(' ')} WHEN regexp_full_match(${cell}, ${quoteText(inBrackets)}) THEN 'uncertain' END`;
}

/** The flags that Eurostat and others write behind a number. */
export const valueFlags = ['b', 'c', 'd', 'e', 'f', 'i', 'n', 'p', 'r', 's', 'u', 'z'] as const;

/** What follows a number that has a flag. */
export const flagPattern = `[ \u00a0][${valueFlags.join('')}]{1,2}`;
const flagAtEnd = new RegExp(`(?<=[0-9])${flagPattern}$`);

/** The flag behind a number, `p` of `12.8 p`; undefined if there is none. */
export function flagOf(text: string): string | undefined {
  return flagAtEnd.exec(text)?.[0].trim();
}

export function withoutFlag(text: string): string {
  return text.replace(flagAtEnd, '');
}

function listed(texts: readonly string[]): string {
  return texts.map(quoteText).join(', ');
}
