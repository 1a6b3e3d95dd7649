import fc from 'fast-check';
import { expect, it } from 'vitest';
import { plainNumber } from '../../../model/number-format';
import { bounds, isTrueWording } from '../../../model/wording';
import { wordingChoices } from '../../../renderer/figure/wording-choices';

it('offers only what is true, and nothing twice', () => {
  const numbers = fc.oneof(fc.double({ noNaN: true }), fc.integer(), fc.constantFrom(0, 1, 1_200, 3_124_608));
  fc.assert(
    fc.property(numbers, fc.constantFrom(...bounds), (value, bound) => {
      const choices = wordingChoices(value, bound, plainNumber, 'de');
      for (const { wording } of choices) expect(isTrueWording(value, wording, bound)).toBe(true);
      const texts = choices.map(({ phrase }) => phrase.text);
      expect(new Set(texts).size).toBe(texts.length);
    }),
  );
});

it('knows how three million conversations are spoken of', () => {
  const format = { ...plainNumber, scale: 'million' as const, decimals: 2 };
  const said = wordingChoices(3_124_608, 'exact', format, 'de').map(({ phrase }) => phrase.text);
  expect(said).toContain('mehr als 3\u00A0Millionen');
  expect(said).toContain('rund 3,1\u00A0Millionen');
});

it('never says "rund" or the bare number of a floor', () => {
  const said = wordingChoices(1_200, 'floor', plainNumber, 'de').map(({ phrase }) => phrase.text);
  expect(said[0]).toBe('mehr als 1.200');
  expect(said.every((text) => text.startsWith('mehr als'))).toBe(true);
});
