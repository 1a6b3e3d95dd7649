import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type FractionWording,
  isTrueFraction,
  sayFraction,
  spokenFractions,
  stateFraction,
} from '../../model/fraction-wording';
import { plainNumber } from '../../model/number-format';
import { isTrueWording } from '../../model/wording';

const third: FractionWording = {
  kind: 'fraction',
  lead: 'nearly',
  form: 'every',
  fraction: [1, 3],
  gender: { german: 'feminine', french: 'feminine' },
};
const wording = fc.record({
  kind: fc.constant('fraction' as const),
  lead: fc.constantFrom('exact' as const, 'rounded' as const, 'more-than' as const, 'nearly' as const),
  form: fc.constantFrom('part' as const, 'of' as const, 'every' as const),
  fraction: fc.constantFrom(...spokenFractions),
  gender: fc.constant(third.gender),
});
/** Shares near what is said, on either side of it and on it. */
const near = wording.chain((said) =>
  fc
    .oneof(fc.double({ min: -8, max: 8, noNaN: true }), fc.constant(0))
    .map((away) => [stateFraction(said) + away, said] as const),
);

describe('isTrueFraction', () => {
  it('allows each word only where it holds', () => {
    fc.assert(
      fc.property(near, ([value, said]) => {
        if (!isTrueFraction(value, said, false)) return;
        const stated = stateFraction(said);
        expect(Math.abs(value - stated)).toBeLessThanOrEqual(5);
        if (said.lead === 'more-than') expect(value).toBeGreaterThan(stated);
        if (said.lead === 'nearly') expect(value).toBeLessThan(stated);
        if (said.lead === 'exact') expect(value).toBeCloseTo(stated, 0);
      }),
    );
  });

  it('allows of a floor only "more than"', () => {
    fc.assert(
      fc.property(near, ([value, said]) => {
        if (isTrueFraction(value, said, true)) expect(said.lead).toBe('more-than');
      }),
    );
  });

  it('is said of shares alone', () => {
    expect(isTrueWording(33, third, { format: plainNumber, bound: 'exact' })).toBe(false);
    const share = { ...plainNumber, unit: { en: '%' } };
    expect(isTrueWording(33, third, { format: share, bound: 'exact' })).toBe(true);
  });
});

describe('sayFraction', () => {
  const say = (over: Partial<FractionWording>, language: 'de' | 'en' | 'fr') => {
    const { lead, words } = sayFraction({ ...third, ...over }, language);
    return `${lead} ${words}`.trim();
  };

  it.each([
    [{}, 'fast jede dritte', 'nearly one in three', 'près d’une sur trois'],
    [{ form: 'part' }, 'knapp ein Drittel', 'nearly a third', 'près d’un tiers'],
    [
      { form: 'part', fraction: [1, 2], lead: 'more-than' },
      'mehr als die Hälfte',
      'more than half',
      'plus de la moitié',
    ],
    [
      { form: 'part', fraction: [2, 3], lead: 'more-than' },
      'mehr als zwei Drittel',
      'more than two thirds',
      'plus des deux tiers',
    ],
    [{ form: 'part', fraction: [3, 4], lead: 'exact' }, 'drei Viertel', 'three quarters', 'les trois quarts'],
    [
      { form: 'of', fraction: [3, 4], lead: 'rounded' },
      'rund drei von vier',
      'about three in four',
      'environ trois sur quatre',
    ],
    [
      { form: 'part', fraction: [1, 8], lead: 'rounded' },
      'rund ein Achtel',
      'about an eighth',
      'environ un huitième',
    ],
    [
      { form: 'part', fraction: [9, 10], lead: 'nearly' },
      'knapp neun Zehntel',
      'nearly nine tenths',
      'près des neuf dixièmes',
    ],
  ] satisfies readonly [Partial<FractionWording>, string, string, string][])(
    'says %j',
    (over, de, en, fr) => {
      expect([say(over, 'de'), say(over, 'en'), say(over, 'fr')]).toEqual([de, en, fr]);
    },
  );

  it('takes the article of the noun', () => {
    expect(say({ gender: { german: 'masculine', french: 'masculine' } }, 'de')).toBe('fast jeder dritte');
    expect(say({ gender: { german: 'neuter', french: 'masculine' } }, 'fr')).toBe('près d’un sur trois');
  });

  it('has a word for every fraction in every language', () => {
    fc.assert(
      fc.property(wording, fc.constantFrom('de' as const, 'en' as const, 'fr' as const), (said, language) => {
        expect(sayFraction(said, language).words).toMatch(/^[\p{L}’ ]+$/u);
      }),
    );
  });
});
