import { call } from './bridge';

/** What the page could not cope with goes to the log; a person reads it in the fault's own place, see ErrorEdge. */
export function reportErrors(): void {
  window.addEventListener('error', (event) => report(event.error ?? event.message));
  window.addEventListener('unhandledrejection', (event) => report(event.reason));
}

export function report(error: unknown): void {
  const text = error instanceof Error ? `${error.message}\n${error.stack ?? ''}` : String(error);
  void call('log.report', { message: text.slice(0, 10_000) });
}
