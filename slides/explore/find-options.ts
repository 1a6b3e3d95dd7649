import type { ChoiceOption } from '../../model/chart-choice';
import type { Language } from '../../model/localized';

/** The options in whose name what was typed stands; those whose name, or a word of it, begins with it come first. */
export function findOptions(
  options: readonly ChoiceOption[],
  typed: string,
  language: Language,
): readonly ChoiceOption[] {
  const wanted = fold(typed.trim(), language);
  if (wanted === '') return options;
  return options
    .map((option) => ({ option, at: placeIn(fold(option.label, language), wanted) }))
    .filter(({ at }) => at < notFound)
    .toSorted((a, b) => a.at - b.at)
    .map(({ option }) => option);
}

const notFound = 3;

function placeIn(label: string, wanted: string): number {
  if (label.startsWith(wanted)) return 0;
  if (label.split(/[\s/()-]+/).some((word) => word.startsWith(wanted))) return 1;
  return label.includes(wanted) ? 2 : notFound;
}

/** "Böblingen" is found by "bob" and "boe": accents and capitals make no difference. */
function fold(text: string, language: Language): string {
  return text
    .toLocaleLowerCase(language)
    .replace(/[äöü]|[aou]e/g, (letter) => ({ ä: 'a', ö: 'o', ü: 'u' })[letter] ?? letter.charAt(0))
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
}
