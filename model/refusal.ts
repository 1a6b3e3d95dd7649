import type { DatasetChange } from './dataset-change';
import { describeFailure, type Failure } from './failure';

/** Why a dataset that was read again cannot be accepted: the first of the briefing's queries that it cannot answer. */
export function refusalOf({
  failures,
  dataset,
}: Pick<DatasetChange, 'failures' | 'dataset'>): Failure | undefined {
  const [first] = Object.values(failures);
  return first && refuse(dataset.origin.fileName, first);
}

export function refuse(file: string, failure: Failure): Failure {
  const reason = { de: describeFailure(failure, 'de'), en: describeFailure(failure, 'en') };
  return { code: 'refresh-breaks', detail: { file, reason }, cause: failure.cause };
}
