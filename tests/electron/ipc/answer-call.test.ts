import { describe, expect, it, vi } from 'vitest';
import type { CallName, PageName } from '../../../electron/contract';
import { calls } from '../../../electron/contract';
import { answerCall, type CallHandlers } from '../../../electron/ipc/answer-call';
import { fail, success } from '../../../model/result';

type Caller = { readonly page: PageName };
const report = () => ({ denied: vi.fn(), failed: vi.fn() });
const ask = (
  handlers: Partial<CallHandlers<Caller>>,
  page: PageName | undefined,
  name: unknown,
  input?: unknown,
  to = report(),
) => answerCall(handlers, page && { page }, name, input, to);

const refused = { ok: false, failure: { code: 'not-allowed', detail: {}, cause: undefined } };

describe('answerCall', () => {
  it('hands the parsed input to the handler, with what the schema adds and without what it does not know', async () => {
    const handler = vi.fn(() => success({ columns: [], rows: [] }));
    const query = { dataset: 'a', measures: [{ kind: 'count' }] };
    const answer = await ask({ 'query.ask': handler }, 'workshop', 'query.ask', {
      query,
      path: '/etc/passwd',
    });
    expect(answer).toEqual({ ok: true, value: { columns: [], rows: [] } });
    expect(handler).toHaveBeenCalledWith(
      { query: { ...query, groups: [], filters: [], order: [] } },
      { page: 'workshop' },
    );
  });

  it('refuses a name that is not in the contract, whatever it is', async () => {
    for (const name of ['nothing', 'toString', '__proto__', 1, null, {}, ['query.ask']]) {
      expect(await ask({}, 'workshop', name)).toEqual(refused);
    }
  });

  it('refuses every call to every page that may not make it', async () => {
    const handler = vi.fn(() => success(null));
    const all = Object.fromEntries(Object.keys(calls).map((name) => [name, handler]));
    for (const page of ['workshop', 'audience', 'print'] as const) {
      for (const name of Object.keys(calls) as CallName[]) {
        const pages: readonly PageName[] = calls[name].pages;
        if (!pages.includes(page)) expect(await ask(all, page, name)).toEqual(refused);
        expect(await ask(all, undefined, name)).toEqual(refused);
      }
    }
    expect(handler).not.toHaveBeenCalled();
  });

  it('refuses input that the schema refuses, and says so to the log', async () => {
    const to = report();
    const handler = vi.fn(() => success({ count: 0, indexes: [], rows: [], marks: [] }));
    const input = { dataset: '../secret', offset: 0, limit: 10 };
    expect(await ask({ 'dataset.rows': handler }, 'workshop', 'dataset.rows', input, to)).toEqual(refused);
    expect(handler).not.toHaveBeenCalled();
    expect(to.denied).toHaveBeenCalledWith(expect.stringContaining('input of dataset.rows'));
  });

  it('keeps the cause of a failure for the log', async () => {
    const to = report();
    const handler = () => fail('file-damaged', { file: 'a.csv' }, '/home/eva/secret/a.csv is odd');
    const answer = await ask({ 'document.open': handler }, 'workshop', 'document.open', undefined, to);
    expect(answer).toEqual({
      ok: false,
      failure: { code: 'file-damaged', detail: { file: 'a.csv' }, cause: undefined },
    });
    const cause = expect.any(String);
    expect(to.failed).toHaveBeenCalledWith('document.open', expect.objectContaining({ cause }));
  });

  it('makes a failure of what is thrown', async () => {
    const throws = () => {
      throw new Error('broken');
    };
    const to = report();
    expect(
      await ask({ 'document.current': throws }, 'workshop', 'document.current', undefined, to),
    ).toMatchObject({
      failure: { code: 'internal' },
    });
    expect(to.failed).toHaveBeenCalledOnce();
  });
});
