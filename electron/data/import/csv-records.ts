/** One record of a CSV file, as it stands there. */
export interface CsvRecord {
  readonly cells: readonly string[];
  /** Line of the text where the record begins, counted from 1. */
  readonly line: number;
  /** Whether a quote was still open when the text ended. */
  readonly unfinished?: boolean;
}

/** The characters that a CSV text is written with. */
export interface CsvMarks {
  readonly delimiter: string;
  /** The character around texts, `"` where nothing is said; empty for none. */
  readonly quote?: string;
}

/**
 * Takes CSV text apart, piece by piece, leniently: a quote within a value is an ordinary character, text after a closing
 * quote still belongs to the value, and lines end with any of the three line ends. Lines without any text are left out.
 */
export class CsvReader {
  private cells: string[] = [];
  private value = '';
  private state: 'start' | 'plain' | 'quoted' | 'closed' = 'start';
  private line = 1;
  private recordLine = 1;
  private afterReturn = false;
  private readonly delimiter: string;
  private readonly quote: string;
  private readonly special: RegExp;

  constructor(
    { delimiter, quote = '"' }: CsvMarks,
    private readonly onRecord: (record: CsvRecord) => void,
    firstLine = 1,
  ) {
    this.delimiter = delimiter;
    this.quote = quote;
    this.special = new RegExp(`[\r\n${escapeInClass(quote)}${escapeInClass(delimiter)}]`, 'g');
    this.line = firstLine;
    this.recordLine = firstLine;
  }

  push(text: string): void {
    const { special, quote } = this;
    let at = 0;
    while (at < text.length) {
      special.lastIndex = at;
      const next = this.state === 'quoted' ? text.indexOf(quote, at) : (special.exec(text)?.index ?? -1);
      const end = next < 0 ? text.length : next;
      if (end > at) this.take(text.slice(at, end));
      if (next < 0) return;
      this.meet(text.charAt(next));
      at = next + 1;
    }
  }

  end(): void {
    const unfinished = this.state === 'quoted';
    if (this.state !== 'start' || this.cells.length > 0) this.finishRecord(unfinished);
  }

  private take(text: string): void {
    const isEndOfReturn = this.afterReturn && text.startsWith('\n');
    this.afterReturn = false;
    if (this.state === 'start') this.state = 'plain';
    if (this.state === 'quoted') {
      this.line += countLineEnds(text) - (isEndOfReturn ? 1 : 0);
      this.afterReturn = text.endsWith('\r');
    }
    this.value += text;
  }

  private meet(character: string): void {
    const afterReturn = this.afterReturn;
    this.afterReturn = false;
    if (this.state === 'quoted') {
      this.state = 'closed';
    } else if (character === this.quote) {
      if (this.state === 'closed') {
        // Either a doubled quote or a stray one; both stand for a quote.
        this.value += character;
        this.state = 'quoted';
      } else if (this.state === 'start') this.state = 'quoted';
      else this.value += character;
    } else if (character === this.delimiter) {
      this.cells.push(this.value);
      this.value = '';
      this.state = 'start';
    } else if (character === '\n' && afterReturn) {
      this.recordLine = this.line;
    } else {
      this.line += 1;
      this.finishRecord(false);
      this.afterReturn = character === '\r';
    }
  }

  private finishRecord(unfinished: boolean): void {
    const blank = this.cells.length === 0 && this.value.trim() === '';
    const record = { cells: [...this.cells, this.value], line: this.recordLine };
    this.cells = [];
    this.value = '';
    this.state = 'start';
    this.recordLine = this.line;
    if (!blank) this.onRecord(unfinished ? { ...record, unfinished } : record);
  }
}

/** All records of a text. */
export function readRecords(text: string, marks: CsvMarks, firstLine = 1): readonly CsvRecord[] {
  const records: CsvRecord[] = [];
  const reader = new CsvReader(marks, (record) => records.push(record), firstLine);
  reader.push(text);
  reader.end();
  return records;
}

/** A record as RFC 4180 writes it, with a line end. */
export function writeRecord(cells: readonly (string | null)[], delimiter: string): string {
  const plain = cells.join(delimiter);
  // Nearly all records are so; looking once at the whole is faster than at each cell.
  if (!/[\r\n"]/.test(plain) && !cells.some((cell) => cell?.includes(delimiter))) return `${plain}\n`;
  const written = cells.map((cell) =>
    cell !== null && (/[\r\n"]/.test(cell) || cell.includes(delimiter))
      ? `"${cell.replaceAll('"', '""')}"`
      : (cell ?? ''),
  );
  return `${written.join(delimiter)}\n`;
}

function escapeInClass(character: string): string {
  return character.replace(/[\\\]^-]/, '\\$&');
}

function countLineEnds(text: string): number {
  if (text.includes('\r')) return text.match(/\r\n?|\n/g)?.length ?? 0;
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}
