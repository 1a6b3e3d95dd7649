import { type Briefing, queriesOf } from '../../model/briefing';
import { keyOfQuery, type Query } from '../../model/query';
import type { Answers } from '../../model/resolved';
import type { Result } from '../../model/result';
import type { AnswersAndFailures } from '../data/protocol';

export type AskAll = (queries: readonly Query[]) => Promise<Result<AnswersAndFailures>>;

/** The queries of the briefing that have no answer yet. */
export function openQueries(briefing: Briefing, known: Answers): readonly Query[] {
  return queriesOf(briefing).filter((query) => !Object.hasOwn(known, keyOfQuery(query)));
}

/** Asks what is not known yet. Where nothing could be asked at all, each of them fails for that reason. */
export async function askOpenQueries(
  briefing: Briefing,
  known: Answers,
  askAll: AskAll,
): Promise<AnswersAndFailures> {
  const open = openQueries(briefing, known);
  if (open.length === 0) return { answers: {}, failures: {} };
  const asked = await askAll(open);
  if (asked.ok) return asked.value;
  return {
    answers: {},
    failures: Object.fromEntries(open.map((query) => [keyOfQuery(query), asked.failure])),
  };
}
