import { readdir, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { type ImportReport, keptProblems } from '../../../model/dataset';
import { type InterfaceLanguage, writeText } from '../../../model/localized';
import type { ReadingChoices } from '../../../model/reading-choices';
import { assertNever, fail, type Result, success } from '../../../model/result';
import { attempt, type Engine } from '../engine';
import { fingerprintFile } from '../fingerprint';
import { nameOfFile } from './dataset-id';
import { failureOfReading } from './failure-of-reading';
import { type FinishedTable, finishTable } from './finish-table';
import { glanceBytes } from './glance';
import { importCsv } from './import-csv';
import type { ImportedTable, ImportJob } from './import-job';
import { importJson } from './import-json';
import { importParquet } from './import-parquet';
import { importWorkbook } from './import-workbook';
import { type InspectedFile, inspectFile } from './inspect-file';
import { problemSentences } from './problem-sentences';
import { unpackFile } from './unpack-file';

export interface TableImport extends Omit<ImportJob, 'session' | 'language'> {
  readonly engine: Engine;
  readonly name?: string;
  readonly language?: InterfaceLanguage;
  /** Gives the dataset an id that no other has. */
  readonly makeId: (fileName: string) => string;
}

/** Reads a file into a dataset; its rows lie in `target` then. Where it fails, no working file is left. */
export async function importTable(path: string, options: TableImport): Promise<Result<ImportReport>> {
  const stamp = await stampOf(path);
  const inspected = await inspectFile(path);
  if (!inspected.ok) return inspected;
  const file = inspected.value;
  const { engine, language = 'de', signal } = options;
  const read = await attempt(
    () => engine.use((session) => readFinished(file, { ...options, session, language }), signal),
    file.name,
    (error) => failureOfReading(error, file.name),
  );
  const after = await stampOf(path);
  // Half of what it was and half of what it became is neither.
  const isChanged = stamp !== undefined && after !== undefined && stamp !== after;
  const isStopped = signal?.aborted === true;
  const done = read.ok ? read.value : read;
  const result = isChanged && !isStopped ? fail('file-changed', { file: file.name }) : done;
  await removeScratch(options.scratch, result.ok ? options.target : undefined);
  options.onProgress?.({ share: 1 });
  return result.ok ? success(report(result.value, file, options)) : result;
}

/** Tells two states of a file apart; undefined if it is not there. */
async function stampOf(path: string): Promise<string | undefined> {
  const status = await stat(path).catch(() => undefined);
  return status && `${status.size} ${status.mtimeMs}`;
}

/** Reads a file and does what a person chose to do to its table. */
export async function readFinished(file: InspectedFile, job: ImportJob): Promise<Result<FinishedTable>> {
  const read = await importByKind(file, job);
  return read.ok ? success(await finishTable(read.value, job)) : read;
}

/** Reads a file of any kind, once `inspectFile` has said of which. */
async function importByKind(file: InspectedFile, job: ImportJob): Promise<Result<ImportedTable>> {
  switch (file.kind) {
    case 'text':
      return importCsv(file, job);
    case 'xlsx':
    case 'ods':
    case 'xls':
      return importWorkbook(file, job);
    case 'json':
      return importJson(file, job);
    case 'parquet':
      return importParquet(file, job);
    case 'zip':
    case 'gz':
      return importPacked(file, job);
    default:
      return assertNever(file.kind);
  }
}

/** The dataset's fingerprint is that of the archive: it is the file that may change. */
async function importPacked(archive: InspectedFile, job: ImportJob): Promise<Result<ImportedTable>> {
  const { choices, glance, signal, onProgress } = job;
  let tables: readonly string[] = [];
  const unpacked = await unpackFile(archive, {
    target: `${job.scratch}-unpacked`,
    ...(glance ? { enoughText: glanceBytes * 2 } : {}),
    ...(choices.entry === undefined ? {} : { entry: choices.entry }),
    onTables: (names) => {
      tables = names;
      if (glance) glance.sources = listEntries(names);
    },
    onProgress: (bytes) =>
      onProgress?.({ share: (bytes.done / Math.max(1, bytes.all)) * unpackingShare, bytes }),
    ...(signal ? { signal } : {}),
  });
  if (!unpacked.ok) return unpacked;
  const { entry = archive.name } = unpacked.value;
  const read = await importByKind(unpacked.value, {
    ...job,
    onProgress: (progress) =>
      onProgress?.({ ...progress, share: unpackingShare + progress.share * (1 - unpackingShare) }),
  });
  if (glance && tables.length > 1) glance.sources = [...listEntries(tables), ...glance.sources];
  if (!read.ok) return read;
  const fingerprint = glance?.fingerprint ?? (await fingerprintFile(archive.path, job.signal));
  const misnamed = { row: 1, message: problemSentences.misnamed(archive.kind.toUpperCase(), job.language) };
  const problems = [...(archive.misnamed ? [misnamed] : []), ...read.value.problems];
  return success({ ...read.value, fingerprint, problems, reading: { ...read.value.reading, entry } });
}

/** What part of the work it is to unpack an archive. */
const unpackingShare = 0.2;

function listEntries(names: readonly string[]) {
  return names.map((name) => ({ kind: 'entry' as const, name, isHidden: false }));
}

function report(
  table: FinishedTable,
  file: InspectedFile,
  { name, makeId, choices, language = 'de' }: TableImport,
): ImportReport {
  const { columns, rowCount, totals, provenance, fingerprint, problems, proposals, undone } = table;
  const isChosen = Object.keys(choices).length > 0;
  const reading = { ...table.reading, ...(isChosen ? { choices: keepSteps(choices, table) } : {}) };
  return {
    dataset: {
      id: makeId(basename(reading.entry ?? file.name)),
      name: writeText(undefined, language, name ?? nameTable(table, file.name)),
      ...{ columns: [...columns], rowCount, totals: [...totals], terms: {}, provenance, reading },
      origin: { fileName: file.name, fingerprint, size: file.size, importedAt: new Date().toISOString() },
      ...(problems.length > 0
        ? { problems: { count: problems.length, first: problems.slice(0, keptProblems) } }
        : {}),
    },
    problems,
    proposals,
    ...(undone.length > 0 ? { undone } : {}),
  };
}

/** The choices, with the steps as they are to be repeated. */
export function keepSteps(choices: ReadingChoices, { steps }: FinishedTable): ReadingChoices {
  return steps.length > 0 ? { ...choices, steps: [...steps] } : choices;
}

/** What a table would be called that nobody gives a name. */
export function nameTable(
  table: Partial<Pick<ImportedTable, 'title' | 'reading'>>,
  fileName: string,
): string {
  return shorten(table.title) ?? nameOfFile(basename(table.reading?.entry ?? fileName));
}

/** A first line above the table is its title, unless it is a paragraph. */
function shorten(title: string | undefined): string | undefined {
  const text = title?.trim();
  return text && text.length <= 120 && /\p{L}/u.test(text) ? text : undefined;
}

/** Removes an import's working files, but for `kept`. */
export async function removeScratch(scratch: string, kept: string | undefined): Promise<void> {
  const folder = dirname(scratch);
  for (const entry of await readdir(folder)) {
    const path = join(folder, entry);
    if (entry.startsWith(basename(scratch)) && path !== kept) await rm(path, { force: true });
  }
}
