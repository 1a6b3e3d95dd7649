import { z } from 'zod';
import { columnTypes } from './column';
import { stepSchema } from './reading-step';

export const encodings = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1252',
  'iso-8859-1',
  'iso-8859-15',
] as const;
export type Encoding = (typeof encodings)[number];

/** What stands between thousands: nothing, a mark, or a space of any kind (also a thin or no-break one). */
export const thousandsMarks = ['', '.', ',', ' ', "'"] as const;
export type ThousandsMark = (typeof thousandsMarks)[number];

/** What a person says of one column. */
export const columnChoiceSchema = z.object({
  /** A cell that does not fit it becomes missing, and is told. */
  type: z.enum(columnTypes).optional(),
  unit: z.string().max(100).optional(),
  /** Of days such as 03/04/2024: which number is the day. */
  days: z.enum(['day-first', 'month-first']).optional(),
  /** Not part of the dataset. */
  leftOut: z.boolean().optional(),
});
export type ColumnChoice = Readonly<z.infer<typeof columnChoiceSchema>>;

/**
 * How a person says a file is to be read, where that differs from what was found without asking. What is absent is found
 * out. The choices are kept with the dataset, so that the file is read in the same way when it has changed.
 */
export const readingChoicesSchema = z.object({
  /** Name of the file in an archive. */
  entry: z.string().max(1_000).optional(),
  sheet: z.string().max(500).optional(),
  /** A named table or range of a workbook, or a range such as `B4:F20`. */
  range: z.string().max(500).optional(),
  encoding: z.enum(encodings).optional(),
  /** One character; `spaces` for columns that are aligned by spaces. */
  delimiter: z.string().min(1).max(6).optional(),
  /** The character around texts; empty for none. */
  quote: z.string().max(1).optional(),
  decimal: z.enum([',', '.']).optional(),
  thousands: z.enum(thousandsMarks).optional(),
  /** Line of the file, or row of the sheet, where the header begins, counted from 1; 0 for none. */
  headerRow: z.int().min(0).optional(),
  headerRows: z.int().min(0).max(10).optional(),
  /** The last line or row that belongs to the table; what follows are notes. */
  lastRow: z.int().min(1).optional(),
  /** By name of the column in the file. */
  columns: z.record(z.string().max(500), columnChoiceSchema).optional(),
  /** Done to the table in this order each time the file is read. */
  steps: z.array(stepSchema).max(20).optional(),
});
export type ReadingChoices = Readonly<z.infer<typeof readingChoicesSchema>>;
