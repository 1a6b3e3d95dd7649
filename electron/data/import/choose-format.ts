import type { Session } from '../engine';
import { type CellFormat, fitsSql, valueSql } from './cell-format';
import { damagedNumber } from './find-damage';
import type { Candidate, ColumnGuess, Guess, NumberTraits } from './guess-formats';
import { type NumberMarks, numberFormat, plainNumberSql } from './number-cells';
import { isSignSql } from './statistical-signs';

/**
 * The format of a column by all its rows in the temporary table `raw`; null: it stays text. A column becomes something
 * else than text only if that does not change what it says, and only a few cells get lost by it.
 */
export async function chooseFormat(
  session: Session,
  cell: string,
  guess: ColumnGuess,
  { marks: fileMarks, ways: allWays }: Pick<Guess, 'marks' | 'ways'>,
): Promise<CellFormat | null> {
  const ways = guess.ownMarks
    ? [guess.ownMarks]
    : [fileMarks, ...allWays.filter((marks) => marks !== fileMarks)];
  const trials = guess.candidates.flatMap((candidate) => trialsOf(candidate, ways));
  if (trials.length === 0) return null;
  const counts = trials.map(
    ({ format }) => `count(*) FILTER (WHERE (${valueSql(cell, format)}) IS NOT NULL)`,
  );
  const [row = []] = await session.rows(
    `SELECT count(*), count(*) FILTER (WHERE ${looksLikeCode(cell)}), ${counts.join(', ')} ` +
      `FROM raw WHERE ${cell} IS NOT NULL AND NOT ${isSignSql(cell)}`,
  );
  const [all = 0, codes = 0, ...fits] = row.map(Number);
  const ranked = trials
    .map((trial, index) => ({ ...trial, fit: fits[index] ?? 0 }))
    .sort((one, other) => other.fit - one.fit);
  const best = preferFileMarks(ranked, fileMarks);
  // What a person says holds, however few cells it fits.
  const isChosen = guess.choice?.type !== undefined;
  if (!best || (!isChosen && (best.fit === 0 || !areFew(all - best.fit, all)))) return null;
  if (best.marks === undefined || best.whole) return best.format;
  if (isChosen) return measureNumbers(session, cell, best);
  // One key with a zero in front, or with more digits than are exact, makes all of them keys.
  return codes > 0 ? null : measureNumbers(session, cell, best);
}

interface Trial {
  readonly format: CellFormat;
  readonly marks?: NumberMarks;
  readonly traits?: NumberTraits;
  readonly whole?: boolean;
}

function trialsOf(candidate: Candidate, ways: readonly NumberMarks[]): readonly Trial[] {
  if (candidate.kind === 'fixed') return [{ format: candidate.format }];
  const { kind: _, whole = false, ...traits } = candidate;
  return ways.map((marks) => ({
    format: numberFormat({ marks, decimals: whole ? 0 : 'any', ...traits, loose: true }),
    ...{ marks, traits, whole },
  }));
}

/** Where another way of writing fits hardly better than the file's own, the few others are slips. */
function preferFileMarks(
  ranked: readonly (Trial & { readonly fit: number })[],
  fileMarks: NumberMarks,
): (Trial & { readonly fit: number }) | undefined {
  const best = ranked[0];
  const own = ranked.find(({ marks }) => marks === fileMarks);
  return best?.marks && own && best.fit - own.fit <= own.fit / 100 ? own : best;
}

/** Few enough to be slips of the pen: at most a tenth, and of many at most one in a hundred. */
function areFew(misfits: number, all: number): boolean {
  return misfits * 10 <= all && misfits <= Math.max(10, all / 100);
}

function looksLikeCode(cell: string): string {
  return `regexp_full_match(${cell}, '[-+]?0[0-9]+|[0-9]{16,}|[0-9]+[A-Za-z]|[0-9]+[-/][0-9]+|${damagedNumber}')`;
}

/** The narrowest format that keeps all the column's numbers exactly. */
async function measureNumbers(
  session: Session,
  cell: string,
  { marks = 'german', traits = {} }: Trial,
): Promise<CellFormat> {
  const wide = { marks, decimals: 'any', ...traits, loose: true } as const;
  const plain = plainNumberSql(cell, wide);
  const [row = []] = await session.rows(
    `SELECT max(length(regexp_extract(${plain}, '[.]([0-9]+)$', 1))), max(length(regexp_extract(${plain}, '^[-+]?([0-9]+)', 1))), coalesce(bool_or(contains(lower(${plain}), 'e')), false) ` +
      `FROM raw WHERE ${fitsSql(cell, numberFormat(wide))}`,
  );
  const [decimals = 0, digits = 0] = row.map(Number);
  // Of 1.2e-5 no fixed number of digits keeps enough.
  if (row[2] === true) return numberFormat(wide);
  const scale = [0, 2, 4, 6].find((places) => places >= decimals);
  if (scale === undefined || scale + digits > 18) return numberFormat(wide);
  return numberFormat({ ...wide, decimals: scale });
}
