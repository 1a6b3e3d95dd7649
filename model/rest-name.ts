import { type Language, languages } from './localized';

/** What all others together are called, where nobody says otherwise. */
export const restNames: Readonly<Record<Language, string>> = {
  de: 'Alle übrigen',
  en: 'All others',
  fr: 'Tous les autres',
};

/** The name that a query gives to all others, as the language has it: one that a person chose stays. */
export function sayRest(name: string, language: Language): string {
  return languages.some((other) => restNames[other] === name) ? restNames[language] : name;
}
