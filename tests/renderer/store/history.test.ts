import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  beginHistory,
  type History,
  longestPast,
  onePause,
  recordEdit,
  redoEdit,
  undoEdit,
} from '../../../renderer/store/history';

const steps = fc.array(
  fc.record({
    value: fc.integer(),
    topic: fc.option(fc.constantFrom('title', 'notes')),
    wait: fc.nat(3_000),
  }),
  { maxLength: 40 },
);

function play(edits: readonly { value: number; topic: string | null; wait: number }[]): History<number> {
  let at = 0;
  return edits.reduce((history, edit) => {
    at += edit.wait;
    return recordEdit(history, edit.value, at, edit.topic);
  }, beginHistory(0));
}

function times<T>(count: number, step: (value: T) => T, value: T): T {
  return count === 0 ? value : times(count - 1, step, step(value));
}

it('comes back to the beginning, whatever was done, and from there to the end', () => {
  fc.assert(
    fc.property(steps, (edits) => {
      const end = play(edits);
      const start = times(edits.length, undoEdit, end);
      expect(start.present).toBe(0);
      expect(times(edits.length, redoEdit, start).present).toBe(end.present);
    }),
  );
});

it('undoes typing in one go, but not what was typed after a pause or elsewhere', () => {
  let history = beginHistory('');
  history = recordEdit(history, 'B', 10, 'title');
  history = recordEdit(history, 'Be', 200, 'title');
  history = recordEdit(history, 'Ber', 200 + onePause, 'title');
  history = recordEdit(history, 'Notiz', 210 + onePause, 'notes');
  expect(history.past).toEqual(['', 'Be', 'Ber']);
});

it('leaves no step for an edit that changes nothing, and keeps what could be redone', () => {
  const undone = undoEdit(recordEdit(beginHistory(1), 2, 0));
  expect(recordEdit(undone, 1, 5)).toBe(undone);
});

it('forgets what could be redone as soon as something new is done', () => {
  const undone = undoEdit(recordEdit(beginHistory(1), 2, 0));
  expect(redoEdit(recordEdit(undone, 3, 5)).present).toBe(3);
});

it('does not join typing after undo to typing before it', () => {
  const typed = recordEdit(beginHistory(''), 'a', 100, 'title');
  const again = recordEdit(undoEdit(typed), 'b', 150, 'title');
  expect(undoEdit(again).present).toBe('');
});

it('keeps a long evening, but not without end', () => {
  const edits = Array.from({ length: longestPast + 50 }, (_, index) => index + 1);
  const history = edits.reduce((now, value) => recordEdit(now, value, value), beginHistory(0));
  expect(history.past).toHaveLength(longestPast);
  expect(history.past[0]).toBe(50);
});
