import type { Problem } from '../../../model/dataset';
import type { InterfaceLanguage } from '../../../model/localized';
import type { CsvRecord } from './csv-records';
import type { Header } from './detect-header';
import { areFlags, areNumbers } from './flag-cells';
import { problemSentences as say } from './problem-sentences';

/** The texts of a header made names, and what was noticed on the way. */
export interface NamedHeader {
  readonly headers: readonly string[];
  readonly problems: readonly Problem[];
}

/** Takes the marks of footnotes off the names, and names columns of flags after the numbers beside which they stand. */
export function nameHeader(
  { headers, headerRow }: Pick<Header, 'headers' | 'headerRow'>,
  records: readonly CsvRecord[],
  language: InterfaceLanguage,
): NamedHeader {
  const row = Math.max(1, headerRow);
  const problems: Problem[] = [];
  const bare = headers.map((header) => {
    const { name, mark } = splitFootnoteMark(header);
    if (mark !== undefined) {
      problems.push({ row, column: name, value: header, message: say.headerMark(mark, language) });
    }
    return name;
  });
  const named = bare.map((name, index) => {
    if (headerRow === 0 || !isFlagColumn(bare, index, records)) return name;
    const flags = nameFlags(bare[index - 1] ?? '', language);
    problems.push({ row, column: flags, message: say.flagColumn(bare[index - 1] ?? '', language) });
    return flags;
  });
  return { headers: named, problems };
}

/** Whether a column has the flags of the other. */
export function holdsFlagsOf(column: string, flags: string): boolean {
  return flags === nameFlags(column, 'de') || flags === nameFlags(column, 'en');
}

/** What the column with the flags of another is called. */
export function nameFlags(column: string, language: InterfaceLanguage): string {
  return `${column} (${language === 'de' ? 'Vermerk' : 'flag'})`;
}

const footnoteMark =
  '[¹²³⁴⁵⁶⁷⁸⁹⁰]+⁾?|[0-9]{1,2}\\)?(?:, ?[0-9]{1,2}\\)?)*(?<=\\))|\\[[0-9]{1,2}\\]|\\*{1,3}\\)?|[†‡]';
const markAtEnd = new RegExp(`^(.*[\\p{L}\\p{N}).%€])\\s*?( ?(?:${footnoteMark}))$`, 'u');
const markBeforeUnit = new RegExp(`^(.*\\p{L})( ?(?:${footnoteMark}))(\\s+(?:[([]|in\\s).*)$`, 'u');

/** `Fälle 1)` is `Fälle`, with a footnote 1. Each part of a joined name may have one. */
export function splitFootnoteMark(header: string): { readonly name: string; readonly mark?: string } {
  const marks: string[] = [];
  const parts = header.split(' / ').map((part) => {
    const [, before = '', mark = '', after = ''] = markAtEnd.exec(part) ?? markBeforeUnit.exec(part) ?? [];
    if (mark === '' || !isMark(before, mark)) return part;
    marks.push(mark.trim());
    return before.trimEnd() + after;
  });
  const [mark] = marks;
  return mark === undefined ? { name: header } : { name: parts.join(' / '), mark };
}

/** Not the raised figure of m², nor what closes a bracket that the name has opened. */
function isMark(before: string, mark: string): boolean {
  if (/^[²³]$/.test(mark)) return !/(?:^|[\s(/[])[kcdmh]?m$/.test(before) && !/^\d/.test(before);
  if (!/^ ?\d.*\)$/.test(mark)) return true;
  return before.split('(').length <= before.split(')').length;
}

const flagNames =
  /^(flags?|q|qualität|zeichen|vermerke?|kennzeichen|fu(ß|ss)note|footnotes?|symbol|status|obs[ _]?(flag|status))?$/i;

/** One of several columns that have no name of their own and hold flags, each behind a column of numbers. */
function isFlagColumn(headers: readonly string[], index: number, records: readonly CsvRecord[]): boolean {
  const name = (at: number) => (headers[at] ?? '').split(' / ').at(-1) ?? '';
  const own = name(index).toLowerCase();
  const others = headers.filter((_, at) => at !== index && name(at).toLowerCase() === own);
  if (index === 0 || !flagNames.test(name(index)) || headers[index - 1] === '' || others.length === 0)
    return false;
  const cells = (at: number) => records.slice(0, 1_000).map((record) => (record.cells[at] ?? '').trim());
  return areFlags(cells(index)) && areNumbers(cells(index - 1));
}
