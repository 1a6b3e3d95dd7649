import type { ColumnDistribution, ColumnLook } from '../../model/column-distribution';
import type { Result } from '../../model/result';
import { askAboutRows } from '../store/document-store';

type Listener = (distribution: ColumnDistribution) => void;

/** Distributions of columns, asked for one at a time: what is out of sight again before its turn is not asked for. */
export interface DistributionQueue {
  readonly known: (rows: string, column: string) => ColumnDistribution | undefined;
  /** `rows` names the rows of the dataset as they were read once. Answers with what takes the question back. */
  readonly ask: (dataset: string, rows: string, column: string, tell: Listener) => () => void;
}

/** So many are kept. */
const most = 2_000;

export function createQueue(
  look: (asked: ColumnLook) => Promise<Result<ColumnDistribution>> = (asked) =>
    askAboutRows('dataset.describe-column', asked),
): DistributionQueue {
  const known = new Map<string, ColumnDistribution>();
  const waiting = new Map<string, { readonly asked: ColumnLook; readonly tell: Listener }>();
  let busy = false;

  const next = async () => {
    const [first] = waiting;
    if (busy || !first) return;
    const [key, { asked, tell }] = first;
    waiting.delete(key);
    busy = true;
    const answer = await look(asked);
    busy = false;
    if (answer.ok) {
      known.set(key, answer.value);
      const [oldest] = known.keys();
      if (known.size > most && oldest !== undefined) known.delete(oldest);
      tell(answer.value);
    }
    void next();
  };

  return {
    known: (rows, column) => known.get(keyOf(rows, column)),
    ask(dataset, rows, column, tell) {
      const key = keyOf(rows, column);
      waiting.set(key, { asked: { dataset, column }, tell });
      void next();
      return () => waiting.delete(key);
    },
  };
}

function keyOf(rows: string, column: string): string {
  return JSON.stringify([rows, column]);
}
