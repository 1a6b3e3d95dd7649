import type { CallInput, CallName, CallOutput, EventName, Events } from '../electron/contract';
import type { Result } from '../model/result';

/** What the preload exposes to the workshop. The renderer knows the shell by this alone. */
export interface Shell {
  readonly call: <N extends CallName>(name: N, input: CallInput<N>) => Promise<Result<CallOutput<N>>>;
  /** Answers with the function that ends listening. */
  readonly on: <E extends EventName>(event: E, listen: (detail: Events[E]) => void) => () => void;
  /** Opens dropped files. Only the preload can turn them into paths. */
  readonly openDropped: (files: readonly File[]) => unknown;
}

declare global {
  var lectern: Shell;
}

/** Asks the shell. A broken channel is a failure like any other; nothing here throws. */
export async function call<N extends CallName>(
  name: N,
  ...input: undefined extends CallInput<N> ? [] : [CallInput<N>]
): Promise<Result<CallOutput<N>>> {
  return callWith(name, input[0] as CallInput<N>);
}

/** The same, with an input even where there is none to give. */
export async function callWith<N extends CallName>(
  name: N,
  input: CallInput<N>,
): Promise<Result<CallOutput<N>>> {
  try {
    return await globalThis.lectern.call(name, input);
  } catch (error) {
    return { ok: false, failure: { code: 'internal', detail: {}, cause: `${name}: ${String(error)}` } };
  }
}

export function listen<E extends EventName>(event: E, listener: (detail: Events[E]) => void): () => void {
  return globalThis.lectern.on(event, listener);
}

export function openDropped(files: readonly File[]): void {
  globalThis.lectern.openDropped(files);
}
