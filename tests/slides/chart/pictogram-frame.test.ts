import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layPictogram } from '../../../slides/chart/pictogram-frame';
import { drawSymbol } from '../../../slides/chart/pictogram-symbols';
import { anyChart, expectReadable, frameInput, places } from './readable-frame';

const amount = fc.oneof(fc.constant(null), fc.integer({ min: 0, max: 1_000 }), fc.constantFrom(1e-9, 1e9));

describe.each(places)('a pictogram in a %s place', (_, size) => {
  it('has its labels beside each other', () => {
    fc.assert(
      fc.property(anyChart({ categories: 40 }, amount), (data) => {
        const asked = frameInput(data, size);
        expectReadable(layPictogram(asked), asked);
      }),
    );
  });
});

it('cuts a symbol where its share ends', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.05, max: 1, noNaN: true }), (share) => {
      const { body } = drawSymbol('house', { x: 0, y: 0, size: 100, share });
      const xs = [...body.matchAll(/[ML](-?[\d.]+) /g)].map(([, x]) => Number(x));
      expect(Math.max(...xs)).toBeLessThanOrEqual(share * 100 + 0.01);
      expect(xs.length).toBeGreaterThan(2);
    }),
  );
});
