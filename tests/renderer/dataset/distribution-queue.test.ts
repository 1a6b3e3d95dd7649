import { expect, it, vi } from 'vitest';
import type { ColumnDistribution, ColumnLook } from '../../../model/column-distribution';
import { success } from '../../../model/result';
import { createQueue } from '../../../renderer/dataset/distribution-queue';

const distribution: ColumnDistribution = {
  ...{ missing: 0, present: 1, distinct: 1, estimated: false },
  shape: { kind: 'frequent', values: [] },
};

it('asks for one column at a time, and not for what was passed by', async () => {
  const asked: string[] = [];
  const answers: (() => void)[] = [];
  const look = ({ column }: ColumnLook) => {
    asked.push(column);
    return new Promise<ReturnType<typeof success<ColumnDistribution>>>((resolve) => {
      answers.push(() => resolve(success(distribution)));
    });
  };
  const queue = createQueue(look);
  const tell = vi.fn();
  queue.ask('a', 'a1', 'first', tell);
  const forget = queue.ask('a', 'a1', 'passed by', tell);
  queue.ask('a', 'a1', 'last', tell);
  forget();
  expect(asked).toEqual(['first']);
  answers[0]?.();
  await vi.waitFor(() => expect(asked).toEqual(['first', 'last']));
  expect(tell).toHaveBeenCalledTimes(1);
  expect(queue.known('a1', 'first')).toBe(distribution);
  expect(queue.known('a1', 'last')).toBeUndefined();
  // Read again, the rows are others.
  expect(queue.known('a2', 'first')).toBeUndefined();
});
