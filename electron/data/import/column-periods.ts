import type { ColumnType } from '../../../model/column';
import type { InterfaceLanguage } from '../../../model/localized';
import { quoteText } from '../sql-text';
import { dateFormats, monthNames } from './date-cells';

/** A way in which names of columns say a period. */
export interface PeriodKind {
  readonly type: ColumnType;
  /** What a column of such periods is called. */
  readonly called: Readonly<Record<InterfaceLanguage, string>>;
  /** A regular expression for the period alone. */
  readonly pattern: string;
  /** SQL for the value of a period, of its text. */
  readonly sql: (text: string) => string;
}

/** What the name of a column says. */
export interface PeriodName {
  readonly period: string;
  /** The name without the period; "" where it is nothing else. */
  readonly rest: string;
}

const called = {
  year: { de: 'Jahr', en: 'Year' },
  half: { de: 'Halbjahr', en: 'Half-year' },
  semester: { de: 'Semester', en: 'Semester' },
  quarter: { de: 'Quartal', en: 'Quarter' },
  week: { de: 'Woche', en: 'Week' },
  month: { de: 'Monat', en: 'Month' },
  day: { de: 'Datum', en: 'Date' },
} as const;

const year = '(?:19|20|21)[0-9]{2}';

/** The narrower first: in `31.12.2023` it is not the year that is the period. */
const periodKinds: readonly PeriodKind[] = [
  ...ofFormats(['iso', 'german', 'day-month-name'], called.day),
  ...ofFormats(['year-quarter', 'quarter-year', 'quarter-words', 'quarter-roman'], called.quarter),
  ...ofFormats(['iso-month', 'month-year', 'month-name'], called.month),
  ...ofFormats(['half-words', 'year-half', 'half-year'], called.half),
  ...ofFormats(['week-year', 'year-week'], called.week),
  asText(
    `(?:SoSe|WiSe|SS|WS|Sommersemester|Wintersemester) ?${year}(?:/(?:${year}|[0-9]{2}))?`,
    called.semester,
  ),
  asText(`${year}/(?:${year}|[0-9]{2})`, called.year),
  {
    ...{ type: 'integer', called: called.year, pattern: year },
    sql: (text) => `CAST(${quoteText(text)} AS BIGINT)`,
  },
  asText(monthNames(), called.month),
  asText('Q[1-4]|[1-4]\\. ?(?:Quartal|Vierteljahr|Quarter)', called.quarter),
];

/** The periods of each name, where all of them say one in the same way; undefined for others, in their places. */
export function readPeriods(
  names: readonly string[],
): readonly { readonly kind: PeriodKind; readonly names: readonly (PeriodName | undefined)[] }[] {
  return periodKinds.map((kind) => {
    const pattern = new RegExp(`(?<![\\p{L}\\d.,/-])(?:${kind.pattern})(?![\\p{L}\\d/-]|[.,]\\d)`, 'u');
    return { kind, names: names.map((name) => readPeriod(name, pattern)) };
  });
}

/** The way in which all the names say a period. */
export function findPeriodKind(
  names: readonly string[],
): { readonly kind: PeriodKind; readonly names: readonly PeriodName[] } | undefined {
  for (const { kind, names: read } of readPeriods(names)) {
    const found = read.flatMap((name) => (name ? [name] : []));
    if (found.length === names.length) return { kind, names: found };
  }
  return undefined;
}

/** What all the rests say, `Schüler` of `Schüler / weiblich` and `Schüler / männlich`, and what each says beside it. */
export function splitRests(rests: readonly string[]): {
  readonly common: string;
  readonly own: readonly string[];
} {
  const split = rests.map((rest) => rest.split(' / '));
  const [first = []] = split;
  if (split.some(({ length }) => length !== first.length)) return { common: '', own: rests };
  const isCommon = first.map((part, at) => split.every((parts) => parts[at] === part));
  return {
    common: first.filter((_, at) => isCommon[at]).join(' / '),
    own: split.map((parts) => parts.filter((_, at) => !isCommon[at]).join(' / ')),
  };
}

function readPeriod(name: string, pattern: RegExp): PeriodName | undefined {
  const found = pattern.exec(name);
  if (!found) return undefined;
  const sides = [name.slice(0, found.index), name.slice(found.index + found[0].length)];
  return { period: found[0], rest: sides.map(trimSeparators).filter(Boolean).join(' / ') };
}

/** Also brackets that were around the period, or are around all that is left. */
function trimSeparators(text: string): string {
  const trimmed = text.replace(/^[\s/:,–)\]-]+|[\s/:,–([-]+$/g, '');
  return /^[([]([^()[\]]*)[)\]]$/.exec(trimmed)?.[1]?.trim() ?? trimmed;
}

function ofFormats(names: readonly string[], word: PeriodKind['called']): readonly PeriodKind[] {
  return names.flatMap((name) => {
    const format = dateFormats[name];
    if (!format) return [];
    const { type, pattern, sql } = format;
    return [{ type, called: word, pattern, sql: (text: string) => sql(quoteText(text)) }];
  });
}

function asText(pattern: string, word: PeriodKind['called']): PeriodKind {
  return { type: 'text', called: word, pattern, sql: quoteText };
}
