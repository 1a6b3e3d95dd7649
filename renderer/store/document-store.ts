import { create } from 'zustand';
import type { CallInput, CallName, CallOutput, DocumentView, SavedState } from '../../electron/contract';
import { type Briefing, emptyBriefing } from '../../model/briefing';
import type { Failure } from '../../model/failure';
import type { AreaShapes } from '../../model/maps/area-shapes';
import type { Answers, ResolvedBriefing } from '../../model/resolved';
import type { Result } from '../../model/result';
import { call, callWith } from '../bridge';
import { drawable, type Failures, mergeAnswers } from './drawable';
import { beginHistory, type History, recordEdit, redoEdit, undoEdit } from './history';
import { createOutbox } from './outbox';

export interface DocumentState {
  /** False until the shell has said which document is open. */
  readonly loaded: boolean;
  /** Counts the documents that were opened, so that a late answer about one is not taken for another's. */
  readonly opening: number;
  readonly history: History<Briefing>;
  readonly answers: Answers;
  /** Queries that could not be answered, under their key. */
  readonly failures: Failures;
  /** What the slides are drawn from, see `drawable`. */
  readonly drawn: ResolvedBriefing;
  readonly saved: SavedState;
  /** When it was last saved in this session, in ms. */
  readonly savedAt: number | null;
  /** Why the shell does not have the latest state. Nothing is saved, shown or printed then. */
  readonly undelivered: Failure | null;
}

export const useDocument = create<DocumentState>(() => ({
  loaded: false,
  opening: 0,
  ...opened({
    briefing: emptyBriefing(),
    answers: {},
    shapes: {},
    state: { fileName: null, saved: true },
  }),
}));

/** Pause between two updates of the shell, in ms. */
const pause = 200;

const outbox = createOutbox<Briefing>(async (briefing) => {
  const { opening } = useDocument.getState();
  const answer = await call('document.update', { briefing });
  const now = useDocument.getState();
  if (opening !== now.opening) return;
  if (!answer.ok) {
    useDocument.setState({ undelivered: answer.failure });
    return;
  }
  const { failures, state } = answer.value;
  const answers = dropFailed(mergeAnswers(now.answers, answer.value.answers), failures);
  const latest = now.history.present === briefing;
  useDocument.setState({
    answers,
    failures,
    undelivered: null,
    drawn: drawable(now.drawn, now.history.present, answers, failures),
    saved: latest ? state : { ...state, saved: false },
  });
}, pause);

export function currentBriefing(): Briefing {
  return useDocument.getState().history.present;
}

/** Another document is open now. */
export function receiveDocument(view: DocumentView): void {
  outbox.clear();
  useDocument.setState((now) => ({
    loaded: true,
    opening: now.opening + 1,
    ...opened(view),
  }));
}

/**
 * Changes the briefing: on the screen at once, in the shell soon. Edits with the same topic in quick succession (typing)
 * are undone as one.
 */
export function edit(change: (briefing: Briefing) => Briefing, topic?: string): void {
  const { history } = useDocument.getState();
  move(recordEdit(history, change(history.present), Date.now(), topic ?? null));
}

export function undo(): void {
  move(undoEdit(useDocument.getState().history));
}

export function redo(): void {
  move(redoEdit(useDocument.getState().history));
}

/** Resolves when the shell has the latest state, or with the reason why it has not. */
export async function deliver(): Promise<Failure | null> {
  if (useDocument.getState().undelivered) outbox.put(currentBriefing());
  await outbox.flush();
  return useDocument.getState().undelivered;
}

/**
 * A call about the rows of datasets. Undo and accepted sources change which rows a dataset has: the shell must have heard
 * of it first.
 */
export async function askAboutRows<N extends CallName>(
  name: N,
  input: CallInput<N>,
): Promise<Result<CallOutput<N>>> {
  await deliver();
  return callWith(name, input);
}

/** The outlines of a map that was opened: they stay for undo, whatever becomes of the map. */
export function receiveShapes(geometry: string, shapes: AreaShapes): void {
  useDocument.setState(({ drawn }) => ({
    drawn: { ...drawn, shapes: { ...drawn.shapes, [geometry]: shapes } },
  }));
}

/** Asks the shell for all answers again, after the data process was started anew. */
export function askAgain(): void {
  outbox.put(currentBriefing());
}

/** The document was saved in the state that the shell had when `deliver` resolved. */
export function noteSaved(state: SavedState, briefing: Briefing): void {
  const unchanged = currentBriefing() === briefing;
  useDocument.setState({ saved: unchanged ? state : { ...state, saved: false }, savedAt: Date.now() });
}

/** The rows may be others by now: what can no longer be answered has no answer left from before. */
function dropFailed(answers: Answers, failures: Failures): Answers {
  const stale = Object.keys(failures).filter((key) => Object.hasOwn(answers, key));
  if (stale.length === 0) return answers;
  return Object.fromEntries(Object.entries(answers).filter(([key]) => !stale.includes(key)));
}

function move(history: History<Briefing>): void {
  const now = useDocument.getState();
  if (history === now.history) return;
  useDocument.setState({
    history,
    drawn: drawable(now.drawn, history.present, now.answers, now.failures),
    saved: { ...now.saved, saved: false },
  });
  outbox.put(history.present);
}

function opened(view: DocumentView) {
  return {
    history: beginHistory(view.briefing),
    answers: view.answers,
    failures: {},
    drawn: { briefing: view.briefing, answers: view.answers, shapes: view.shapes },
    saved: view.state,
    savedAt: null,
    undelivered: null,
  };
}
