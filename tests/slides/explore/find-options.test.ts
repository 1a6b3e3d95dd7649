import { expect, it } from 'vitest';
import { findOptions } from '../../../slides/explore/find-options';

const options = ['Böblingen', 'Baden-Baden', 'Karlsruhe, Stadtkreis', 'Main-Tauber-Kreis', 'Weißenburg'].map(
  (label) => ({ key: label, label }),
);
const found = (typed: string) => findOptions(options, typed, 'de').map(({ label }) => label);

it.each([
  ['bob', ['Böblingen']],
  ['boe', ['Böblingen']],
  ['BÖB', ['Böblingen']],
  ['weiss', ['Weißenburg']],
  ['stadt', ['Karlsruhe, Stadtkreis']],
  ['xyz', []],
])('%s finds %j', (typed, expected) => {
  expect(found(typed)).toEqual(expected);
});

it('names that begin so come first, then words, then the rest', () => {
  expect(found('b')).toEqual(['Böblingen', 'Baden-Baden', 'Main-Tauber-Kreis', 'Weißenburg']);
  expect(found('kreis')).toEqual(['Main-Tauber-Kreis', 'Karlsruhe, Stadtkreis']);
});

it('nothing typed finds all, in their order', () => {
  expect(found(' ')).toEqual(options.map(({ label }) => label));
});
