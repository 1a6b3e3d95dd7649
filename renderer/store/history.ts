/** A value with what it was before, for undo, and what was undone, for redo. */
export interface History<T> {
  readonly past: readonly T[];
  readonly present: T;
  readonly future: readonly T[];
  /** What the last edit was about, so that typing a word is one step. Null: the next edit is a step of its own. */
  readonly topic: string | null;
  /** When the last edit was made, in ms. */
  readonly at: number;
}

/** Steps that can be undone. */
export const longestPast = 300;

/** Edits on the same topic that follow each other this closely, in ms, are one step. */
export const onePause = 1_200;

export function beginHistory<T>(present: T): History<T> {
  return { past: [], present, future: [], topic: null, at: 0 };
}

/** Makes `next` the present. Without a topic it is a step of its own. An edit that changes nothing leaves no step. */
export function recordEdit<T>(
  history: History<T>,
  next: T,
  at: number,
  topic: string | null = null,
): History<T> {
  if (next === history.present) return history;
  const goesOn = topic !== null && topic === history.topic && at - history.at < onePause;
  const past = goesOn ? history.past : [...history.past, history.present].slice(-longestPast);
  return { past, present: next, future: [], topic, at };
}

export function undoEdit<T>(history: History<T>): History<T> {
  const before = history.past.at(-1);
  if (before === undefined) return history;
  return {
    past: history.past.slice(0, -1),
    present: before,
    future: [history.present, ...history.future],
    topic: null,
    at: 0,
  };
}

export function redoEdit<T>(history: History<T>): History<T> {
  const [after, ...future] = history.future;
  if (after === undefined) return history;
  return { past: [...history.past, history.present], present: after, future, topic: null, at: 0 };
}
