import type { InterfaceLanguage } from '../../model/localized';
import { useProgram } from '../store/program-store';

/** Words of an area of the window, each in both languages, side by side: texts, functions that fill them, or lists. */
export type Dictionary = Readonly<Record<string, { readonly de: unknown; readonly en: unknown }>>;

/** The words of one language. */
export type Words<D extends Dictionary> = { readonly [K in keyof D]: D[K]['de'] | D[K]['en'] };

export function wordsIn<D extends Dictionary>(dictionary: D, language: InterfaceLanguage): Words<D> {
  const known = read.get(dictionary)?.[language];
  if (known) return known as Words<D>;
  const words = Object.fromEntries(
    Object.entries(dictionary).map(([name, word]) => [name, word[language]]),
  ) as Words<D>;
  read.set(dictionary, { ...read.get(dictionary), [language]: words });
  return words;
}

const read = new WeakMap<Dictionary, Partial<Record<InterfaceLanguage, Words<Dictionary>>>>();

/** The words of an area in the language of the window. */
export function useWords<D extends Dictionary>(dictionary: D): Words<D> {
  return wordsIn(dictionary, useInterfaceLanguage());
}

export function useInterfaceLanguage(): InterfaceLanguage {
  return useProgram((now) => now.program.language);
}
