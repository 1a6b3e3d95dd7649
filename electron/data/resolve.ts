import type { Failure } from '../../model/failure';
import { keyOfQuery, type Query } from '../../model/query';
import type { Table } from '../../model/table';
import type { DataEngine } from './data-engine';
import type { AnswersAndFailures } from './protocol';

/** Answers many queries, for instance all of a briefing (`queriesOf`); the same question is asked once. */
export async function answerAll(
  engine: Pick<DataEngine, 'ask'>,
  queries: readonly Query[],
  signal?: AbortSignal,
): Promise<AnswersAndFailures> {
  const answers: Record<string, Table> = {};
  const failures: Record<string, Failure> = {};
  const different = new Map(queries.map((query) => [keyOfQuery(query), query]));
  // One after the other: each uses all processors by itself.
  for (const [key, query] of different) {
    const answered = await engine.ask(query, signal);
    if (answered.ok) answers[key] = answered.value;
    else failures[key] = answered.failure;
  }
  return { answers, failures };
}
