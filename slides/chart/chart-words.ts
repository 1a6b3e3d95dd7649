import type { Language } from '../../model/localized';

/** The few words that a drawing says by itself. */
interface ChartWords {
  /** Below the sum at a bracket. */
  readonly together: string;
  /** Below the total in a ring. */
  readonly total: string;
  readonly missing: string;
  /** Where a layer among others has no value. */
  readonly noHeight: string;
  readonly more: (count: number) => string;
}

export const chartWords: Readonly<Record<Language, ChartWords>> = {
  de: {
    together: 'zusammen',
    total: 'gesamt',
    missing: 'keine Angabe',
    noHeight: 'Fehlende Werte haben in der Fläche keine Höhe.',
    more: (count) => (count === 1 ? 'und 1 weiterer Eintrag' : `und ${count} weitere Einträge`),
  },
  en: {
    together: 'together',
    total: 'in total',
    missing: 'not stated',
    noHeight: 'Missing values have no height in the area.',
    more: (count) => (count === 1 ? 'and 1 more' : `and ${count} more`),
  },
  fr: {
    together: 'ensemble',
    total: 'au total',
    missing: 'non précisé',
    noHeight: 'Les valeurs manquantes n’ont pas de hauteur dans l’aire.',
    more: (count) => (count === 1 ? 'et 1 autre' : `et ${count} autres`),
  },
};
