import { z } from 'zod';
import type { Failure } from '../../model/failure';
import { fail, type Result } from '../../model/result';
import { type CallName, type CallOutput, calls, type PageName } from '../contract';

/** What answers each call. The input has been parsed. */
export type CallHandlers<Caller> = {
  readonly [N in CallName]: (
    input: z.output<(typeof calls)[N]['input']>,
    caller: Caller,
  ) => Result<CallOutput<N>> | Promise<Result<CallOutput<N>>>;
};

export interface CallReport {
  readonly denied: (what: string) => void;
  readonly failed: (name: string, failure: Failure) => void;
}

/**
 * Answers one call of a page: is it in the contract, may this page make it, does the input parse; then the handler.
 * Never throws. `caller` is undefined for a sender that is none of our pages.
 */
export async function answerCall<Caller extends { readonly page: PageName }>(
  handlers: Partial<CallHandlers<Caller>>,
  caller: Caller | undefined,
  name: unknown,
  input: unknown,
  report: CallReport,
): Promise<Result<unknown>> {
  const handler = isCallName(name) ? (handlers[name] as Handler<Caller> | undefined) : undefined;
  if (!isCallName(name) || !handler || !caller || !calls[name].pages.includes(caller.page)) {
    report.denied(`call ${String(name)} by ${caller?.page ?? 'a stranger'}`);
    return fail('not-allowed');
  }
  const parsed = z.safeParse<z.ZodType>(calls[name].input, input);
  if (!parsed.success) {
    report.denied(`input of ${name}: ${z.prettifyError(parsed.error)}`);
    return fail('not-allowed');
  }
  const result = await run(handler, parsed.data, caller);
  if (result.ok) return result;
  report.failed(name, result.failure);
  // The cause may name paths and is for the log.
  return fail(result.failure.code, result.failure.detail);
}

type Handler<Caller> = (input: unknown, caller: Caller) => Result<unknown> | Promise<Result<unknown>>;

async function run<Caller>(
  handler: Handler<Caller>,
  input: unknown,
  caller: Caller,
): Promise<Result<unknown>> {
  try {
    return await handler(input, caller);
  } catch (cause) {
    return fail('internal', {}, cause instanceof Error ? (cause.stack ?? cause) : cause);
  }
}

function isCallName(name: unknown): name is CallName {
  return typeof name === 'string' && Object.hasOwn(calls, name);
}
