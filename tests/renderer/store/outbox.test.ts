import fc from 'fast-check';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createOutbox } from '../../../renderer/store/outbox';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A receiver that takes its time, and what it got. */
function slowReceiver(time: number) {
  const got: number[] = [];
  let atOnce = 0;
  let most = 0;
  const send = async (value: number) => {
    atOnce += 1;
    most = Math.max(most, atOnce);
    await new Promise((done) => setTimeout(done, time));
    got.push(value);
    atOnce -= 1;
  };
  return { got, send, most: () => most };
}

it('sends the first at once, so that the shell knows there is unsaved work', () => {
  const send = vi.fn(async () => {});
  createOutbox(send, 200).put(1);
  expect(send).toHaveBeenCalledWith(1);
});

it('sends what follows quickly as one', async () => {
  const { got, send } = slowReceiver(5);
  const outbox = createOutbox(send, 200);
  for (const value of [1, 2, 3, 4]) outbox.put(value);
  await vi.runAllTimersAsync();
  expect(got).toEqual([1, 4]);
});

it('has delivered the latest when flush resolves, even while an older one is under way', async () => {
  const { got, send } = slowReceiver(50);
  const outbox = createOutbox(send, 200);
  outbox.put(1);
  outbox.put(2);
  const flushed = outbox.flush().then(() => [...got]);
  await vi.runAllTimersAsync();
  expect((await flushed).at(-1)).toBe(2);
});

it('forgets what waits when another document was opened', async () => {
  const { got, send } = slowReceiver(5);
  const outbox = createOutbox(send, 200);
  outbox.put(1);
  outbox.put(2);
  outbox.clear();
  await vi.runAllTimersAsync();
  expect(got).toEqual([1]);
});

it('never loses the last and never sends two at once, whatever the rhythm', async () => {
  const rhythm = fc.array(fc.nat(400), { minLength: 1, maxLength: 20 });
  await fc.assert(
    fc.asyncProperty(rhythm, fc.nat(300), async (waits, time) => {
      const { got, send, most } = slowReceiver(time);
      const outbox = createOutbox(send, 200);
      for (const [index, wait] of waits.entries()) {
        outbox.put(index);
        await vi.advanceTimersByTimeAsync(wait);
      }
      await vi.runAllTimersAsync();
      expect(got.at(-1)).toBe(waits.length - 1);
      expect(got).toEqual([...got].sort((a, b) => a - b));
      expect(most()).toBe(1);
    }),
    { numRuns: 50 },
  );
});
