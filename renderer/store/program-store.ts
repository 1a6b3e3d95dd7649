import { create } from 'zustand';
import type { ProgramDescription, Progress } from '../../electron/contract';
import type { Failure } from '../../model/failure';
import type { ShowPosition } from '../../model/show';

/** Something to tell. Failures stay until they are put away; what was done goes by itself. */
export type Message =
  | { readonly id: number; readonly kind: 'failure'; readonly failure: Failure }
  | { readonly id: number; readonly kind: 'done'; readonly text: string };

export interface ProgramState {
  readonly program: ProgramDescription;
  readonly displays: number;
  /** Work that is under way, the latest last. */
  readonly works: readonly Progress[];
  readonly messages: readonly Message[];
  /** The show in progress. */
  readonly show: ShowPosition | null;
}

export const useProgram = create<ProgramState>(() => ({
  program: { version: '', language: 'de', platform: 'linux', displays: 1, standIn: null },
  displays: 1,
  works: [],
  messages: [],
  show: null,
}));

/** How long a message about something done stays, in ms. */
const stay = 8_000;
let lastMessage = 0;

export function tellFailure(failure: Failure): void {
  // What a person stopped by choice is no news to them.
  if (failure.code === 'cancelled') return;
  lastMessage += 1;
  const message: Message = { id: lastMessage, kind: 'failure', failure };
  useProgram.setState((now) => ({
    messages: [...now.messages.filter((other) => !isSame(other, failure)), message].slice(-4),
  }));
}

export function tellDone(text: string): void {
  lastMessage += 1;
  const id = lastMessage;
  useProgram.setState((now) => ({
    messages: [...now.messages, { id, kind: 'done' as const, text }].slice(-4),
  }));
  setTimeout(() => dismiss(id), stay);
}

export function dismiss(id: number): void {
  useProgram.setState((now) => ({ messages: now.messages.filter((message) => message.id !== id) }));
}

export function noteProgress(progress: Progress): void {
  useProgram.setState((now) => {
    const others = now.works.filter(
      (work) => work.work !== progress.work || work.subject !== progress.subject,
    );
    return { works: progress.done ? others : [...others, progress] };
  });
}

function isSame(message: Message, failure: Failure): boolean {
  return message.kind === 'failure' && JSON.stringify(message.failure) === JSON.stringify(failure);
}
