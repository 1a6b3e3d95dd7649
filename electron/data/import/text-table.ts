import { quoteText } from '../sql-text';
import type { CsvMarks } from './csv-records';
import type { HeaderLines } from './repeated-header';

/** A CSV text in UTF-8 in the working folder, and where in it the rows are. */
export interface TextTable extends CsvMarks {
  readonly file: string;
  /** Lines above the first row. */
  readonly skip: number;
  readonly names: readonly string[];
  /** Lines that are no rows where they stand again between the rows; only if they do. */
  readonly repeatedHeader?: HeaderLines;
  /** Whether single lines may be longer than two megabytes; reading is slower then. */
  readonly longLines?: boolean;
}

export function cellName(index: number): string {
  return `c${index}`;
}

/** SQL for the table with all its cells as text, columns c0, c1, …; empty cells are NULL. A line that does not fit is an error. */
export function readTextSql(table: TextTable): string {
  const { file, delimiter, quote = '"', skip, names, longLines } = table;
  const columns = names.map((_, index) => `'${cellName(index)}': 'VARCHAR'`).join(', ');
  return (
    `read_csv(${quoteText(file)}, auto_detect = false, header = false, skip = ${skip}, columns = {${columns}}, ` +
    `delim = ${quoteText(delimiter)}, quote = ${quoteText(quote)}, escape = ${quoteText(quote)}, nullstr = ''${longLines ? ', max_line_size = 67108864' : ''})`
  );
}

/** SQL that holds for rows with any value at all; lines of nothing but delimiters are no rows. */
export function anyValueSql(names: readonly string[]): string {
  return names.map((_, index) => `${cellName(index)} IS NOT NULL`).join(' OR ');
}

const blanks = quoteText(' \t\u00a0\u202f\u2009\r\n');

/** SQL for the cell without spaces around it; NULL if nothing is left. Cells without spaces, nearly all, cost little. */
export function trimSql(cell: string, spaces: readonly string[] = [' ', '\u00a0', '\t', '\n', '\r']): string {
  const padded = spaces
    .flatMap((space) => [`${space}%`, `%${space}`])
    .map((form) => `${cell} LIKE ${quoteText(form)}`);
  return `CASE WHEN ${padded.join(' OR ')} THEN nullif(trim(${cell}, ${blanks}), '') ELSE ${cell} END`;
}
