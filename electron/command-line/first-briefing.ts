import { type Briefing, queriesOf } from '../../model/briefing';
import { type DatasetProfile, profileDataset, profileQueries } from '../../model/dataset-profile';
import { keyOfQuery, type Query } from '../../model/query';
import type { Answers } from '../../model/resolved';
import { type Result, success } from '../../model/result';
import { suggestBriefing } from '../../model/suggest';
import type { DataEngine } from '../data/data-engine';

/** Reads the files and suggests a briefing of them, with the answers to its queries. Fails as reading and asking do. */
export async function makeFirstBriefing(
  engine: Pick<DataEngine, 'importFile' | 'ask'>,
  files: readonly string[],
  options: { readonly title?: string; readonly onRead?: (profile: DatasetProfile) => void } = {},
): Promise<Result<{ readonly briefing: Briefing; readonly answers: Answers }>> {
  const profiles: DatasetProfile[] = [];
  for (const file of files) {
    const read = await engine.importFile(file);
    if (!read.ok) return read;
    const { dataset } = read.value;
    const answers = await askAll(engine, profileQueries(dataset));
    if (!answers.ok) return answers;
    const profile = profileDataset(dataset, answers.value);
    options.onRead?.(profile);
    profiles.push(profile);
  }
  const briefing = suggestBriefing(profiles, options);
  const answers = await askAll(engine, queriesOf(briefing));
  return answers.ok ? success({ briefing, answers: answers.value }) : answers;
}

/** The answers to all queries; the first that fails ends it. */
export async function askAll(
  engine: Pick<DataEngine, 'ask'>,
  queries: readonly Query[],
): Promise<Result<Answers>> {
  const answers: Record<string, Answers[string]> = {};
  for (const query of queries) {
    const answer = await engine.ask(query);
    if (!answer.ok) return answer;
    answers[keyOfQuery(query)] = answer.value;
  }
  return success(answers);
}
