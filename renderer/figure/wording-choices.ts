import type { Language } from '../../model/localized';
import type { NumberFormat } from '../../model/number-format';
import {
  type Bound,
  isTrueWording,
  type Phrase,
  phraseValue,
  stateValue,
  trueValue,
  type Wording,
} from '../../model/wording';

export interface WordingChoice {
  readonly wording: Wording;
  readonly phrase: Phrase;
}

const kinds = ['rounded', 'more-than', 'nearly'] as const;

/**
 * Ways to say the value that are true, in a scale that suits each: exactly, and with rounder and rounder numbers. No
 * phrase comes twice.
 */
export function wordingChoices(
  written: number,
  bound: Bound,
  format: NumberFormat,
  language: Language,
): readonly WordingChoice[] {
  const value = trueValue(written, format);
  const say = (wording: Wording): WordingChoice => ({
    wording,
    phrase: phraseValue(written, wording, { format, bound, long: true }, language),
  });
  const stepped = kinds.flatMap((kind) =>
    stepsFor(value)
      .map((step): Wording => ({ kind, step }))
      .filter((wording) => isTrueWording(value, wording, bound) && isTelling(value, wording, bound)),
  );
  // The nearest is what the source itself says.
  const distance = (wording: Wording) => Math.abs(stateValue(value, wording, bound) - value);
  if (bound === 'floor') stepped.sort((a, b) => distance(a) - distance(b));
  const exact: Wording = { kind: 'exact' };
  const choices = [...(isTrueWording(value, exact, bound) ? [exact] : []), ...stepped].map(say);
  return choices.filter(
    (choice, index) => choices.findIndex((other) => other.phrase.text === choice.phrase.text) === index,
  );
}

/** What a wording is rounded to: steps of one, two and five in the three places below the first digit, and the first. */
function stepsFor(value: number): readonly number[] {
  const size = Math.abs(value);
  if (!Number.isFinite(size) || size === 0) return [];
  const first = Math.floor(Math.log10(size));
  return [first, first - 1, first - 2].flatMap((place) =>
    [5, 1].map((digit) => Number((digit * 10 ** place).toPrecision(3))),
  );
}

/** "More than 1,000" of 1,900 is true but says little: what is said should come near. */
function isTelling(value: number, wording: Wording, bound: Bound): boolean {
  const stated = stateValue(value, wording, bound);
  return stated > 0 && Math.abs(stated - value) <= Math.abs(value) * 0.2;
}
