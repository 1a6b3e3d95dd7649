import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChartData } from '../../../model/chart-data';
import { spanBetween } from '../../../model/time-spans';
import { layTimeLine } from '../../../slides/chart/time-line-frame';
import { anyChart, chartOf, expectReadable, frameInput, places } from './readable-frame';

const anyCell = fc.oneof(
  fc.constant(null),
  fc.integer({ min: 1500, max: 2299 }),
  fc.constantFrom('2024-Q1', '2024-02-14', '2024-02', '1924-02-14', '2024-02-14T18:30', 'laufend'),
  fc
    .date({ min: new Date('2019-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
);

const anyTimeLine: fc.Arbitrary<ChartData> = anyChart({ categories: 40, series: 8 }).chain((data) =>
  fc
    .record({
      cells: fc.array(
        fc.array(fc.tuple(anyCell, anyCell), {
          minLength: data.categories.length,
          maxLength: data.categories.length,
        }),
        { minLength: data.series.length, maxLength: data.series.length },
      ),
      hasEnds: fc.boolean(),
      marked: fc.option(fc.double({ min: 2015, max: 2030, noNaN: true })),
    })
    .map(({ cells, hasEnds, marked }) => ({
      ...data,
      spans: cells.map((row) =>
        row.map(([begin, end]) => spanBetween(begin, hasEnds ? end : null, hasEnds, 'de')),
      ),
      ...(marked !== null && { references: [{ from: marked, to: undefined, label: '14. Februar 2024' }] }),
    })),
);

describe.each(places)('labels of a time line in a %s place neither overlap nor leave it', (_, size) => {
  it('whatever the spans', () => {
    fc.assert(
      fc.property(anyTimeLine, (data) => {
        const asked = frameInput(data, size);
        expectReadable(layTimeLine(asked), asked);
      }),
    );
  });
});

/** A time line of rows of name, begin and end. */
function timeLineOf(rows: readonly (readonly [string, string | number | null, string | number | null])[]) {
  return chartOf({
    categories: rows.map(([label]) => ({
      key: label,
      label,
      shortLabel: label,
      time: undefined,
      strong: false,
      rest: false,
    })),
    series: [{ key: '', label: '', strong: false, rest: false, values: rows.map(() => 1) }],
    spans: [rows.map(([, begin, end]) => spanBetween(begin, end, true, 'de'))],
  });
}

const wide = { width: 1728, height: 608 };

it('draws the last year to its end', () => {
  const frame = layTimeLine(
    frameInput(
      timeLineOf([
        ['A', 2023, 2024],
        ['B', 2024, 2024],
      ]),
      wide,
    ),
  );
  const [a, b] = frame.shapes.flatMap((shape) => (shape.kind === 'rect' ? [shape] : []));
  expect(a?.width).toBeCloseTo(frame.plot.width, 0);
  expect(b?.width).toBeCloseTo(frame.plot.width / 2, 0);
});

it('says a span that is the wrong way round, and draws none', () => {
  const frame = layTimeLine(
    frameInput(
      timeLineOf([
        ['A', 2023, 2019],
        ['B', 2020, 2024],
      ]),
      wide,
    ),
  );
  expect(frame.shapes).toHaveLength(1);
  expect(frame.texts.flatMap(({ lines }) => lines)).toContain('Ende (2019) vor Beginn (2023)');
  expect(frame.points?.().map(({ category, value }) => `${category}: ${value}`)).toEqual([
    'A: Ende (2019) vor Beginn (2023)',
    'B: 2020 – 2024',
  ]);
});

it('draws as many of 300 rows as fit and counts the others', () => {
  const rows = Array.from(
    { length: 300 },
    (_, index) => [`Vorhaben ${index}`, 2000 + (index % 9), 2012] as const,
  );
  const frame = layTimeLine(frameInput(timeLineOf(rows), wide));
  const drawn = frame.shapes.length;
  expect(drawn).toBeGreaterThan(10);
  expect(frame.texts.flatMap(({ lines }) => lines)).toContain(`und ${300 - drawn} weitere Einträge`);
});
