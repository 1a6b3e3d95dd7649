import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChartTable } from '../../../model/chart-table';
import { breakAnywhere } from '../../../slides/chart/break-anywhere';
import { heightOf, layAppendix } from '../../../slides/print/lay-appendix';
import type { MeasureText } from '../../../slides/theme/measure-text';

const measure: MeasureText = (text, size) => text.length * size * 0.5;
const size = { width: 1728, height: 728 };

const text = fc.oneof(
  fc.string({ maxLength: 30 }),
  fc.constant('Arbeit und Ausbildung, berufliche Weiterbildung und Umschulung'),
  fc.constant('x'.repeat(200)),
);
const tables = fc
  .record({ columns: fc.integer({ min: 1, max: 14 }), rows: fc.integer({ min: 0, max: 80 }) })
  .chain(({ columns, rows }) =>
    fc.record({
      headings: fc.array(text, { minLength: columns, maxLength: columns }),
      cells: fc.array(fc.array(text, { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      }),
    }),
  )
  .map(
    ({ headings, cells }): ChartTable => ({
      caption: 'Gespräche',
      columns: headings.map((heading, index) => ({ key: `${index}`, heading, numeric: index > 0 })),
      rows: cells,
      leftOut: 0,
    }),
  );

describe('an appendix', () => {
  it('holds every cell once, beside the first column and below its heading, within the page', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const pages = layAppendix(table, { size, measure });
        const found = new Map<string, number>();
        for (const page of pages) {
          const [name] = page.columns;
          expect(name?.key).toBe('0');
          const width = page.columns.reduce((sum, column) => sum + column.width, 0);
          // A first column and one more always stand side by side.
          expect(width <= size.width || page.columns.length <= 2).toBe(true);
          const height =
            heightOf(page.columns.map(({ heading }) => heading)) +
            page.rows.reduce((sum, row) => sum + heightOf(row), 0);
          expect(height <= size.height || page.rows.length === 1).toBe(true);
          for (const column of page.columns) {
            found.set(column.key, (found.get(column.key) ?? 0) + page.rows.length);
          }
        }
        for (const { key } of table.columns.slice(1)) expect(found.get(key)).toBe(table.rows.length);
        expect(pages.filter(({ first }) => first)).toHaveLength(1);
      }),
      { numRuns: 60 },
    );
  });
});

describe('breakAnywhere', () => {
  it('loses no letter and exceeds no line', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), fc.integer({ min: 1, max: 40 }), (given, width) => {
        const lines = breakAnywhere(given, width, (each) => [...each].length);
        const plain = (each: string) => each.replace(/[ \u00AD]/g, '');
        expect(plain(lines.join(''))).toBe(plain(given));
        for (const line of lines) expect([...line].length).toBeLessThanOrEqual(width);
      }),
    );
  });
});
