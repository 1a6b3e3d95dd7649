import fc from 'fast-check';
import { expect, it } from 'vitest';
import { softHyphen, withoutSoftHyphens } from '../../../slides/chart/soft-hyphen';
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
  ['Do\u00ADnau\u00ADdampf\u00ADschiff\u00ADfahrt', 120, 2, ['Donaudampf-', 'schifffahrt']],
  ['Do\u00ADnau\u00ADdampf\u00ADschiff\u00ADfahrt', 300, 1, ['Donaudampfschifffahrt']],
  // Whole words before broken ones, unless a line is saved that is needed.
  ['Stadt und Aus\u00ADbil\u00ADdung', 110, 2, ['Stadt und', 'Ausbildung']],
  ['Stadt, Aus\u00ADbil\u00ADdung und Be\u00ADruf', 120, 2, ['Stadt, Aus-', 'bildung und…']],
  ['Schu\u00ADle, Aus\u00ADbil\u00ADdung und Be\u00ADruf', 150, 2, ['Schule, Ausbil-', 'dung und Beruf']],
])('%s', (text, width, most, lines) => {
  expect(wrap(text, width, most)).toEqual(lines);
});

it('breaks words only at their soft hyphens, and says so by a hyphen', () => {
  const syllable = fc.stringMatching(/^[a-zäöü]{1,9}$/);
  const word = fc.array(syllable, { minLength: 1, maxLength: 8 }).map((parts) => parts.join(softHyphen));
  const words = fc.array(word, { minLength: 1, maxLength: 5 }).map((each) => each.join(' '));
  fc.assert(
    fc.property(
      words,
      fc.integer({ min: 110, max: 400 }),
      fc.integer({ min: 1, max: 9 }),
      (text, width, most) => {
        const lines = wrap(text, width, most);
        expect(lines.length).toBeLessThanOrEqual(most);
        for (const line of lines) expect(measure(line, 20, 400)).toBeLessThanOrEqual(width);
        if (!fitsWrapped(lines)) return;
        const said = lines.map((line) => (line.endsWith('-') ? line.slice(0, -1) : `${line} `)).join('');
        expect(said.trim()).toBe(withoutSoftHyphens(text));
      },
    ),
  );
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
