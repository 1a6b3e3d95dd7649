import type { LocalizedText } from '../../model/localized';
import type { BlockOf } from '../../model/slide';

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

export const pictureId = 'kreise-als-punkte';

/** Beside the first and the last slide's words. */
export const pictureBlock: BlockOf<'image'> = {
  kind: 'image',
  image: pictureId,
  alternative: text(
    'Ein Punkt für jeden Stadt- und Landkreis, so groß wie seine Einwohnerzahl; einer leuchtet.',
    'A dot for each urban and rural district, as large as its population; one of them is lit.',
  ),
  credit: text('Eigene Darstellung nach Destatis, CC BY 4.0', 'Own drawing after Destatis, CC BY 4.0'),
};
