import { expect, it, vi } from 'vitest';
import type { Result } from '../../../model/result';
import type { RowPage, RowRange } from '../../../model/row-view';
import { createRowPages, pageLength } from '../../../renderer/dataset/row-pages';

const view = { dataset: 'a', filters: [], order: [] };

/** A source whose answers come when they are let go. */
function source() {
  const asked: { readonly range: RowRange; readonly answer: () => Promise<void> }[] = [];
  const fetch = (range: RowRange) =>
    new Promise<Result<RowPage>>((resolve) => {
      const indexes = Array.from({ length: range.limit }, (_, at) => range.offset + at);
      const value = { count: 1_000_000, indexes, rows: indexes.map((index) => [`row ${index}`]), marks: [] };
      asked.push({
        range,
        answer: async () => {
          resolve({ ok: true, value });
          await Promise.resolve();
        },
      });
    });
  return { asked, fetch };
}

it('fetches what is in sight and leaves out what was passed by', async () => {
  const { asked, fetch } = source();
  const onRows = vi.fn();
  const pages = createRowPages(view, { fetch, onRows, onFailure: vi.fn() });
  pages.want(0, 30);
  pages.want(10_000, 10_030);
  // Two at a time: these are only wanted while the two before are under way.
  pages.want(500_000, 500_030);
  pages.want(900_000, 900_030);
  expect(asked.map(({ range }) => range.offset)).toEqual([0, 10_000]);
  await asked[0]?.answer();
  await vi.waitFor(() => expect(asked).toHaveLength(3));
  expect(asked[2]?.range.offset).toBe(900_000);
  await asked[2]?.answer();
  await vi.waitFor(() => expect(pages.row(900_005)).toEqual({ index: 900_005, cells: ['row 900005'] }));
  expect(pages.row(500_000)).toBeUndefined();
  expect(pages.count()).toBe(1_000_000);
  expect(onRows).toHaveBeenCalledTimes(2);
});

it('keeps what was just seen and forgets what has not been for long', async () => {
  const { asked, fetch } = source();
  const pages = createRowPages(view, { fetch, onRows: vi.fn(), onFailure: vi.fn() });
  for (let page = 0; page < 60; page += 1) {
    pages.want(page * pageLength, page * pageLength + 1);
    await vi.waitFor(() => expect(asked).toHaveLength(page + 1));
    await asked[page]?.answer();
    await vi.waitFor(() => expect(pages.row(page * pageLength)).toBeDefined());
    // The first page is looked at again and again.
    pages.want(0, 1);
  }
  expect(asked).toHaveLength(60);
  expect(pages.row(0)).toBeDefined();
  expect(pages.row(pageLength)).toBeUndefined();
  expect(pages.row(59 * pageLength)).toBeDefined();
});
