import { type Briefing, queriesOf } from '../../model/briefing';
import type { Dataset, ImportReport } from '../../model/dataset';
import { type DatasetChange, renewDataset } from '../../model/dataset-change';
import type { Failure } from '../../model/failure';
import type { InterfaceLanguage } from '../../model/localized';
import { datasetsOf, type Query } from '../../model/query';
import type { ReadProgress } from '../../model/read-progress';
import type { ReadingChoices } from '../../model/reading-choices';
import type { Answers } from '../../model/resolved';
import { fail, type Result, success } from '../../model/result';
import type { RowComparison } from '../../model/row-comparison';
import type { AnswersAndFailures } from '../data/protocol';

/** What reading again needs of the data process, or of the engine itself. */
export interface RereadingData {
  readonly importFile: (
    path: string,
    options: {
      readonly language: InterfaceLanguage;
      readonly signal: AbortSignal;
      readonly onProgress: (progress: ReadProgress) => void;
      readonly choices: ReadingChoices;
    },
  ) => Promise<Result<ImportReport>>;
  readonly compareRows: (
    before: string,
    after: string,
    signal: AbortSignal,
  ) => Promise<Result<RowComparison>>;
  readonly askAll: (
    queries: readonly Query[],
    options: { readonly signal: AbortSignal; readonly instead: Readonly<Record<string, string>> },
  ) => Promise<Result<AnswersAndFailures>>;
  readonly detach: (id: string) => Promise<Result<null>>;
}

export interface Rereading {
  readonly briefing: Briefing;
  /** The briefing's answers as they are. What has none cannot be broken. */
  readonly answers: Answers;
  readonly dataset: Dataset;
  readonly path: string;
  readonly language: InterfaceLanguage;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: ReadProgress) => void;
}

/** What the file would change, and the dataset of the engine that holds its rows until somebody decides. */
export interface ReadAgain {
  readonly change: DatasetChange;
  readonly candidate: string;
}

/**
 * Reads a dataset's file again, in the way it was read before, beside the dataset. Fails as imports and questions do; then
 * nothing stays.
 */
export async function readAgain(data: RereadingData, rereading: Rereading): Promise<Result<ReadAgain>> {
  const { dataset, signal } = rereading;
  const read = await readSameWay(data, rereading);
  if (!read.ok) return read;
  const candidate = read.value.dataset.id;
  const compared = await compare(data, rereading, candidate);
  if (!compared.ok || signal.aborted) {
    await data.detach(candidate);
    return compared.ok ? fail('cancelled') : compared;
  }
  const { problems } = read.value;
  const change = { ...compared.value, dataset: renewDataset(dataset, read.value.dataset), problems };
  return success({ change, candidate });
}

/**
 * By the person's choices and from the sheet that was read. What nobody chose is found anew: a sheet may have another name by
 * now ("Stand Juni", "Stand Juli"), a title one line more. Only where columns are missing and the header was found in
 * other lines than before, it is tried in those.
 */
async function readSameWay(data: RereadingData, rereading: Rereading): Promise<Result<ImportReport>> {
  const { dataset, path, language, signal, onProgress } = rereading;
  const { choices = {}, sheet, headerRow, headerRows } = dataset.reading;
  const read = (more: ReadingChoices) =>
    data.importFile(path, { language, signal, onProgress, choices: { ...more, ...choices } });
  const named = await read(sheet ? { sheet } : {});
  const isRenamed = !named.ok && named.failure.code === 'sheet-missing' && choices.sheet === undefined;
  const found = isRenamed ? await read({}) : named;
  if (!found.ok) return found;
  const { reading } = found.value.dataset;
  const isElsewhere = reading.headerRow !== headerRow || reading.headerRows !== headerRows;
  if (!isElsewhere || missingIn(found.value, dataset) === 0) return keepChoices(found.value, dataset);
  const pinned = await read({ ...(reading.sheet ? { sheet: reading.sheet } : {}), headerRow, headerRows });
  const isBetter = pinned.ok && missingIn(pinned.value, dataset) < missingIn(found.value, dataset);
  const [best, other] = isBetter ? [pinned.value, found] : [found.value, pinned];
  if (other.ok) await data.detach(other.value.dataset.id);
  return keepChoices(best, dataset);
}

/** How many of the columns there were are gone. */
function missingIn({ dataset: { columns } }: ImportReport, before: Dataset): number {
  const names = new Set(columns.map(({ name }) => name));
  return before.columns.filter(({ name }) => !names.has(name)).length;
}

/** What is kept is what the person said, not what was found. */
function keepChoices(report: ImportReport, { reading: { choices } }: Dataset): Result<ImportReport> {
  const { choices: _, ...found } = report.dataset.reading;
  const reading = choices ? { ...found, choices } : found;
  return success({ ...report, dataset: { ...report.dataset, reading } });
}

async function compare(
  data: RereadingData,
  { briefing, answers, dataset, signal }: Rereading,
  candidate: string,
): Promise<Result<Pick<DatasetChange, 'rows' | 'answers' | 'failures'>>> {
  const rows = await data.compareRows(dataset.id, candidate, signal);
  if (!rows.ok) return rows;
  const asked = await data.askAll(queriesOn(briefing, dataset.id), {
    signal,
    instead: { [dataset.id]: candidate },
  });
  if (!asked.ok) return asked;
  const broken = Object.entries(asked.value.failures).filter(([key]) => Object.hasOwn(answers, key));
  return success({
    rows: rows.value,
    answers: asked.value.answers,
    failures: Object.fromEntries(broken) as Readonly<Record<string, Failure>>,
  });
}

/** The briefing's queries whose answers depend on the dataset. */
export function queriesOn(briefing: Briefing, dataset: string): readonly Query[] {
  return queriesOf(briefing).filter((query) => datasetsOf(query).includes(dataset));
}
