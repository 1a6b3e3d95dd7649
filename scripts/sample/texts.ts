import type { LocalizedText } from '../../model/localized';

/** A text in both languages of the sample. "~" stands for a no-break space. */
export function text(de: string, en: string): LocalizedText {
  return { de: de.replaceAll('~', '\u00A0'), en: en.replaceAll('~', '\u00A0') };
}

/** Lines of a text block: paragraphs, and list items that begin with "- ". */
export function lines(de: readonly string[], en: readonly string[]): LocalizedText {
  return text(de.join('\n'), en.join('\n'));
}

/** The source line of slides that state the Land's facts in words. */
export const reportedByLand = text(
  'Quelle: Land Baden-Württemberg, nach „die:gemeinde“ · Stand: Februar~2024',
  'Source: Land of Baden-Württemberg, as reported by “die:gemeinde” · As of: February~2024',
);
