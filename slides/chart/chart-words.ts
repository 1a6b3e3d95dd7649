import type { Language } from '../../model/localized';
import { formatDigits } from '../../model/number-format';

/** The few words that a drawing says by itself. */
interface ChartWords {
  /** Below the sum at a bracket. */
  readonly together: string;
  /** Below the total in a ring. */
  readonly total: string;
  readonly missing: string;
  /** Where a layer among others has no value. */
  readonly noHeight: string;
  /** Beside a bar that has a target. */
  readonly target: (value: string) => string;
  readonly noTarget: string;
  /** Of a span of time that would end before it begins, where there is no room for its dates. */
  readonly endsBefore: string;
  /** What a band behind such bars stands for. @param percent written with its sign */
  readonly band: (percent: string) => string;
  /** Of entries that lack a value and so have no place. */
  readonly withoutPlace: (count: number) => string;
  readonly samePlace: string;
  /** Above shares of the first step, and of the step before. */
  readonly ofFirst: string;
  readonly ofBefore: string;
  /** Of areas that are too small for their names. */
  readonly small: (names: readonly string[]) => string;
  /** Of entries that have no area. */
  readonly noArea: (count: number) => string;
  readonly more: (count: number) => string;
  /** The same of entries without a value. */
  readonly moreEmpty: (count: number) => string;
  /** Where of so many points only those are drawn that can be told apart. */
  readonly thinned: (count: number) => string;
}

export const chartWords: Readonly<Record<Language, ChartWords>> = {
  de: {
    together: 'zusammen',
    total: 'gesamt',
    missing: 'keine Angabe',
    noHeight: 'Fehlende Werte haben in der Fläche keine Höhe.',
    withoutPlace: (count) =>
      count === 1
        ? '1 Eintrag nicht gezeigt: Ihm fehlt ein Wert'
        : `${count} Einträge nicht gezeigt: Ihnen fehlt ein Wert`,
    small: (names) =>
      `Zu klein für ${names.length === 1 ? 'ihren Namen' : 'ihre Namen'}: ${names.join(', ')}`,
    noArea: (count) =>
      count === 1
        ? '1 Eintrag ohne Fläche: Sein Wert ist null oder fehlt'
        : `${count} Einträge ohne Fläche: Ihr Wert ist null oder fehlt`,
    ofFirst: 'Anteil am ersten Schritt',
    ofBefore: 'Anteil am Schritt davor',
    samePlace: 'Punkte an derselben Stelle sind einmal gezeichnet',
    more: (count) => (count === 1 ? 'und 1 weiterer Eintrag' : `und ${write(count, 'de')} weitere Einträge`),
    moreEmpty: (count) => `und ${write(count, 'de')} weitere ohne Angabe`,
    target: (value) => `Ziel ${value}`,
    noTarget: 'ohne Ziel',
    endsBefore: 'Ende vor Beginn',
    band: (percent) => `bis ${percent} des Ziels`,
    thinned: (count) =>
      `${write(count, 'de')} Werte, vereinfacht gezeichnet; alle Höchst- und Tiefstwerte sind enthalten.`,
  },
  en: {
    together: 'together',
    total: 'in total',
    missing: 'not stated',
    noHeight: 'Missing values have no height in the area.',
    withoutPlace: (count) =>
      count === 1 ? '1 entry not shown: it lacks a value' : `${count} entries not shown: they lack a value`,
    small: (names) => `Too small for ${names.length === 1 ? 'its name' : 'their names'}: ${names.join(', ')}`,
    noArea: (count) =>
      count === 1
        ? '1 entry without an area: its value is zero or missing'
        : `${count} entries without an area: their value is zero or missing`,
    ofFirst: 'Share of the first step',
    ofBefore: 'Share of the step before',
    samePlace: 'Points in the same place are drawn once',
    more: (count) => (count === 1 ? 'and 1 more' : `and ${write(count, 'en')} more`),
    moreEmpty: (count) => `and ${write(count, 'en')} more not stated`,
    target: (value) => `target ${value}`,
    noTarget: 'no target',
    endsBefore: 'ends before it begins',
    band: (percent) => `up to ${percent} of the target`,
    thinned: (count) =>
      `${write(count, 'en')} values, drawn in simplified form; all highs and lows are kept.`,
  },
  fr: {
    together: 'ensemble',
    total: 'au total',
    missing: 'non précisé',
    noHeight: 'Les valeurs manquantes n’ont pas de hauteur dans l’aire.',
    withoutPlace: (count) =>
      count === 1
        ? '1 entrée non montrée, faute de valeur'
        : `${count} entrées non montrées, faute de valeur`,
    small: (names) => `Trop petits pour être nommés\u00A0: ${names.join(', ')}`,
    noArea: (count) =>
      count === 1
        ? '1 entrée sans surface\u00A0: valeur nulle ou manquante'
        : `${count} entrées sans surface\u00A0: valeur nulle ou manquante`,
    ofFirst: 'Part de la première étape',
    ofBefore: 'Part de l’étape précédente',
    samePlace: 'Les points au même endroit sont dessinés une fois',
    more: (count) => (count === 1 ? 'et 1 autre' : `et ${write(count, 'fr')} autres`),
    moreEmpty: (count) => `et ${write(count, 'fr')} autres non précisés`,
    target: (value) => `objectif ${value}`,
    noTarget: 'sans objectif',
    endsBefore: 'fin avant le début',
    band: (percent) => `jusqu’à ${percent} de l’objectif`,
    thinned: (count) =>
      `${write(count, 'fr')} valeurs, tracé simplifié\u202F; tous les maximums et minimums sont conservés.`,
  },
};

function write(count: number, language: Language): string {
  return formatDigits(count, { grouping: true }, language);
}
