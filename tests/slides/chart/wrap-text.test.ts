import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fitsWrapped, wrapText } from '../../../slides/chart/wrap-text';
import type { MeasureText } from '../../../slides/theme/measure-text';

const measure: MeasureText = (text) => text.length * 10;
const wrap = (text: string, width: number, most: number) =>
  wrapText(text, width, most, { size: 20, weight: 400 }, measure);

it.each([
  ['Wohnen', 100, 2, ['Wohnen']],
  ['Arbeit und Ausbildung', 110, 2, ['Arbeit und', 'Ausbildung']],
  ['Rems-Murr-Kreis', 100, 2, ['Rems-Murr-', 'Kreis']],
  ['55\u00A0Mio. Euro im Jahr', 100, 2, ['55\u00A0Mio.', 'Euro im…']],
  ['Donaudampfschifffahrt', 100, 1, ['Donaudamp…']],
])('%s', (text, width, most, lines) => {
  expect(wrap(text, width, most)).toEqual(lines);
});

it('gives lines that fit, at most so many, and loses nothing without saying so', () => {
  fc.assert(
    fc.property(
      fc.string({ minLength: 1 }),
      fc.integer({ min: 20, max: 300 }),
      fc.integer({ min: 1, max: 4 }),
      (text, width, most) => {
        const lines = wrap(text, width, most);
        expect(lines.length).toBeLessThanOrEqual(most);
        for (const line of lines) expect(measure(line, 20, 400)).toBeLessThanOrEqual(Math.max(width, 20));
        if (fitsWrapped(lines) && !text.includes('…')) {
          expect(lines.join('').replaceAll(' ', '')).toBe(text.trim().replaceAll(' ', ''));
        }
      },
    ),
  );
});
