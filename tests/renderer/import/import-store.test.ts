import { beforeEach, describe, expect, it } from 'vitest';
import type { ImportPreview } from '../../../model/import-preview';
import type { ReadingChoices } from '../../../model/reading-choices';
import { success } from '../../../model/result';
import {
  acceptImport,
  changeReading,
  dismissImport,
  leaveImport,
  receiveProposal,
  useImport,
} from '../../../renderer/import/import-store';

interface Asked {
  readonly name: string;
  readonly input: { readonly choices?: ReadingChoices };
  readonly answer: (value: unknown) => void;
}

const asked: Asked[] = [];

beforeEach(async () => {
  asked.length = 0;
  Object.assign(globalThis, {
    lectern: {
      call: (name: string, input: Asked['input']) =>
        new Promise((resolve) => asked.push({ name, input, answer: (value) => resolve(success(value)) })),
    },
  });
  void leaveImport();
  asked.length = 0;
  useImport.setState({ rest: 'ask' });
});

describe('a proposed file', () => {
  it('is looked at with the latest choices; a late answer to older ones is ignored', async () => {
    receiveProposal({ ...previewOf('a', {}), waiting: 0 });
    const first = changeReading((now) => ({ ...now, delimiter: ',' }));
    const second = changeReading((now) => ({ ...now, decimal: '.' }));
    expect(asked.map(({ input }) => input.choices)).toEqual([
      { delimiter: ',' },
      { delimiter: ',', decimal: '.' },
    ]);
    asked[1]?.answer(previewOf('a', { delimiter: ',', decimal: '.' }));
    await second;
    asked[0]?.answer(previewOf('a', { delimiter: ',' }));
    await first;
    expect(useImport.getState().file?.preview.choices).toEqual({ delimiter: ',', decimal: '.' });
    expect(useImport.getState().file?.isLooking).toBe(false);
  });

  it('is accepted only after its latest choices were looked at', async () => {
    receiveProposal({ ...previewOf('a', {}), waiting: 0 });
    const change = changeReading(() => ({ delimiter: ',' }));
    const accepted = acceptImport();
    expect(asked.map(({ name }) => name)).toEqual(['import.preview']);
    asked[0]?.answer(previewOf('a', { delimiter: ',' }));
    await change;
    await Promise.resolve();
    await expect.poll(() => asked[1]?.name).toBe('import.accept');
    expect(asked[1]?.input.choices).toEqual({ delimiter: ',' });
    asked[1]?.answer(null);
    await accepted;
    expect(useImport.getState().phase).toBe('reading');
  });

  it('stays before the person while it makes no table', async () => {
    receiveProposal({ ...previewOf('a', {}), columns: [], waiting: 2 });
    await acceptImport();
    expect(asked).toEqual([]);
    expect(useImport.getState()).toMatchObject({ phase: 'choosing', rest: 'ask', done: 0 });
  });

  it('is gone when it is dismissed, and those that wait are left unseen when all are', async () => {
    receiveProposal({ ...previewOf('a', {}), waiting: 1 });
    void leaveImport();
    expect(useImport.getState()).toMatchObject({ file: null, rest: 'leave' });
    receiveProposal({ ...previewOf('b', {}), waiting: 0 });
    expect(useImport.getState()).toMatchObject({ file: null, rest: 'ask' });
    expect(asked.map(({ name }) => name)).toEqual(['import.dismiss', 'import.dismiss']);
    receiveProposal({ ...previewOf('c', {}), waiting: 0 });
    void dismissImport();
    expect(useImport.getState().file).toBeNull();
  });
});

function previewOf(id: string, choices: ReadingChoices): ImportPreview {
  return {
    ...{ id: `import-${id}`, fileName: `${id}.csv`, size: 10, name: id, choices, sources: [], isWhole: true },
    reading: { format: 'csv', headerRow: 1, headerRows: 1 },
    raw: [{ line: 1, part: 'header', cells: ['a'] }],
    columns: [{ name: 'a', type: 'text', missing: 0 }],
    ...{ rowCount: 0, rows: [], marks: [], lines: [], problems: [], proposals: [] },
  };
}
