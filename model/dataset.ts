import { z } from 'zod';
import { columnSchema } from './column';
import { localizedTextSchema } from './localized';
import { readingChoicesSchema } from './reading-choices';
import type { Step } from './reading-step';
import { tableFormats } from './table-files';
import { totalsSchema } from './totals';

/** The form of every id in a briefing: also a safe file name. */
export const idSchema = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/);

/** What a file may say itself of where its numbers come from. */
export const provenanceFacts = ['source', 'asOf', 'licence', 'link'] as const;
export type ProvenanceFact = (typeof provenanceFacts)[number];

/** Where the numbers come from and what may be said of them. */
export const provenanceSchema = z.object({
  source: localizedTextSchema.default({}),
  /** ISO date, month or year that the numbers describe: `2018-12-31`, `2023-12`, `2024`. */
  asOf: z
    .string()
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
    .optional(),
  licence: z.string().max(500).optional(),
  link: z.string().max(2_000).optional(),
  /** Whom to ask about the numbers: a name, an address, a number. */
  contact: z.string().max(500).optional(),
  /** What was taken from the file as it stands there and nobody has confirmed yet. */
  proposed: z.array(z.enum(provenanceFacts)).max(provenanceFacts.length).optional(),
  /** Invented numbers say so on every slide that shows them. */
  madeUp: z.boolean().default(false),
});
export type Provenance = Readonly<z.infer<typeof provenanceSchema>>;

/** What became of the lines of the file (rows of the sheet, elements of the list): together they are all there are. */
export const lineCountsSchema = z.object({
  /** Of rows taken over as they are. */
  read: z.int().min(0),
  /** Of rows with a cell that could not be read, or with too few or too many cells. */
  doubtful: z.int().min(0),
  /** Of no row: titles, the header, notes, empty lines. */
  skipped: z.int().min(0),
});
export type LineCounts = Readonly<z.infer<typeof lineCountsSchema>>;

/** How the file was read. The same is said by `lectern import --json`. */
export const readingSchema = z.object({
  format: z.enum(tableFormats),
  /** Name of the file in an archive (`.zip`, `.gz`) that the table was packed in. */
  entry: z.string().optional(),
  sheet: z.string().optional(),
  encoding: z.string().optional(),
  delimiter: z.string().optional(),
  /** The character around texts, where any stands between two. */
  quote: z.string().optional(),
  decimal: z.string().optional(),
  /** The mark between thousands, where any number has one; a space stands for spaces of every width. */
  thousands: z.string().optional(),
  /** Line of the file, or row of the sheet, where the header begins, counted from 1; 0 for none. */
  headerRow: z.int().min(0),
  headerRows: z.int().min(0),
  lines: lineCountsSchema.optional(),
  /** What a person corrected of it. */
  choices: readingChoicesSchema.optional(),
});
export type Reading = Readonly<z.infer<typeof readingSchema>>;

/** Where a dataset came from: enough to see later whether the file has changed. */
export const originSchema = z.object({
  fileName: z.string().min(1).max(1_000),
  /** SHA-256 of the file, in hex. */
  fingerprint: z.string().regex(/^[0-9a-f]{64}$/),
  /** Bytes. */
  size: z.int().min(0),
  importedAt: z.iso.datetime(),
});
export type Origin = Readonly<z.infer<typeof originSchema>>;

/** A cell that did not fit, or a line that was left out, so that nothing is lost silently. */
export const problemSchema = z.object({
  /** Line of the file or row of the sheet, counted from 1. */
  row: z.int().min(0),
  /** Index among the dataset's rows, where it is about one of them. */
  index: z.int().min(0).optional(),
  column: z.string().optional(),
  value: z.string().optional(),
  /** In the language in which the file was read. */
  message: z.string(),
});
export type Problem = Readonly<z.infer<typeof problemSchema>>;

/** Of more problems a briefing keeps the first, and how many there were. */
export const keptProblems = 500;

/** One table from one file. Its rows lie beside it in the briefing, as `data/<id>.parquet`. */
export const datasetSchema = z.object({
  id: idSchema,
  name: localizedTextSchema,
  columns: z.array(columnSchema).min(1).max(5_000),
  rowCount: z.int().min(0),
  /** Rows that are the total of others; what groups or measures leaves them out. */
  totals: z.array(totalsSchema).max(100).default([]),
  /** What column names and text values are called in each language; what is not in it is shown as it is. */
  terms: z.record(z.string(), localizedTextSchema).default({}),
  provenance: provenanceSchema,
  origin: originSchema,
  reading: readingSchema,
  /** What was noticed when the file was read. */
  problems: z
    .object({ count: z.int().min(1), first: z.array(problemSchema).min(1).max(keptProblems) })
    .optional(),
});
export type Dataset = Readonly<z.infer<typeof datasetSchema>>;

/** A dataset that was just read, with what the reader noticed. */
export interface ImportReport {
  readonly dataset: Dataset;
  readonly problems: readonly Problem[];
  /** What would make a better table of it; none of it is done unasked. */
  readonly proposals: readonly Step[];
  /** Chosen steps that could not be done, each with the column that it lacks. */
  readonly undone?: readonly UndoneStep[];
}

export interface UndoneStep {
  readonly step: Step;
  readonly column: string;
}
