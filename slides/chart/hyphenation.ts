import type create from 'hyphen';
import type { PatternsDefinition } from 'hyphen';
import type { Language } from '../../model/localized';

/** Puts a soft hyphen wherever a long word may be broken. */
export type Hyphenate = (text: string) => string;

/** Below this, a word fits nearly everywhere, and broken it reads worse than in smaller type. */
export const shortestBroken = 10;

const loaded = new Map<Language, Hyphenate>();
const loading = new Map<Language, Promise<void>>();

/** The language's hyphenation, once it is there; Chromium's own dictionaries are not in every build, and none for a drawing. */
export function hyphenationOf(language: Language): Hyphenate | undefined {
  return loaded.get(language);
}

/** Fetches the language's patterns: they are large, so only where a label needs them. */
export function loadHyphenation(language: Language): Promise<void> {
  const started = loading.get(language);
  if (started) return started;
  const work = load(language);
  loading.set(language, work);
  return work;
}

async function load(language: Language): Promise<void> {
  const [library, { default: patterns }] = await Promise.all([import('hyphen'), patternsOf[language]()]);
  loaded.set(language, hyphenateWith(library.default, patterns));
}

/** Words keep at least three letters on each line: a single syllable as short as "Ge-" reads badly from the last row. */
export function hyphenateWith(make: typeof create, patterns: PatternsDefinition): Hyphenate {
  const hyphenate = make(patterns, { minWordLength: shortestBroken, html: false }) as Hyphenate;
  return (text) =>
    hyphenate(text).replace(/[\p{L}\u00AD]+/gu, (word) =>
      word.replace(/^(\p{L}{1,2})\u00AD/u, '$1').replace(/\u00AD(\p{L}{1,2})$/u, '$1'),
    );
}

const patternsOf: Readonly<Record<Language, () => Promise<{ readonly default: PatternsDefinition }>>> = {
  de: () => import('hyphen/patterns/de-1996'),
  en: () => import('hyphen/patterns/en-gb'),
  fr: () => import('hyphen/patterns/fr'),
};
