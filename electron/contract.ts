import { z } from 'zod';
import { type Briefing, briefingSchema, type ImageAsset } from '../model/briefing';
import { type ColumnDistribution, columnLookSchema } from '../model/column-distribution';
import type { Dataset, ImportReport, Problem } from '../model/dataset';
import { idSchema } from '../model/dataset';
import type { DatasetChange } from '../model/dataset-change';
import { readDrawings } from '../model/drawing';
import type { Failure } from '../model/failure';
import type { ImportPreview } from '../model/import-preview';
import type { JoinReport } from '../model/join-report';
import type { InterfaceLanguage } from '../model/localized';
import { languageSchema } from '../model/localized';
import type { AreaShapes } from '../model/maps/area-shapes';
import type { Geometry } from '../model/maps/geometry';
import { querySchema } from '../model/query';
import type { ReadProgress } from '../model/read-progress';
import { readingChoicesSchema } from '../model/reading-choices';
import type { Answers } from '../model/resolved';
import { type RowHit, type RowPage, rowRangeSchema, rowSearchSchema } from '../model/row-view';
import type { PrintJob, ShowPosition, ShowTarget, ShowView } from '../model/show';
import type { Table } from '../model/table';
import type { Brand } from '../model/theme/brand';

/**
 * Everything a page may ask of the shell. A page sends values, never file paths: files are chosen in the shell's own
 * dialogs, dropped files are turned into paths by the preload, and pages get names and ids.
 */
