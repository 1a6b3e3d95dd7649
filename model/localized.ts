import { z } from 'zod';

/** The languages a deck can have. German comes first. */
export const languages = ['de', 'en', 'fr'] as const;
export type Language = (typeof languages)[number];
export const languageSchema = z.enum(languages);

/** The languages of the window, the menus and the command line. */
export type InterfaceLanguage = 'de' | 'en';

const written = z.string().max(20_000).optional();

/** A text in the languages it has been written in. An empty string counts as not written. */
export const localizedTextSchema = z.object({ de: written, en: written, fr: written });
export type LocalizedText = Readonly<z.infer<typeof localizedTextSchema>>;

/** The text in `language`; where it is not written, the first language it is written in (de, en, fr); else "". */
export function pickText(text: LocalizedText | undefined, language: Language): string {
  const picked = pickLanguage(text, language);
  return (picked && text?.[picked]) || '';
}

/** The language `pickText` takes its text from, or undefined for a text that is written in none. */
export function pickLanguage(text: LocalizedText | undefined, language: Language): Language | undefined {
  if (!text) return undefined;
  return text[language] ? language : languages.find((other) => text[other]);
}

export function isWritten(text: LocalizedText | undefined): boolean {
  return languages.some((language) => Boolean(text?.[language]));
}

/** `text` with its version in `language` replaced. */
export function writeText(text: LocalizedText | undefined, language: Language, value: string): LocalizedText {
  return { ...text, [language]: value };
}

/** The tag that `Intl` and the `lang` attribute want. English is British. */
export function localeOf(language: Language): string {
  return { de: 'de-DE', en: 'en-GB', fr: 'fr-FR' }[language];
}
