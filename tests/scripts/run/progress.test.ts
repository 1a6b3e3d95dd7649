import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { withProgress } from '../../../scripts/run/progress';

let lines: string[];
const write = (line: string) => lines.push(line);
const lasting = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

beforeEach(() => {
  lines = [];
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('says nothing of a step that is over at once', async () => {
  const step = withProgress('Building', () => lasting(900), { write });
  await vi.advanceTimersByTimeAsync(10_000);
  await step;
  expect(lines).toEqual([]);
});

it('shows that a long step runs, how far it is, and its end', async () => {
  const step = withProgress(
    'Fetching',
    async (report) => {
      report('5 of 10 MB');
      await lasting(7000);
      return 'all of it';
    },
    { write },
  );
  await vi.advanceTimersByTimeAsync(10_000);
  expect(await step).toBe('all of it');
  expect(lines).toEqual(['Fetching ...', 'Fetching: 5 of 10 MB, 5 s', 'Fetching: done, 7 s']);
});

it('says when a step fails, and lets its error through', async () => {
  const step = withProgress('Asking', () => Promise.reject(new Error('silent')), { write, atOnce: true });
  await expect(step).rejects.toThrow('silent');
  expect(lines).toEqual(['Asking ...', 'Asking: failed, 0 s']);
});
