import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NumberFormat } from '../../model/number-format';
import { isTrueWording, phraseValue, stateValue, type Wording } from '../../model/wording';

const millions: NumberFormat = { scale: 'million', grouping: true };
const people: NumberFormat = { scale: 'one', grouping: true };
const euros: NumberFormat = { scale: 'million', grouping: true, unit: { de: 'Euro', en: 'euros' } };
const counted = { format: people, bound: 'exact' } as const;
const published = { format: people, bound: 'floor' } as const;
const moreThan = (step: number): Wording => ({ kind: 'more-than', step });

describe('phraseValue', () => {
  it.each([
    ['de', 'mehr als 3\u00A0Millionen'],
    ['en', 'more than 3 million'],
    ['fr', 'plus de 3\u00A0millions'],
  ] as const)('says a count of 3,124,608 in %s', (language, text) => {
    const phrase = phraseValue(
      3_124_608,
      moreThan(1e6),
      { format: millions, bound: 'exact', long: true },
      language,
    );
    expect(phrase.text).toBe(text);
  });

  it('takes a published floor at its word', () => {
    const phrase = phraseValue(
      3_000_000,
      moreThan(1e6),
      { format: millions, bound: 'floor', long: true },
      'en',
    );
    expect(phrase.text).toBe('more than 3 million');
  });

  it('does not say of an exact number that it is more than itself', () => {
    const phrase = phraseValue(
      3_000_000,
      moreThan(1e6),
      { format: millions, bound: 'exact', long: true },
      'en',
    );
    expect(phrase.text).toBe('more than 2 million');
  });

  it('gives the parts apart, so that a slide can draw the unit smaller', () => {
    expect(
      phraseValue(55_000_000, moreThan(1e6), { format: euros, bound: 'floor', long: false }, 'de'),
    ).toEqual({ lead: 'mehr als', number: '55', unit: 'Mio. Euro', text: 'mehr als 55\u00A0Mio.\u00A0Euro' });
  });

  it('writes the marks of the language', () => {
    const phrase = (language: 'de' | 'en') =>
      phraseValue(1_200, moreThan(100), { format: people, bound: 'floor', long: true }, language).text;
    expect(phrase('de')).toBe('mehr als 1.200');
    expect(phrase('en')).toBe('more than 1,200');
  });

  it('keeps the digits that a rounded number has', () => {
    const rounded = phraseValue(
      3_124_608,
      { kind: 'rounded', step: 100_000 },
      { format: millions, bound: 'exact', long: true },
      'de',
    );
    expect(rounded.text).toBe('rund 3,1\u00A0Millionen');
  });
});

describe('isTrueWording', () => {
  const value = fc.double({ min: 1, max: 1e12, noNaN: true });
  const step = fc.integer({ min: 1, max: 1e9 });

  it('allows "more than" only where the value is more than what is said', () => {
    fc.assert(
      fc.property(value, step, (number, by) => {
        fc.pre(isTrueWording(number, moreThan(by), counted));
        expect(stateValue(number, moreThan(by), 'exact')).toBeLessThan(number);
      }),
    );
  });

  it('allows "nearly" only where the value is below, by no more than a tenth', () => {
    const nearly = (by: number): Wording => ({ kind: 'nearly', step: by });
    fc.assert(
      fc.property(value, step, (number, by) => {
        fc.pre(isTrueWording(number, nearly(by), counted));
        const stated = stateValue(number, nearly(by), 'exact');
        expect(number).toBeLessThan(stated);
        expect(number).toBeGreaterThanOrEqual(stated * 0.9);
      }),
    );
  });

  it('lets nobody say "about" or "nearly" of a floor, or a floor as if it were exact', () => {
    expect(isTrueWording(1_200, { kind: 'rounded', step: 100 }, published)).toBe(false);
    expect(isTrueWording(1_190, { kind: 'nearly', step: 100 }, published)).toBe(false);
    expect(isTrueWording(1_200, { kind: 'exact' }, published)).toBe(false);
    expect(isTrueWording(1_200, moreThan(100), published)).toBe(true);
  });

  it('refuses to round to nothing', () => {
    expect(isTrueWording(12, { kind: 'rounded', step: 1000 }, counted)).toBe(false);
    expect(isTrueWording(12, moreThan(1000), counted)).toBe(false);
  });
});

describe('values in thousands and millions', () => {
  const tsd: NumberFormat = { scale: 'thousand', base: 'thousand', grouping: true, unit: { de: 'Euro' } };
  const say = (value: number, wording: Wording, long: boolean, format = tsd) =>
    phraseValue(value, wording, { format, bound: 'exact', long }, 'de').text.replaceAll('\u00A0', ' ');

  it('are said as what they stand for', () => {
    expect(say(3_200, { kind: 'exact' }, true)).toBe('3,2 Millionen Euro');
    expect(say(3_200, { kind: 'exact' }, false)).toBe('3.200 Tsd. Euro');
    expect(say(3_214, { kind: 'exact' }, true)).toBe('3,214 Millionen Euro');
    expect(say(3_214.5, { kind: 'exact' }, true)).toBe('3.214,5 Tausend Euro');
    expect(say(312, { kind: 'exact' }, true)).toBe('312 Tausend Euro');
    expect(say(3_124, moreThan(1e6), true)).toBe('mehr als 3 Millionen Euro');
    expect(say(3_124, moreThan(1e6), true, { ...tsd, scale: 'billion' })).toBe(
      'mehr als 0,003 Milliarden Euro',
    );
    expect(say(3_200, { kind: 'exact' }, true, { ...tsd, scale: 'one' })).toBe('3.200.000 Euro');
  });

  it('in words are counted the value, whatever they are counted in', () => {
    const words = { Tausend: 1e3, Million: 1e6, Millionen: 1e6, Milliarde: 1e9, Milliarden: 1e9 };
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9_999_999 }),
        fc.constantFrom('thousand' as const, 'million' as const),
        (value, base) => {
          const format = { ...tsd, base, scale: base };
          const { number, unit } = phraseValue(
            value,
            { kind: 'exact' },
            { format, bound: 'exact', long: true },
            'de',
          );
          const word = unit.split(' ')[0] as keyof typeof words;
          const said = Number(number.replaceAll('.', '').replace(',', '.')) * words[word];
          expect(said).toBeCloseTo(value * (base === 'thousand' ? 1e3 : 1e6), 2);
        },
      ),
    );
  });

  it('say the same as the true value in ones', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9_999_999 }),
        fc.constantFrom('rounded' as const, 'more-than' as const, 'nearly' as const),
        fc.constantFrom(1e5, 1e6, 5e6),
        (value, kind, step) => {
          const plain: NumberFormat = { ...tsd, scale: 'million', base: 'one' };
          expect(say(value, { kind, step }, true, { ...plain, base: 'thousand' })).toBe(
            say(value * 1e3, { kind, step }, true, plain),
          );
        },
      ),
    ));
});
