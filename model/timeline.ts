import { readMoment } from './category';
import { isTemporal } from './column';
import type { Dataset } from './dataset';
import type { Language } from './localized';
import { escapeRichText, parseInline, type RichInline } from './rich-text';
import type { BlockOf } from './slide';
import type { Table } from './table';
import { tableText } from './table-text';

/** What happened, and when. */
export interface TimelineEntry {
  /** As it is written: "2017", "Seit Mai 2022"; empty for an entry without a date. */
  readonly date: readonly RichInline[];
  readonly text: readonly RichInline[];
  /** The last year that the date names, where it names one. */
  readonly year: number | undefined;
}

const dated = /^(?:- |\d{1,3}\) )?\s*(\S.{0,47}?)(?::\s+|\t|\s[|–]\s)(.+)$/;

/**
 * The entries of a text, one a line: "2017: Das Programm beginnt", also as items of a list. A line that does not begin with
 * a date and a colon goes on with the entry above it.
 */
export function entriesOfText(source: string): readonly TimelineEntry[] {
  const lines: { date: string; text: string }[] = [];
  for (const line of source.split(/\r?\n/)) {
    if (line.trim() === '') continue;
    const [, date = '', text = ''] = dated.exec(line.trim()) ?? [];
    const last = lines.at(-1);
    if (date) lines.push({ date, text });
    else if (last) last.text += ` ${bare(line)}`;
    else lines.push({ date: '', text: bare(line) });
  }
  return lines.map(({ date, text }) => ({
    date: parseInline(date),
    text: parseInline(text),
    year: lastYear(date),
  }));
}

/** The entries of a table: its first column with dates or periods says when, the others say what. */
export function entriesOfTable(
  block: BlockOf<'table'>,
  table: Table,
  terms: Dataset['terms'],
  language: Language,
): readonly TimelineEntry[] {
  const { columns, rows } = tableText(block, table, terms, language);
  const when = columns.findIndex(({ name }) => isWhen(table, name));
  return rows.map((cells) => {
    const date = cells[when] ?? '';
    const text = cells.filter((cell, index) => index !== when && cell !== '–').join(' · ');
    return {
      date: parseInline(escapeRichText(date)),
      text: parseInline(escapeRichText(text)),
      year: lastYear(date),
    };
  });
}

/** Whether the answer's column holds points in time. */
function isWhen(table: Table, name: string): boolean {
  const index = table.columns.findIndex((column) => column.name === name);
  const column = table.columns[index];
  if (!column) return false;
  const cells = table.rows.map((row) => row[index] ?? null).filter((cell) => cell !== null);
  return isTemporal(column.type) || (cells.length > 0 && cells.every((cell) => readMoment(cell)));
}

function bare(line: string): string {
  return line.trim().replace(/^(?:- |\d{1,3}\) )\s*/, '');
}

function lastYear(date: string): number | undefined {
  const years = date.match(/(?<!\d)(?:1[5-9]|2[0-2])\d\d(?!\d)/g);
  return years ? Number(years.at(-1)) : undefined;
}
