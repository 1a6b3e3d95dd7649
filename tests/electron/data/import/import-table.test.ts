import { appendFile, rm } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { failureOfReading } from '../../../../electron/data/import/failure-of-reading';
import { describeFailure } from '../../../../model/failure';
import { provideEngine } from '../engine-fixture';
import { makeXlsx } from './make-xlsx';

const fixture = provideEngine();
const { read, write, refuse } = fixture;

describe('a file that does not stay as it is', () => {
  const lines = `Kreis;Wert\n${'Ulm;1\n'.repeat(400_000)}`;

  it('is refused when it is changed while it is read', async () => {
    const path = await write('waechst.csv', lines);
    let change: Promise<void> | undefined;
    const failure = await refuse(path, {
      onProgress: () => {
        change ??= appendFile(path, 'Aalen;2\n');
      },
    });
    await change;
    expect(failure.sentence).toBe(
      'Die Datei „waechst.csv“ wurde geändert, während sie gelesen wurde. Bitte warten Sie, bis sie fertig gespeichert ist, und öffnen Sie sie noch einmal.',
    );
    expect(await fixture.leftovers()).toEqual([]);
  });

  it('is missing when it goes before it is read to its end', async () => {
    const path = await write(
      'geht.xlsx',
      await makeXlsx([
        {
          name: 'a',
          rows: [
            ['Kreis', 'Wert'],
            ['Ulm', 1],
            ['Aalen', 2],
          ],
        },
      ]),
    );
    let removal: Promise<void> | undefined;
    // Its fingerprint is taken when its rows are read.
    const failure = await refuse(path, {
      onProgress: ({ share }) => {
        if (share < 1) removal ??= rm(path);
      },
    });
    await removal;
    expect(failure.code).toBe('file-missing');
    expect(await fixture.leftovers()).toEqual([]);
  });

  it.each([
    ['EIO', 'file-unreachable'],
    ['ESTALE', 'file-unreachable'],
    ['ENOENT', 'file-missing'],
    ['EACCES', 'file-unreadable'],
    ['ENOSPC', 'write-failed'],
  ])('%s', (code, expected) => {
    const read = failureOfReading(Object.assign(new Error('x'), { code }), 'x.csv');
    expect(read.ok ? '' : read.failure.code).toBe(expected);
    expect(read.ok ? '' : describeFailure(read.failure, 'de')).toContain('„x.csv“');
  });
});

describe('nonsense', () => {
  it('of ten thousand kinds in a column is text, and told in a few lines', async () => {
    const kinds = [
      '1,5',
      '2024-02-30',
      '12.13.14',
      '5 €',
      'ja?',
      '§',
      '1e',
      '--',
      '3 %%',
      'x1',
      '1.2.3,4',
      '∞',
    ];
    const rows = Array.from(
      { length: 10_000 },
      (_, at) => `${at};${kinds[at % kinds.length]}${at}${'?'.repeat(at % 7)}`,
    );
    const {
      types,
      rows: found,
      problems,
      dataset,
    } = await read('unsinn.csv', `Nr;Angabe\n${rows.join('\n')}\n`);
    expect(types).toEqual(['Nr:integer', 'Angabe:text']);
    expect(dataset.rowCount).toBe(10_000);
    expect(found.slice(0, 2)).toEqual([
      [0, '1,50'],
      [1, '2024-02-301?'],
    ]);
    expect(problems.length).toBeLessThan(50);
  });
});
