import {
  type FractionWording,
  sayFraction,
  spokenFractions,
  stateFraction,
} from '../../model/fraction-wording';
import type { Language } from '../../model/localized';
import type { NumberFormat } from '../../model/number-format';
import {
  type Bound,
  isShare,
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
const leads = ['exact', ...kinds] as const;
const forms = ['part', 'of', 'every'] as const;

/**
 * Ways to say the value that are true, in a scale that suits each: exactly, with rounder and rounder numbers, and shares
 * as fractions, the nearest first. No phrase comes twice.
 */
export function wordingChoices(
  written: number,
  bound: Bound,
  format: NumberFormat,
  language: Language,
): readonly WordingChoice[] {
  const value = trueValue(written, format);
  const said = { format, bound };
  const say = (wording: Wording): WordingChoice => ({
    wording,
    phrase: phraseValue(written, wording, { ...said, long: true }, language),
  });
  const stepped = kinds.flatMap((kind) =>
    stepsFor(value)
      .map((step): Wording => ({ kind, step }))
      .filter((wording) => isTrueWording(value, wording, said) && isTelling(value, wording, bound)),
  );
  // The nearest is what the source itself says.
  const distance = (wording: Wording) => Math.abs(stateValue(value, wording, bound) - value);
  if (bound === 'floor') stepped.sort((a, b) => distance(a) - distance(b));
  const exact: Wording = { kind: 'exact' };
  const fractions = isShare(format)
    ? fractionWordings(language)
        .filter((wording) => isTrueWording(value, wording, said))
        .toSorted((a, b) => Math.abs(stateFraction(a) - value) - Math.abs(stateFraction(b) - value))
    : [];
  const choices = [...(isTrueWording(value, exact, said) ? [exact] : []), ...stepped, ...fractions].map(say);
  return choices.filter(
    (choice, index) => choices.findIndex((other) => other.phrase.text === choice.phrase.text) === index,
  );
}

/** Every way to say a fraction in the language; where its article differs by the noun, one for each. */
function fractionWordings(language: Language): readonly FractionWording[] {
  const all = spokenFractions.flatMap((fraction) =>
    forms.flatMap((form) =>
      leads.flatMap((lead) =>
        genders.map((gender): FractionWording => ({ kind: 'fraction', lead, form, fraction, gender })),
      ),
    ),
  );
  // "Jede" needs one of several, "zwei von drei" more than one, and a half of two is said as a half.
  const spoken = all.filter(({ form, fraction: [part, whole] }) => {
    if (form === 'every') return part === 1;
    return form === 'part' || (part > 1 && whole > 2);
  });
  const once = new Map(
    spoken.map((wording) => {
      const { lead, words } = sayFraction(wording, language);
      return [`${lead} ${words}`, wording];
    }),
  );
  return [...once.values()];
}

/** The last of two that are said alike is kept: the feminine, as "Person" and "Beratung" are. */
const genders: readonly FractionWording['gender'][] = [
  { german: 'neuter', french: 'masculine' },
  { german: 'masculine', french: 'masculine' },
  { german: 'feminine', french: 'feminine' },
];

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
