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
 * By the person's choices and from the sheet that was read. A sheet that nobody chose may have another name by now ("Stand
 * Juni", "Stand Juli"): it is found anew.
 */
async function readSameWay(data: RereadingData, rereading: Rereading): Promise<Result<ImportReport>> {
  const { dataset, path, language, signal, onProgress } = rereading;
  const { choices = {}, sheet } = dataset.reading;
  const options = { language, signal, onProgress };
  const same = { ...(sheet ? { sheet } : {}), ...choices };
  const read = await data.importFile(path, { ...options, choices: same });
  const isRenamed = !read.ok && read.failure.code === 'sheet-missing' && choices.sheet === undefined;
  const again = isRenamed ? await data.importFile(path, { ...options, choices }) : read;
  if (!again.ok) return again;
  // What is kept is what the person said, not what was found.
  const { reading } = again.value.dataset;
  const { choices: _, ...found } = reading;
  const kept = dataset.reading.choices ? { ...found, choices } : found;
  return success({ ...again.value, dataset: { ...again.value.dataset, reading: kept } });
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