export const calls = {
  'program.describe': call(z.void(), ['workshop'], answers<ProgramDescription>()),

  /** The document that is open now. Every program has one; a new one is empty. */
  'document.current': call(z.void(), ['workshop'], answers<DocumentView>()),
  /** These three ask first where unsaved work would be lost; null: the person changed their mind. */
  'document.create': call(z.void(), ['workshop'], answers<DocumentView | null>()),
  'document.open': call(z.void(), ['workshop'], answers<DocumentView | null>()),
  'document.save': call(z.object({ as: z.boolean() }), ['workshop'], answers<SavedState | null>()),
  /** The workshop's latest state. The shell keeps it (for saving, the show, paper) and answers its queries. */
  'document.update': call(z.object({ briefing: briefingSchema }), ['workshop'], answers<UpdateAnswer>()),

  /** The answer to the event `document.wanted`, after the last `document.update`. */
  'document.delivered': call(z.void(), ['workshop'], answers<null>()),

  /** Lets the person choose files. Each is looked at and arrives as the event `import.proposed`, one after the other. */
  'dataset.choose': call(z.void(), ['workshop'], answers<null>()),
  /** Stops what is being read. */
  'dataset.cancel': call(z.void(), ['workshop'], answers<null>()),

  /** Looks at a proposed file again, with these choices. A newer call ends an older one, which fails with `cancelled`. */
  'import.preview': call(
    z.object({ import: idSchema, choices: readingChoicesSchema }),
    ['workshop'],
    answers<ImportPreview>(),
  ),
  /**
   * Begins to read all of a proposed file; the dataset arrives as the event `dataset.imported`, or a `failure`. The next file is
   * proposed meanwhile. Without a name it gets the proposed one.
   */
  'import.accept': call(
    z.object({
      import: idSchema,
      choices: readingChoicesSchema,
      name: z.string().trim().min(1).max(500).optional(),
    }),
    ['workshop'],
    answers<null>(),
  ),
  /** The person does not want a proposed file; the next is proposed. */
  'import.dismiss': call(z.object({ import: idSchema }), ['workshop'], answers<null>()),
  /**
   * Looks at the file of a dataset again, to read it differently: accepted, it takes the dataset's place. A file that is
   * not known any more is asked for; null: the person changed their mind.
   */
  'import.reread': call(z.object({ dataset: idSchema }), ['workshop'], answers<ImportPreview | null>()),

  /** Rows of a dataset, filtered and sorted as a person looks at them; at most 1,000 at a time. */
  'dataset.rows': call(rowRangeSchema, ['workshop'], answers<RowPage>()),
  /** The next cell with a text; null where there is none. */
  'dataset.find': call(rowSearchSchema, ['workshop'], answers<RowHit | null>()),
  /** How the values of a column are spread. */
  'dataset.describe-column': call(columnLookSchema, ['workshop'], answers<ColumnDistribution>()),
  /** Stops sorting, filtering and finding; who waits for it gets `cancelled`. */
  'dataset.stop-looking': call(z.object({ dataset: idSchema }), ['workshop'], answers<null>()),
  /** Looks at the files that the datasets were read from, and answers what has become of them. */
  'sources.check': call(z.void(), ['workshop'], answers<readonly SourceState[]>()),
  /** Reads the changed file of a dataset again and says what it would change. Nothing changes by it. */
  'dataset.compare': call(z.object({ dataset: idSchema }), ['workshop'], answers<DatasetChange>()),
  /** The dataset with the rows that were compared, to be put in the briefing. `fingerprint` is that of the changed file. */
  'dataset.accept': call(
    z.object({ dataset: idSchema, fingerprint: z.string().max(64) }),
    ['workshop'],
    answers<AcceptedDataset>(),
  ),
  /** Leaves the dataset as it is; this content of its file is not told again. */
  'dataset.refuse': call(
    z.object({ dataset: idSchema, fingerprint: z.string().max(64) }),
    ['workshop'],
    answers<null>(),
  ),
  /** Answers a query that is not (yet) in the briefing, for a preview or a list of values. */
  'query.ask': call(z.object({ query: querySchema }), ['workshop'], answers<Table>()),
  /** What found no partner when the query's two datasets were joined; null where it joins nothing. */
  'query.report-join': call(z.object({ query: querySchema }), ['workshop'], answers<JoinReport | null>()),

  /**
   * Lets the person choose a file of geometry (GeoJSON, TopoJSON); its outlines are kept with the document. null: they changed
   * their mind.
   */
  'geometry.choose': call(z.void(), ['workshop'], answers<OpenedGeometry | null>()),

  /** Lets the person choose a picture; it is kept with the document and shown as `images/<id>`. */
  'image.choose': call(z.void(), ['workshop'], answers<ImageAsset | null>()),

  /** Lets the person choose a brand file; its fonts and its logo are kept with the document. */
  'brand.choose': call(z.void(), ['workshop'], answers<Brand | null>()),

  /** Opens the audience window, full screen: on a display the workshop is not on, where there is one, or on `this` one. */
  'show.start': call(
    z.object({
      slide: z.int().min(0),
      language: languageSchema,
      display: z.enum(['other', 'this']).default('other'),
    }),
    ['workshop'],
    answers<null>(),
  ),
  'show.end': call(z.void(), ['workshop', 'audience'], answers<null>()),
  'show.goto': call(
    z.object({
      slide: z.int().min(0),
      step: z.union([z.int().min(0), z.literal('last')]).default(0),
    }),
    ['workshop'],
    answers<null>(),
  ),
  'show.load': call(z.void(), ['audience'], answers<ShowView>()),
  'show.report': call(
    z.object({
      slide: z.int().min(0),
      step: z.int().min(0),
      steps: z.int().min(1),
      black: z.boolean(),
      white: z.boolean(),
    }),
    ['audience'],
    answers<null>(),
  ),

  /** Asks where to, and prints. null: the person changed their mind. */
  'export.pdf': call(
    z.object({
      language: languageSchema,
      slides: z.array(z.int().min(0)).max(2_000).optional(),
      notes: z.enum(['none', 'pages']),
      steps: z.enum(['last', 'pages']).default('last'),
      appendix: z.enum(['none', 'tables']).default('none'),
      colours: z.enum(['paper', 'screen']).default('paper'),
    }),
    ['workshop'],
    answers<ExportedFile | null>(),
  ),
  'print.load': call(z.void(), ['print'], answers<PrintJob>()),
  'print.ready': call(
    z.union([
      z.object({
        kind: z.literal('drawn'),
        pages: z.int().min(0),
        appendix: z.int().min(0),
        // One that is none is left out, not the whole answer.
        drawings: z.unknown().transform(readDrawings).optional(),
      }),
      z.object({ kind: z.literal('failed'), message: z.string().max(2_000) }),
    ]),
    ['print'],
    answers<null>(),
  ),

  /** What a page could not cope with, for the log. */
  'log.report': call(
    z.object({ message: z.string().max(10_000) }),
    ['workshop', 'audience', 'print'],
    answers<null>(),
  ),
} as const;

