import { type Briefing, queriesOf } from '../../model/briefing';
import type { Failure } from '../../model/failure';
import { keyOfQuery, type Query } from '../../model/query';
import type { Answers } from '../../model/resolved';
import type { Result } from '../../model/result';
import type { Table } from '../../model/table';

export interface AskedAnswers {
  /** The new ones only. */
  readonly answers: Answers;
  /** Under `keyOfQuery`. */
  readonly failures: Readonly<Record<string, Failure>>;
}

/** The queries of the briefing that have no answer yet. */
export function openQueries(briefing: Briefing, known: Answers): readonly Query[] {
  return queriesOf(briefing).filter((query) => !Object.hasOwn(known, keyOfQuery(query)));
}

/** Asks what is not known yet, all at once. */
export async function askOpenQueries(
  briefing: Briefing,
  known: Answers,
  ask: (query: Query) => Promise<Result<Table>>,
): Promise<AskedAnswers> {
  const asked = await Promise.all(
    openQueries(briefing, known).map(async (query) => ({ key: keyOfQuery(query), result: await ask(query) })),
  );
  const answers: Record<string, Table> = {};
  const failures: Record<string, Failure> = {};
  for (const { key, result } of asked) {
    if (result.ok) answers[key] = result.value;
    else failures[key] = result.failure;
  }
  return { answers, failures };
}
