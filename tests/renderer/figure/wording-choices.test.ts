import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Language, languages } from '../../../model/localized';
import { type NumberFormat, plainNumber } from '../../../model/number-format';
import { bounds, isTrueWording } from '../../../model/wording';
import { wordingChoices } from '../../../renderer/figure/wording-choices';

const percent: NumberFormat = { ...plainNumber, unit: { de: '%', en: '%', fr: '%' } };
const formats = fc.constantFrom(plainNumber, percent);
const spoken = fc.constantFrom(...languages);

it('offers only what is true, and nothing twice', () => {
  const numbers = fc.oneof(
    fc.double({ noNaN: true }),
    fc.integer(),
    fc.constantFrom(0, 1, 33.1, 66.6, 1_200, 3_124_608),
  );
  fc.assert(
    fc.property(numbers, fc.constantFrom(...bounds), formats, spoken, (value, bound, format, language) => {
      const choices = wordingChoices(value, bound, format, language);
      for (const { wording } of choices) {
        expect(isTrueWording(value, wording, { format, bound })).toBe(true);
      }
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

it('knows how shares are spoken of, with the article of the noun', () => {
  const said = (value: number, language: Language) =>
    wordingChoices(value, 'exact', percent, language).map(({ phrase }) => phrase.text);
  expect(said(32.4, 'de')).toEqual(
    expect.arrayContaining([
      'knapp ein Drittel',
      'fast jede dritte',
      'fast jeder dritte',
      'fast jedes dritte',
    ]),
  );
  expect(said(32.4, 'en')).toEqual(expect.arrayContaining(['nearly a third', 'nearly one in three']));
  expect(said(32.4, 'fr')).toEqual(expect.arrayContaining(['près d’un tiers', 'près d’une sur trois']));
  expect(said(75, 'de')).toEqual(expect.arrayContaining(['drei Viertel', 'drei von vier']));
  expect(said(68, 'fr')).toContain('plus des deux tiers');
  expect(said(10.9, 'de')).not.toContain('fast jede achte');
});
