import {
  type InterfaceLanguage,
  type Language,
  type LocalizedText,
  localeOf,
  pickText,
} from '../../model/localized';

/** Words a minute of someone who speaks to a room, with its pauses. German words are longer. */
const wordsPerMinute: Readonly<Record<Language, number>> = { de: 110, en: 130, fr: 130 };

/** How long the notes take to say, in minutes. Notes in another language are measured as that language's. */
export function estimateMinutes(notes: LocalizedText, language: Language): number {
  const count = pickText(notes, language).split(/\s+/).filter(Boolean).length;
  return count / wordsPerMinute[language];
}

/** Half minutes below three, whole ones above: "0,5", "2", "18". Something is never nothing. */
export function writeMinutes(minutes: number, language: InterfaceLanguage): string {
  const step = minutes < 3 ? 0.5 : 1;
  const rounded = minutes > 0 ? Math.max(0.5, Math.round(minutes / step) * step) : 0;
  return new Intl.NumberFormat(localeOf(language), { maximumFractionDigits: 1 }).format(rounded);
}
