import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type Briefing, emptyBriefing } from '../../../model/briefing';
import type { Failure } from '../../../model/failure';
import { fail, type Result, success } from '../../../model/result';
import {
  currentBriefing,
  deliver,
  edit,
  noteSaved,
  receiveDocument,
  undo,
  useDocument,
} from '../../../renderer/store/document-store';

/** A shell that takes its time to answer, and what it was told. */
const told: Briefing[] = [];
let answer: () => Result<unknown>;
let wait = 30;

beforeEach(() => {
  vi.useFakeTimers();
  told.length = 0;
  wait = 30;
  answer = () => success({ answers: {}, failures: {}, state: { fileName: 'a.briefing', saved: false } });
  vi.stubGlobal('lectern', {
    call: async (_name: string, input: { readonly briefing: Briefing }) => {
      const now = answer();
      await new Promise((done) => setTimeout(done, wait));
      told.push(input.briefing);
      return now;
    },
  });
  receiveDocument({
    briefing: emptyBriefing(),
    answers: {},
    shapes: {},
    state: { fileName: null, saved: true },
  });
});
afterEach(async () => {
  await vi.runAllTimersAsync();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const type = (text: string) => edit((now) => ({ ...now, title: { de: text } }), 'title');

it('has told the shell the last letter when a save may begin', async () => {
  for (const text of ['B', 'Br', 'Brü']) type(text);
  const delivered = deliver();
  await vi.runAllTimersAsync();
  expect(await delivered).toBeNull();
  expect(told.at(-1)?.title.de).toBe('Brü');
  expect(told.length).toBeLessThan(3);
});

it('says that work is unsaved with the first letter', () => {
  type('B');
  expect(useDocument.getState().saved.saved).toBe(false);
});

it('does not call saved what was typed while it was being saved', async () => {
  type('B');
  const saved = currentBriefing();
  type('Br');
  noteSaved({ fileName: 'a.briefing', saved: true }, saved);
  expect(useDocument.getState().saved).toEqual({ fileName: 'a.briefing', saved: false });
});

it('keeps what the shell would not take, says so, and tries again before the next save', async () => {
  const failure: Failure = { code: 'internal', detail: {} };
  answer = () => fail(failure.code);
  type('B');
  await vi.runAllTimersAsync();
  expect(useDocument.getState().undelivered?.code).toBe('internal');
  answer = () => success({ answers: {}, failures: {}, state: { fileName: null, saved: false } });
  const delivered = deliver();
  await vi.runAllTimersAsync();
  expect(await delivered).toBeNull();
  expect(told.at(-1)?.title.de).toBe('B');
});

it('does not take a late answer about one document for one about the next', async () => {
  wait = 500;
  type('alt');
  const next = { ...emptyBriefing(), title: { de: 'neu' } };
  receiveDocument({
    briefing: next,
    answers: {},
    shapes: {},
    state: { fileName: 'neu.briefing', saved: true },
  });
  await vi.runAllTimersAsync();
  expect(useDocument.getState().saved).toEqual({ fileName: 'neu.briefing', saved: true });
  expect(currentBriefing()).toBe(next);
});

it('tells the shell of what was undone', async () => {
  type('B');
  await vi.runAllTimersAsync();
  undo();
  await vi.runAllTimersAsync();
  expect(told.at(-1)?.title.de).toBeUndefined();
});
