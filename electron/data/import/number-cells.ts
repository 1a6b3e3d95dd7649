import { quoteText } from '../sql-text';
import type { CellFormat } from './cell-format';
import { escapePattern } from './escape-pattern';
import { flagPattern } from './statistical-signs';

/**
 * How numbers are written: german `1.355,90`, english `1,355.90`, spaced `1 355,90`, swiss `1'355.90`, spaced-point
 * `1 355.90`.
 */
export const numberMarks = ['german', 'english', 'spaced', 'swiss', 'spaced-point'] as const;
/**
 * The last three only where a person says so: `1'355,90`, and numbers with a comma or a point before their decimals and nothing
 * between their thousands.
 */
export type NumberMarks = (typeof numberMarks)[number] | 'swiss-comma' | 'comma' | 'point';

export interface NumberSpec {
  readonly marks: NumberMarks;
  /** Digits after the decimal mark that are kept exactly, 0 for whole numbers; 'any': as floating point. */
  readonly decimals: number | 'any';
  /** What stands at the number: `%`, or a currency as the file writes it. */
  readonly sign?: string;
  /** Whether other minus signs and spaces occur, which costs time. */
  readonly loose?: boolean;
  /** Whether flags may stand behind the numbers: `12.8 p`. */
  readonly flags?: boolean;
  /** Whether no number has a mark between its thousands, which saves time. */
  readonly ungrouped?: boolean;
  /** Whether zeros in front are nothing special, as a person says who calls a column one of numbers. */
  readonly zeros?: boolean;
  /** Whether `%` may be missing. */
  readonly signOptional?: boolean;
}

/** The largest digit count that is kept exactly, before and after the mark together. */
const exactDigits = 18;
/** Above this many digits a whole number is no longer exact in JavaScript; such numbers are codes, and stay text. */
const wholeDigits = 15;

export function numberFormat(spec: NumberSpec): CellFormat {
  const { decimals, sign } = spec;
  const scale = decimals === 'any' ? undefined : decimals;
  const plain = scale === 0 ? 'integer' : 'number';
  const isMoney = sign !== undefined && (!isScale(sign) || /(€|EUR)$/.test(sign));
  const type = sign === '%' ? 'percent' : isMoney ? 'money' : plain;
  const sqlType =
    scale === undefined ? 'DOUBLE' : scale === 0 ? 'BIGINT' : `DECIMAL(${exactDigits}, ${scale})`;
  const pattern = withSign(corePattern(spec), spec);
  return {
    type,
    marks: spec.marks,
    ...(sign ? { unit: sign } : {}),
    pattern,
    sql: (cell) => `try_cast(${plainNumberSql(cell, spec)} AS ${sqlType})`,
    quickSql: (cell) =>
      `CASE WHEN ${cell} IS NULL OR regexp_full_match(${cell}, ${quoteText(pattern)}) THEN CAST(${plainNumberSql(cell, spec)} AS ${sqlType}) ELSE error('value') END`,
  };
}

/** SQL for the cell's number in the plain form, `-1355.90`. */
export function plainNumberSql(
  cell: string,
  { marks, sign, loose, flags, ungrouped, decimals }: NumberSpec,
): string {
  const bare = flags ? `regexp_replace(${cell}, '${flagPattern}$', '')` : cell;
  const dashes = loose ? `regexp_replace(${bare}, '[−–]', '-', 'g')` : bare;
  const clean =
    sign || loose || flags || groups[marks] === anySpace
      ? `regexp_replace(${dashes}, '[^0-9.,+${sign ? '' : 'eE'}-]', '', 'g')`
      : dashes;
  // `12,-` and `100,50-` as bookkeepers write them.
  const signed = loose
    ? `regexp_replace(regexp_replace(${clean}, ',-+$', ''), '^([0-9].*)-$', '-\\1')`
    : clean;
  const joined = ungrouped ? signed : ungroup(signed, marks);
  return decimals !== 0 && decimalOf(marks) === ',' ? `replace(${joined}, ',', '.')` : joined;
}

