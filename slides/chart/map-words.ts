import type { Language } from '../../model/localized';

/** What maps say by themselves. */
interface MapWords {
  /** Above the legend: in which unit its numbers are. */
  readonly inUnit: (unit: string) => string;
  readonly below: (to: string) => string;
  readonly between: (from: string, to: string) => string;
  readonly from: (from: string) => string;
  /** From and including the one to and including the other. */
  readonly span: (from: string, to: string) => string;
  /** Entries whose area is not on the map. */
  readonly offMap: (count: number) => string;
  /** Of an opened map whose outlines are not at hand. */
  readonly noShapes: string;
}

export const mapWords: Readonly<Record<Language, MapWords>> = {
  de: {
    inUnit: (unit) => (unit === '%' ? 'in Prozent' : `in ${unit}`),
    below: (to) => `unter ${to}`,
    between: (from, to) => `${from} bis unter ${to}`,
    from: (from) => `${from} und mehr`,
    span: (from, to) => `${from} bis ${to}`,
    noShapes: 'Die Umrisse dieser Karte fehlen.',
    offMap: (count) =>
      count === 1 ? '1 Eintrag liegt nicht auf der Karte' : `${count} Einträge liegen nicht auf der Karte`,
  },
  en: {
    inUnit: (unit) => (unit === '%' ? 'in per cent' : `in ${unit}`),
    below: (to) => `under ${to}`,
    between: (from, to) => `${from} to under ${to}`,
    from: (from) => `${from} and more`,
    span: (from, to) => `${from} to ${to}`,
    noShapes: 'The outlines of this map are missing.',
    offMap: (count) => (count === 1 ? '1 entry is not on the map' : `${count} entries are not on the map`),
  },
  fr: {
    inUnit: (unit) => (unit === '%' ? 'en pour cent' : `en ${unit}`),
    below: (to) => `moins de ${to}`,
    between: (from, to) => `de ${from} à moins de ${to}`,
    from: (from) => `${from} et plus`,
    span: (from, to) => `de ${from} à ${to}`,
    noShapes: 'Les contours de cette carte manquent.',
    offMap: (count) =>
      count === 1 ? '1 entrée n’est pas sur la carte' : `${count} entrées ne sont pas sur la carte`,
  },
};
