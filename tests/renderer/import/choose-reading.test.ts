import { describe, expect, it } from 'vitest';
import type { ImportPreview } from '../../../model/import-preview';
import {
  columnsToTurn,
  headerFrom,
  headerTo,
  lastLineOf,
  leftOutColumns,
  withChoice,
  withColumn,
  withSource,
  withSteps,
} from '../../../renderer/import/choose-reading';
import { nameKind } from '../../../renderer/import/side-by-side';

const preview: ImportPreview = {
  ...{ id: 'import-1', fileName: 'a.csv', size: 10, name: 'A', choices: {}, sources: [], isWhole: true },
  reading: { format: 'csv', headerRow: 3, headerRows: 1 },
  raw: [
    { line: 3, part: 'header', cells: ['a'] },
    { line: 4, part: 'row', cells: ['1'] },
    { line: 5, part: 'note', cells: ['n'] },
  ],
  ...{ columns: [], rowCount: 1, rows: [], marks: [], lines: [], problems: [], proposals: [] },
};

describe('what a person says of a file', () => {
  it('leaves nothing behind when it is taken back', () => {
    const chosen = withChoice({}, { encoding: 'utf-8' });
    expect(chosen).toEqual({ encoding: 'utf-8' });
    expect(withChoice(chosen, { encoding: undefined })).toEqual({});
    const column = withColumn({}, 'AGS', { type: 'text' });
    expect(column).toEqual({ columns: { AGS: { type: 'text' } } });
    expect(withColumn(column, 'AGS', { type: undefined })).toEqual({});
    expect(withSteps({ steps: [{ kind: 'fill-down', column: 'a' }] }, [])).toEqual({});
  });

  it('holds for the table it was said of', () => {
    const chosen = { encoding: 'utf-8', entry: 'a.xlsx', sheet: 'S', range: 'R', headerRow: 3 } as const;
    expect(withSource(chosen, { sheet: 'T' })).toEqual({ encoding: 'utf-8', entry: 'a.xlsx', sheet: 'T' });
    expect(withSource(chosen, { entry: 'b.csv' })).toEqual({ encoding: 'utf-8', entry: 'b.csv' });
    expect(withSource(chosen, { range: undefined })).toEqual({
      ...{ encoding: 'utf-8', entry: 'a.xlsx', sheet: 'S' },
    });
  });

  it('says where a header begins and ends', () => {
    expect(headerFrom({ headerRow: 1, headerRows: 2 }, 5)).toEqual({ headerRow: 5 });
    expect(headerTo({}, preview, 4)).toEqual({ headerRow: 3, headerRows: 2 });
    expect(headerTo({}, preview, 2)).toEqual({ headerRow: 2, headerRows: 1 });
    expect(headerTo({ headerRow: 0 }, preview, 2)).toEqual({ headerRow: 2, headerRows: 1 });
  });

  it('knows the last line of the table only where all of the file was looked at', () => {
    expect(lastLineOf(preview)).toBe(4);
    expect(lastLineOf({ ...preview, isWhole: false })).toBeUndefined();
  });

  it('names the columns that are left out, and those that may become rows', () => {
    expect(leftOutColumns({ columns: { a: { leftOut: true }, b: { type: 'text' } } })).toEqual(['a']);
    const step = {
      kind: 'columns-into-rows',
      columns: ['2022', '2023'],
      names: 'Jahr',
      values: 'Wert',
    } as const;
    const after = ['Kreis', 'Jahr', 'Wert'].map((name) => ({ name, type: 'text', missing: 0 }) as const);
    expect(columnsToTurn({ ...step, columns: [...step.columns] }, after, true)).toEqual([
      'Kreis',
      '2022',
      '2023',
    ]);
  });
});

describe('columns side by side', () => {
  it.each([
    [['2021', '2022'], 'year'],
    [['Anzahl 2021', 'Anzahl 2022'], 'year'],
    [['2024-Q1', '2024-Q2'], 'quarter'],
    [['1. Quartal 2024', '2. Quartal 2024'], 'quarter'],
    [['Jan 2024', 'Februar 2024'], 'month'],
    [['2024-01', '02/2024'], 'month'],
    [['weiblich', 'männlich'], 'other'],
  ] as const)('%j are called %s', (names, kind) => expect(nameKind(names)).toBe(kind));
});
