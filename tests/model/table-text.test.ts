import { describe, expect, it } from 'vitest';
import { tableBlockSchema } from '../../model/slide';
import type { Table } from '../../model/table';
import { tableText } from '../../model/table-text';

const table: Table = {
  columns: [
    { name: 'Kreis', type: 'text' },
    { name: 'Einwohner', type: 'integer' },
    { name: 'Stand', type: 'date' },
  ],
  rows: [
    ['Stuttgart', 634_830, '2018-12-31'],
    ['Baden-Baden', 55_123, '2018-12-31'],
  ],
};
const block = (columns: readonly string[]) =>
  tableBlockSchema.parse({ kind: 'table', query: { dataset: 'kreise' }, columns });

describe('tableText', () => {
  it('shows the columns that the block names, in its order', () => {
    const text = tableText(block(['Stand', 'Kreis', 'Dichte']), table, { Kreis: { en: 'District' } }, 'en');
    expect(text.columns.map((column) => column.heading)).toEqual(['Stand', 'District']);
    expect(text.rows[0]).toEqual(['31/12/2018', 'Stuttgart']);
  });

  it('shows all columns where the block names none, or none that there is', () => {
    for (const named of [[], ['Dichte']]) {
      const text = tableText(block(named), table, {}, 'de');
      expect(text.rows[1]).toEqual(['Baden-Baden', '55.123', '31.12.2018']);
      expect(text.columns.map((column) => column.numeric)).toEqual([false, true, false]);
    }
  });
});
