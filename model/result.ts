import type { Failure, FailureCode } from './failure';

/** What a call gives back: a value, or a failure that a person can read. Nothing in the program throws on bad input. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: Failure };

export function success<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function fail(code: FailureCode, detail: Failure['detail'] = {}, cause?: unknown): Result<never> {
  return { ok: false, failure: { code, detail, cause: cause === undefined ? undefined : String(cause) } };
}

/** Marks a place that cannot be reached while every kind of a union is handled; the compiler checks that it is so. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`);
}
