import type { Language } from '../../model/localized';

/** What is said of a chart that can be explored. */
interface ExploreWords {
  /** What the arrow keys do, for those who hear it. */
  readonly explore: (kind: string) => string;
  readonly nth: (place: number, count: number) => string;
  readonly toggle: (series: string) => string;
  readonly table: string;
  readonly close: string;
  readonly choose: (what: string, chosen: string) => string;
  readonly all: string;
  readonly search: string;
  readonly noneFound: string;
}

export const exploreWords: Readonly<Record<Language, ExploreWords>> = {
  de: {
    explore: (kind) =>
      `${kind}: mit den Pfeiltasten durch die Werte, mit T zur Datentabelle, mit Escape zurück`,
    nth: (place, count) => `${place} von ${count}`,
    toggle: (series) => `Reihe „${series}“ zeigen`,
    table: 'Datentabelle',
    close: 'Schließen',
    choose: (what, chosen) => `${what}: ${chosen}. Auswahl ändern`,
    all: 'alle zusammen',
    search: 'Suchen',
    noneFound: 'Nichts gefunden',
  },
  en: {
    explore: (kind) => `${kind}: arrow keys go through the values, T shows the data table, Escape leaves`,
    nth: (place, count) => `${place} of ${count}`,
    toggle: (series) => `Show the series “${series}”`,
    table: 'Data table',
    close: 'Close',
    choose: (what, chosen) => `${what}: ${chosen}. Change the choice`,
    all: 'all together',
    search: 'Search',
    noneFound: 'Nothing found',
  },
  fr: {
    explore: (kind) =>
      `${kind}\u00A0: les flèches parcourent les valeurs, T affiche le tableau de données, Échap revient à la présentation`,
    nth: (place, count) => `${place} sur ${count}`,
    toggle: (series) => `Afficher la série «\u00A0${series}\u00A0»`,
    table: 'Tableau de données',
    close: 'Fermer',
    choose: (what, chosen) => `${what}\u00A0: ${chosen}. Modifier le choix`,
    all: 'tous ensemble',
    search: 'Rechercher',
    noneFound: 'Aucun résultat',
  },
};
