import {
  allSigns,
  inBrackets,
  limit,
  type SignReason,
  signReasons,
  signsOf,
} from '../../../model/statistical-signs';
import { quoteText } from '../sql-text';
import { escapePattern } from './escape-pattern';

/**
 * SQL that holds for cells that are such a sign. One pattern for all: a list of so many would be made a join of its own by
 * DuckDB, and a table of a hundred columns would wait for a hundred joins.
 */
export function isSignSql(cell: string): string {
  return `regexp_full_match(${cell}, ${quoteText(signPattern)})`;
}

const signPattern = [...allSigns.map(escapePattern), inBrackets, limit].join('|');

/** SQL that holds for the sign that means exactly nothing. */
export function isNothingSql(cell: string): string {
  return `${cell} IN (${listed(signsOf.nothing)})`;
}

/** SQL for the reason as its word; NULL for cells that are no such sign. */
export function reasonSql(cell: string): string {
  const cases = Object.entries(signsOf).map(
    ([reason, signs]) => `WHEN ${cell} IN (${listed(signs)}) THEN ${quoteText(reason)}`,
  );
  return `CASE ${cases.join(' ')} WHEN regexp_full_match(${cell}, ${quoteText(inBrackets)}) THEN 'uncertain' WHEN regexp_full_match(${cell}, ${quoteText(limit)}) THEN 'limited' END`;
}

/** The reason that `reasonSql` names. */
export function readReason(word: unknown): SignReason | undefined {
  return signReasons.find((reason) => reason === word);
}

/** The flags that Eurostat and others write behind a number. */
export const valueFlags = ['b', 'c', 'd', 'e', 'f', 'i', 'n', 'p', 'r', 's', 'u', 'z'] as const;

/** What follows a number that has a flag, or the mark of a footnote: `1.234 1)`, `3.456*`. */
export const flagPattern = `(?:[ \u00a0][${valueFlags.join('')}]{1,2}|[ \u00a0]?\\*{1,3}|[ \u00a0][0-9]{1,2}\\)|[¹²³⁴⁵⁶⁷⁸⁹]{1,2}⁾?)`;
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
