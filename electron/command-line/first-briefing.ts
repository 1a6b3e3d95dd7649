import { type Briefing, queriesOf } from '../../model/briefing';
import type { ImportReport } from '../../model/dataset';
import { type DatasetProfile, profileDataset, profileQueries } from '../../model/dataset-profile';
import type { Language } from '../../model/localized';
import type { Query } from '../../model/query';
import type { Answers } from '../../model/resolved';
import { type Result, success } from '../../model/result';
import { suggestBriefing } from '../../model/suggest';
import type { DataEngine } from '../data/data-engine';
import { answerAll } from '../data/resolve';

type Asked = Pick<DataEngine, 'ask'>;

export interface FirstBriefingOptions {
  /** Reads a file into a dataset of the engine. */
  readonly read: (file: string) => Promise<Result<ImportReport>>;
  readonly title?: string;
  readonly languages?: readonly Language[];
  readonly signal?: AbortSignal;
}

/** Reads the files and suggests a briefing of them, with the answers to its queries. Fails as reading and asking do. */
export async function makeFirstBriefing(
  engine: Asked,
  files: readonly string[],
  options: FirstBriefingOptions,
): Promise<Result<{ readonly briefing: Briefing; readonly answers: Answers }>> {
  const profiles: DatasetProfile[] = [];
  for (const file of files) {
    const read = await options.read(file);
    if (!read.ok) return read;
    const { dataset } = read.value;
    const answers = await answerEvery(engine, profileQueries(dataset), options.signal);
    if (!answers.ok) return answers;
    profiles.push(profileDataset(dataset, answers.value));
  }
  const briefing = suggestBriefing(profiles, options);
  const answers = await answerEvery(engine, queriesOf(briefing), options.signal);
  return answers.ok ? success({ briefing, answers: answers.value }) : answers;
}

/** The answers to all queries, or the first failure. */
export async function answerEvery(
  engine: Asked,
  queries: readonly Query[],
  signal?: AbortSignal,
): Promise<Result<Answers>> {
  const { answers, failures } = await answerAll(engine, queries, signal);
  const [failure] = Object.values(failures);
  return failure ? { ok: false, failure } : success(answers);
}
