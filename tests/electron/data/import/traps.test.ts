import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Dataset } from '../../../../model/dataset';
import { parseCondition, parseGroup, parseMeasure } from '../../../../model/query-text';
import type { Result } from '../../../../model/result';
import { provideEngine } from '../engine-fixture';

/*
 * Small files as offices send them, one for each trap, each with its reading beside it: what `import --json` says (of each
 * problem's message a few words) and what queries answer, worked out by hand.
 */
const folder = 'tests/fixtures/import';
const expectedSchema = z
  .object({
    problems: z.array(
      z.object({
        row: z.number(),
        column: z.string().optional(),
        value: z.string().optional(),
        message: z.string(),
      }),
    ),
    provenance: z.record(z.string(), z.unknown()).default({}),
    totals: z.array(z.unknown()).default([]),
    proposals: z.array(z.unknown()).default([]),
    /** The first rows; the import dialog's test compares them with what is shown. */
    first: z.array(z.array(z.unknown())).optional(),
    queries: z
      .array(
        z.object({
          by: z.array(z.string()).default([]),
          measure: z.array(z.string()).default([]),
          where: z.array(z.string()).default([]),
          answer: z.array(z.array(z.unknown())),
        }),
      )
      .min(1),
  })
  .catchall(z.unknown());

const fixture = provideEngine();
const files = readdirSync(folder).filter((name) => !name.endsWith('.expected.json'));

describe('the collection of traps', () => {
  it('is not empty', () => expect(files.length).toBeGreaterThanOrEqual(40));

  it.each(files)('%s', async (name) => {
    const expected = join(folder, name.replace(/\.[a-z]+$/, '.expected.json'));
    const { problems, provenance, queries, totals, proposals, first, ...reading } = expectedSchema.parse(
      JSON.parse(await readFile(expected, 'utf8')),
    );
    const read = await fixture.read(name, await readFile(join(folder, name)));
    const { dataset } = read;
    const columns = dataset.columns.map(({ reasons: _, ...column }) => column);
    const { lines: _, ...found } = dataset.reading;
    expect({ ...found, rows: dataset.rowCount, columns }).toEqual(reading);
    await expectAllLines(name, dataset);
    expect(
      read.problems.map(({ row, column, value, message }, index) => {
        const want = problems[index];
        return {
          row,
          ...(column === undefined ? {} : { column }),
          ...(want && !('value' in want) ? {} : { value }),
          message: want && message.includes(want.message) ? want.message : message,
        };
      }),
    ).toEqual(problems);
    expect(dataset.provenance).toMatchObject(provenance);
    expect(dataset.totals).toEqual(totals);
    expect(read.proposals).toEqual(proposals);
    if (read.proposals.length > 0) {
      const steps = [...read.proposals];
      const done = await fixture.read(name, await readFile(join(folder, name)), { choices: { steps } });
      expect(done).toMatchObject({ proposals: [] });
      expect(done.undone).toBeUndefined();
    }
    if (first) {
      const range = { dataset: dataset.id, offset: 0, limit: first.length, filters: [], order: [] };
      expect(take(await fixture.engine.readRows(range)).rows).toEqual(first);
    }
    for (const { by, measure, where, answer } of queries) {
      const asked = await fixture.engine.ask({
        dataset: dataset.id,
        groups: by.map((text) => take(parseGroup(text))),
        measures: measure.map((text) => take(parseMeasure(text))),
        filters: where.map((text) => take(parseCondition(text))),
        order: [],
      });
      expect(take(asked).rows).toEqual(answer);
    }
  });
});

/** Every line of the file is of a row, or is told to be of none. */
async function expectAllLines(name: string, { reading, rowCount }: Dataset): Promise<void> {
  const { read = 0, doubtful = 0, skipped = 0 } = reading.lines ?? {};
  const content = await readFile(join(folder, name));
  if (reading.format !== 'csv' || reading.entry) {
    expect(read + doubtful).toBe(rowCount);
    return;
  }
  const text = new TextDecoder(reading.encoding).decode(content);
  const all = text.split(/\r\n|\r|\n/);
  expect(read + doubtful + skipped).toBe(all.length - (all.at(-1) === '' ? 1 : 0));
  const within = [...text.matchAll(/"[^"]*"/g)].join('').split('\n').length - 1;
  expect(read + doubtful).toBe(rowCount + within);
}

function take<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
}
