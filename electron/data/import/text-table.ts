import { quoteText } from '../sql-text';

/** A CSV text in UTF-8 in the working folder, and where in it the rows are. */
export interface TextTable {
  readonly file: string;
  readonly delimiter: string;
  /** Lines above the first row. */
  readonly skip: number;
  readonly names: readonly string[];
}

export function cellName(index: number): string {
  return `c${index}`;
}

/** SQL for the table with all its cells as text, columns c0, c1, …; empty cells are NULL. A line that does not fit is an error. */
export function readTextSql({ file, delimiter, skip, names }: TextTable): string {
  const columns = names.map((_, index) => `'${cellName(index)}': 'VARCHAR'`).join(', ');
  return (
    `read_csv(${quoteText(file)}, auto_detect = false, header = false, skip = ${skip}, columns = {${columns}}, ` +
    `delim = ${quoteText(delimiter)}, quote = '"', escape = '"', nullstr = '', max_line_size = 16777216)`
  );
}

const blanks = quoteText(' \t\u00a0\u202f\u2009\r\n');

/** SQL for the cell without spaces around it; NULL if nothing is left. */
export function trimSql(cell: string): string {
  return `nullif(trim(${cell}, ${blanks}), '')`;
}
