import { copyFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Query } from '../../../model/query';
import { provideEngine } from './engine-fixture';

const fixture = provideEngine();
const { read } = fixture;

const count = (dataset: string): Query => ({
  dataset,
  groups: [],
  measures: [{ kind: 'count' }],
  filters: [],
  order: [],
});

describe('the data engine', () => {
  it('writes a dataset as Parquet and takes it back, the same in every row', async () => {
    const { dataset, rows } = await read('hin.csv', 'Kreis;Wert;Tag\nUlm;1,5;14.02.2024\n;2,25;\n');
    const path = join(fixture.working, 'hin.parquet');
    expect(await fixture.engine.writeParquet(dataset.id, path)).toEqual({ ok: true, value: null });
    const twin = { ...dataset, id: 'zurueck' };
    expect(await fixture.engine.attachDataset(twin, path)).toEqual({ ok: true, value: null });
    const back = await fixture.readRows('zurueck', 0, 10);
    expect(back.ok && back.value.rows).toEqual(rows);
  });

  it('refuses rows that are not what the dataset says, or no Parquet at all', async () => {
    const { dataset } = await read('falsch.csv', 'Kreis;Wert\nUlm;1\nAalen;2\n');
    const path = join(fixture.working, 'falsch.parquet');
    await fixture.engine.writeParquet(dataset.id, path);
    const columns = [{ name: 'Kreis', type: 'date' as const, missing: 0 }];
    const wrong = await fixture.engine.attachDataset({ ...dataset, id: 'anders', columns }, path);
    expect(!wrong.ok && wrong.failure.code).toBe('file-damaged');
    const broken = join(fixture.working, 'broken.parquet');
    await writeFile(broken, 'PAR1 nothing of the kind PAR1');
    const damaged = await fixture.engine.attachDataset({ ...dataset, id: 'kaputt' }, broken);
    expect(!damaged.ok && damaged.failure.code).toBe('file-damaged');
    const outside = join(fixture.files, 'outside.parquet');
    await copyFile(path, outside);
    expect((await fixture.engine.attachDataset({ ...dataset, id: 'draussen' }, outside)).ok).toBe(false);
    expect(fixture.engine.list.map(({ id }) => id)).not.toContain('draussen');
  });

  it('answers the same question from memory, and not after the dataset has changed', async () => {
    const { dataset } = await read('frage.csv', 'Wert\n1\n2\n');
    const first = await fixture.engine.ask(count(dataset.id));
    const again = await fixture.engine.ask(count(dataset.id));
    expect(first.ok && again.ok && first.value === again.value).toBe(true);
    const longer = await read('laenger.csv', 'Wert\n1\n2\n3\n');
    const path = join(fixture.working, 'laenger.parquet');
    await fixture.engine.writeParquet(longer.dataset.id, path);
    await fixture.engine.attachDataset({ ...longer.dataset, id: dataset.id }, path);
    const changed = await fixture.engine.ask(count(dataset.id));
    expect(changed.ok && changed.value.rows).toEqual([[3]]);
  });

  it('hands over any number of rows in parts, in order', async () => {
    const { dataset } = await read(
      'viele.csv',
      `Nr\n${Array.from({ length: 20_000 }, (_, row) => row).join('\n')}\n`,
    );
    const seen: unknown[] = [];
    let parts = 0;
    const query = { ...count(dataset.id), measures: [] };
    const poured = await fixture.engine.pourRows(query, async (rows) => {
      parts += 1;
      seen.push(...rows.map(([value]) => value));
    });
    expect(poured.ok).toBe(true);
    expect(parts).toBeGreaterThan(1);
    expect(seen).toEqual(Array.from({ length: 20_000 }, (_, row) => row));
  });

  it('knows nothing of a dataset that was taken away', async () => {
    const { dataset } = await read('weg.csv', 'Wert\n1\n2\n');
    await fixture.engine.detach(dataset.id);
    const asked = await fixture.engine.ask(count(dataset.id));
    expect(!asked.ok && asked.failure.code).toBe('dataset-missing');
    expect((await fixture.engine.writeParquet(dataset.id, join(fixture.working, 'x'))).ok).toBe(false);
  });

  it('imports that run at the same time get ids of their own', async () => {
    const path = await fixture.write('gleich.csv', 'Wert\n1\n2\n');
    const all = await Promise.all([1, 2, 3, 4].map(() => fixture.engine.importFile(path)));
    const ids = all.map((result) => result.ok && result.value.dataset.id);
    expect(new Set(ids).size).toBe(4);
    for (const id of ids) expect((await fixture.engine.ask(count(String(id)))).ok).toBe(true);
  });

  it('answers as if another dataset stood in the place of one, and as before afterwards', async () => {
    const { dataset } = await read('vorher.csv', 'Wert\n1\n2\n');
    const next = await read('nachher.csv', 'Wert;Neu\n1;a\n2;b\n3;c\n');
    const imagined = fixture.engine.imagine({ [dataset.id]: next.dataset.id });
    const rows = async (engine: Pick<typeof imagined, 'ask'>, query: Query) => {
      const asked = await engine.ask(query);
      return asked.ok ? asked.value.rows : asked.failure.code;
    };
    const byNew = { ...count(dataset.id), groups: [{ column: 'Neu' }] };
    expect(await rows(imagined, count(dataset.id))).toEqual([[3]]);
    expect(await rows(imagined, byNew)).toHaveLength(3);
    expect(await rows(fixture.engine, count(dataset.id))).toEqual([[2]]);
    expect(await rows(fixture.engine, byNew)).toBe('column-missing');
  });

  it('answers a join anew when either dataset has other rows, and reports what found no partner', async () => {
    const cases = (await read('verbund-faelle.csv', 'Kreis;Zahl\nUlm;10\nCalw;20\nBühl;5\n')).dataset;
    const people = (await read('verbund-leute.csv', 'Kreis;Leute\nUlm;100\nCalw;400\nAalen;7\n')).dataset;
    const on = [{ left: { column: 'Kreis' }, right: { column: 'Kreis' } }];
    const column = `${people.id}.Leute`;
    const query: Query = {
      ...count(cases.id),
      join: { dataset: people.id, on },
      measures: [{ kind: 'sum', column: 'Zahl', calculate: { kind: 'ratio', column, per: 100 } }],
    };
    const answer = async () => {
      const asked = await fixture.engine.ask(query);
      return asked.ok ? asked.value.rows : asked.failure.code;
    };
    const replace = async (dataset: typeof cases, name: string, content: string) => {
      const other = (await read(name, content)).dataset;
      const path = join(fixture.working, `${other.id}.parquet`);
      await fixture.engine.writeParquet(other.id, path);
      await fixture.engine.attachDataset({ ...other, id: dataset.id }, path);
    };
    expect(await answer()).toEqual([[6]]);
    const reported = await fixture.engine.reportJoin(query);
    expect(reported.ok && reported.value).toEqual({
      left: {
        ...{ dataset: cases.id, rows: 3, keys: 3, unmatchedKeys: 1, unmatchedRows: 1 },
        ...{ rowsWithoutKey: 0, examples: ['Bühl'] },
      },
      right: {
        ...{ dataset: people.id, rows: 3, keys: 3, unmatchedKeys: 1, unmatchedRows: 1 },
        ...{ rowsWithoutKey: 0, examples: ['Aalen'] },
      },
      looseRows: 0,
    });
    await replace(people, 'verbund-leute-2.csv', 'Kreis;Leute\nUlm;100\nCalw;200\n');
    expect(await answer()).toEqual([[10]]);
    await replace(cases, 'verbund-faelle-2.csv', 'Kreis;Zahl\nUlm;40\nCalw;20\n');
    expect(await answer()).toEqual([[20]]);
    await replace(people, 'verbund-leute-3.csv', 'Kreis;Leute\nUlm;100\nUlm;200\n');
    expect(await answer()).toBe('join-multiplies');
    await fixture.engine.detach(people.id);
    expect(await answer()).toBe('dataset-missing');
  });
});