/** What the shell tells the pages, unasked. */
export interface Events {
  /** Another document is open now (dialog, argument, second start, dropped file). */
  'document.opened': DocumentView;
  /** The window is about to be closed, or the document replaced: send what was not sent yet, then `document.delivered`. */
  'document.wanted': null;
  'dataset.imported': ImportReport;
  /** A brand file was dropped: its fonts and its logo are with the document already. */
  'brand.opened': Brand;
  /**
   * A file to add: what would be read of it. It waits for `import.accept` or `import.dismiss`; when another document is opened,
   * nothing is left of it.
   */
  'import.proposed': ProposedImport;
  /** More files, or fewer, wait behind the proposed one. */
  'import.waiting': { readonly waiting: number };
  /** What has become of the files that the document's datasets were read from, as often as it changes. */
  'sources.noticed': readonly SourceState[];
  /** Something the person asked for, though not by a call of this page, could not be done. */
  failure: Failure;
  progress: Progress;
  /** The data process was started again after it ended; its datasets are there again. */
  'data.restarted': Failure;
  'show.moved': ShowPosition;
  'show.ended': null;
  'show.goto': ShowTarget;
  'show.update': ShowView;
  /** A menu command. Its key is the menu's; the workshop decides what it means. */
  command: Command;
  displays: { readonly count: number };
}

export const commands = [
  'new',
  'open',
  'import',
  'save',
  'save-as',
  'export-pdf',
  'check-sources',
  'undo',
  'redo',
  'new-slide',
  'duplicate-slide',
  'delete',
  'show-from-start',
  'show-from-here',
] as const;
export type Command = (typeof commands)[number];

export interface ProgramDescription {
  readonly version: string;
  readonly language: InterfaceLanguage;
  readonly platform: 'linux' | 'darwin' | 'win32';
  readonly displays: number;
  /** The Electron version when it is the development stand-in, which is never given to users. */
  readonly standIn: string | null;
}

export interface DocumentView {
  readonly briefing: Briefing;
  readonly answers: Answers;
  /** Outlines of its maps, by the id of their geometry. */
  readonly shapes: Readonly<Record<string, AreaShapes>>;
  readonly state: SavedState;
}

/** A map that was opened, for the briefing, and its outlines. */
export interface OpenedGeometry {
  readonly geometry: Geometry;
  readonly shapes: AreaShapes;
}

export interface SavedState {
  /** File name without its folder; null for a document that was never saved. */
  readonly fileName: string | null;
  readonly saved: boolean;
}

export interface ProposedImport extends ImportPreview {
  /** Files that will be proposed after this one. */
  readonly waiting: number;
}

export interface UpdateAnswer {
  readonly answers: Answers;
  /** Queries that could not be answered, under `keyOfQuery`. */
  readonly failures: Readonly<Record<string, Failure>>;
  readonly state: SavedState;
}

/**
 * What has become of the file a dataset was read from. gone and unreadable cost nothing: the rows are in the briefing.
 * Whether a change concerns the briefing is seen by the fingerprint, which may be that of the dataset by now.
 */
export interface SourceState {
  readonly dataset: string;
  /** Without its folder. */
  readonly fileName: string;
  readonly status: 'same' | 'changed' | 'gone' | 'unreadable';
  readonly fingerprint: string | null;
  /** The person has refused this content before. */
  readonly refused: boolean;
}

export interface AcceptedDataset {
  readonly dataset: Dataset;
  readonly problems: readonly Problem[];
}

export interface ExportedFile {
  readonly fileName: string;
  readonly pages: number;
}

export interface Progress extends Omit<ReadProgress, 'share'> {
  readonly work: 'import' | 'open' | 'save' | 'export';
  /** File name, or what is being done. */
  readonly subject: string;
  /** From 0 to 1; null where it is not known how far. Ends with `done`. */
  readonly share: number | null;
  readonly done: boolean;
}

export type PageName = 'workshop' | 'audience' | 'print';
export type CallName = keyof typeof calls;
export type CallInput<N extends CallName> = z.input<(typeof calls)[N]['input']>;
export type CallOutput<N extends CallName> =
  (typeof calls)[N]['output'] extends Answer<infer Output> ? Output : never;
export type EventName = keyof Events;

interface Call<Input extends z.ZodType, Output> {
  readonly input: Input;
  /** The pages that may call it; any other is refused. */
  readonly pages: readonly PageName[];
  readonly output: Answer<Output>;
}

/** Carries the type of an answer; there is no value in it. */
interface Answer<Output> {
  readonly type?: Output;
}

function call<Input extends z.ZodType, Output>(
  input: Input,
  pages: readonly PageName[],
  output: Answer<Output>,
): Call<Input, Output> {
  return { input, pages, output };
}

function answers<Output>(): Answer<Output> {
  return {};
}
