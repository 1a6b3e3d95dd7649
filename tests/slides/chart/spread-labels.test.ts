import fc from 'fast-check';
import { expect, it } from 'vitest';
import { spreadLabels } from '../../../slides/chart/spread-labels';

it('leaves labels that do not touch where they are', () => {
  expect(
    spreadLabels(
      [
        { at: 100, height: 20 },
        { at: 200, height: 20 },
      ],
      0,
      300,
    ),
  ).toEqual([100, 200]);
});

it('moves labels apart evenly', () => {
  expect(
    spreadLabels(
      [
        { at: 100, height: 20 },
        { at: 100, height: 20 },
      ],
      0,
      300,
    ),
  ).toEqual([90, 110]);
});

it('never lets labels overlap or leave their line, as long as there is room', () => {
  const label = fc.record({
    at: fc.double({ min: -50, max: 650, noNaN: true }),
    height: fc.integer({ min: 10, max: 60 }),
  });
  fc.assert(
    fc.property(fc.array(label, { maxLength: 10 }), (labels) => {
      const centres = spreadLabels(labels, 0, 600);
      const placed = labels
        .map(({ height }, index) => ({ top: (centres[index] ?? 0) - height / 2, height }))
        .toSorted((a, b) => a.top - b.top);
      for (const [index, { top, height }] of placed.entries()) {
        expect(top).toBeGreaterThanOrEqual(-1e-6);
        expect(top + height).toBeLessThanOrEqual(600 + 1e-6);
        const next = placed[index + 1];
        if (next) expect(next.top).toBeGreaterThanOrEqual(top + height - 1e-6);
      }
    }),
  );
});