/** SQL for the text without the marks between its thousands; spaces are gone already. */
function ungroup(text: string, marks: NumberMarks): string {
  switch (marks) {
    case 'german':
      return `replace(${text}, '.', '')`;
    case 'english':
      return `replace(${text}, ',', '')`;
    case 'spaced':
    case 'spaced-point':
    case 'comma':
    case 'point':
      return text;
    case 'swiss':
    case 'swiss-comma':
      return `replace(replace(${text}, '''', ''), '’', '')`;
  }
}

/** Currencies as they are written beside a number, each with its other ways of writing. */
export const currencies: readonly (readonly string[])[] = [
  ['€', 'EUR', 'Euro'],
  ['$', 'USD'],
  ['£', 'GBP'],
  ['CHF'],
];

/** How many of something one is, as it is written behind each number of a column; the longer first. */
export const scales: readonly string[] = ['Mrd.', 'Mrd', 'Mio.', 'Mio', 'Tsd.', 'Tsd', 'T'].flatMap(
  (scale) => (scale === 'T' ? ['T€', 'TEUR'] : [`${scale} €`, `${scale} EUR`, scale]),
);

function isScale(sign: string): boolean {
  return scales.includes(sign);
}

/** The text without a currency or percent sign in front or behind. */
export function withoutSign(text: string): string {
  const front = currencies.flat().find((sign) => text.startsWith(sign));
  const behind = [...scales, ...currencies.flat(), '%'].find((sign) => text.endsWith(sign));
  return text.slice(front?.length ?? 0, text.length - (behind?.length ?? 0)).trim();
}

const anySpace = '[ \u00a0\u202f\u2009]';
const groups: Readonly<Record<NumberMarks, string | undefined>> = {
  german: '\\.',
  english: ',',
  spaced: anySpace,
  swiss: "['’]",
  'spaced-point': anySpace,
  'swiss-comma': "['’]",
  comma: undefined,
  point: undefined,
};

/** The mark before the decimals. */
export function decimalOf(marks: NumberMarks): ',' | '.' {
  return marks === 'german' || marks === 'spaced' || marks === 'swiss-comma' || marks === 'comma' ? ',' : '.';
}

/** A pattern for the mark between thousands; undefined where there is none. */
export function groupPatternOf(marks: NumberMarks): string | undefined {
  return groups[marks];
}

function corePattern({ marks, decimals, loose, flags, ungrouped, zeros }: NumberSpec): string {
  const group = groups[marks];
  const minus = loose ? `(?:[-+−–]${anySpace}?)?` : '[-+]?';
  const whole = decimals === 0 || decimals === 'any' ? wholeDigits : exactDigits - decimals;
  const grouped = `[1-9][0-9]{0,2}(?:${group}[0-9]{3}){1,${Math.floor(whole / 3) - 1}}`;
  // A zero in front (08111) belongs to a code, not to a number.
  const plain = zeros ? `[0-9]{1,${whole}}` : `0|[1-9][0-9]{0,${whole - 1}}`;
  const flag = flags ? `(?:${flagPattern})?` : '';
  const numbers = `(?:${ungrouped || group === undefined ? '' : `${grouped}|`}${plain})`;
  const dash = loose && decimalOf(marks) === ',' ? '(?:,(?:--?|[–—]))?' : '';
  const behind = loose ? '-?' : '';
  if (decimals === 0) return `(?:${minus}${numbers}${dash}|${numbers}${behind})${flag}`;
  const fraction = `${decimalOf(marks) === ',' ? ',' : '\\.'}[0-9]${decimals === 'any' ? '+' : `{1,${decimals}}`}`;
  const exponent = decimals === 'any' ? '(?:[eE]-[0-9]{1,2})?' : '';
  // Some write .5 for 0.5.
  const written = `(?:${numbers}(?:${fraction})?|${fraction})${exponent}`;
  if (!loose) return `${minus}${written}${flag}`;
  return `(?:${minus}${written}|${minus}${numbers}${dash}|${written}-)${flag}`;
}

function withSign(core: string, { sign, signOptional }: NumberSpec): string {
  if (!sign) return core;
  const written = escapePattern(sign);
  if (sign === '%') return `${core}(?:${anySpace}?${written})${signOptional ? '?' : ''}`;
  // 0 may stand without its currency.
  if (isScale(sign)) return `${core}${anySpace}?${written}`;
  return `(?:-?${written}${anySpace}?)?${core}(?:${anySpace}?${written})?`;
}
