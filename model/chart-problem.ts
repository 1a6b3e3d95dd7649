import type { FurtherName } from './chart-kinds';
import type { Language } from './localized';
import { describeMissingAreas } from './maps/describe-missing-areas';
import type { MapData } from './maps/map-data';

/** Why a chart cannot be drawn from the answer it was given. */
export type ChartProblem =
  | { readonly kind: 'no-answer' }
  | { readonly kind: 'no-rows' }
  | { readonly kind: 'column-gone'; readonly column: string }
  | { readonly kind: 'no-numbers'; readonly column: string }
  | { readonly kind: 'no-moments'; readonly column: string }
  | { readonly kind: 'not-chosen'; readonly what: 'series' | FurtherName }
  | { readonly kind: 'all-missing'; readonly column: string }
  | { readonly kind: 'several-values'; readonly column: string }
  /** No entry of the column is an area of the map; `examples`: keys of an opened map. */
  | {
      readonly kind: 'no-areas';
      readonly column: string;
      readonly of: MapData['of'];
      readonly examples: string;
    }
  /** The map is not in the briefing any more. */
  | { readonly kind: 'map-gone' }
  | { readonly kind: 'not-additive' }
  | { readonly kind: 'not-stackable' }
  | { readonly kind: 'not-layers' }
  | { readonly kind: 'negative-layers' }
  | { readonly kind: 'not-changes' }
  | { readonly kind: 'negative-symbols' }
  | { readonly kind: 'not-two-series' }
  | { readonly kind: 'not-two-points' }
  | { readonly kind: 'negative-parts' }
  | { readonly kind: 'negative-sizes' }
  | { readonly kind: 'no-points' }
  | { readonly kind: 'not-axes' }
  | { readonly kind: 'not-three-series' }
  | { readonly kind: 'negative-axes' }
  | { readonly kind: 'not-falling' }
  | { readonly kind: 'circle'; readonly column: string }
  | { readonly kind: 'nothing-to-share' };

/** The sentence that stands on the slide in the chart's place. */
export function describeChartProblem(problem: ChartProblem, language: Language): string {
  if (problem.kind === 'not-chosen') return notChosen[language](whatNames[problem.what][language]);
  if (problem.kind === 'no-areas') return describeMissingAreas(problem, language);
  const column = 'column' in problem ? problem.column : '';
  return sentences[problem.kind][language].replace('{column}', () => column);
}

const whatNames: Readonly<Record<'series' | FurtherName, Readonly<Record<Language, string>>>> = {
  series: { de: 'die Aufteilung in Reihen', en: 'the split into series', fr: 'la répartition en séries' },
  x: { de: 'die waagrechte Achse', en: 'the horizontal axis', fr: 'l’axe horizontal' },
  size: { de: 'die Größe', en: 'the size', fr: 'la taille' },
  target: { de: 'den Zielwert', en: 'the target', fr: 'la valeur cible' },
  end: { de: 'das Ende', en: 'the end', fr: 'la fin' },
};

const notChosen: Readonly<Record<Language, (what: string) => string>> = {
  de: (what) => `Für ${what} ist noch keine Spalte gewählt.`,
  en: (what) => `No column has been chosen for ${what} yet.`,
  fr: (what) => `Aucune colonne n’est encore choisie pour ${what}.`,
};

type PlainProblem = Exclude<ChartProblem['kind'], 'not-chosen' | 'no-areas'>;

const sentences: Readonly<Record<PlainProblem, Readonly<Record<Language, string>>>> = {
  'no-answer': {
    de: 'Für dieses Diagramm liegen keine Daten vor.',
    en: 'There is no data for this chart.',
    fr: 'Aucune donnée n’est disponible pour ce graphique.',
  },
  'no-rows': {
    de: 'Keine Zeile des Datensatzes entspricht der Auswahl.',
    en: 'No row of the dataset matches the selection.',
    fr: 'Aucune ligne du jeu de données ne correspond à la sélection.',
  },
  'column-gone': {
    de: 'Die Spalte „{column}“ gibt es in den Daten nicht mehr.',
    en: 'The column “{column}” is no longer in the data.',
    fr: 'La colonne «\u00A0{column}\u00A0» ne figure plus dans les données.',
  },
  'no-numbers': {
    de: 'Die Spalte „{column}“ enthält keine Zahlen.',
    en: 'The column “{column}” holds no numbers.',
    fr: 'La colonne «\u00A0{column}\u00A0» ne contient pas de nombres.',
  },
  'no-moments': {
    de: 'Die Spalte „{column}“ enthält keine Zeitangaben. Für Zahlen ist ein Balkendiagramm geeignet.',
    en: 'The column “{column}” holds no dates. A bar chart can show numbers.',
    fr: 'La colonne «\u00A0{column}\u00A0» ne contient pas de dates. Pour des nombres, un diagramme en barres convient.',
  },
  'all-missing': {
    de: 'In der Spalte „{column}“ fehlen alle Werte.',
    en: 'All values of the column “{column}” are missing.',
    fr: 'Toutes les valeurs de la colonne «\u00A0{column}\u00A0» manquent.',
  },
  'several-values': {
    de: 'Zu manchen Einträgen von „{column}“ gibt es mehrere Werte, die sich nicht zusammenzählen lassen.',
    en: 'Some entries of “{column}” have several values that cannot be added up.',
    fr: 'Certaines entrées de «\u00A0{column}\u00A0» ont plusieurs valeurs qui ne s’additionnent pas.',
  },
  'map-gone': {
    de: 'Die Karte dieses Diagramms ist nicht mehr im Briefing. Wählen Sie eine andere Karte.',
    en: 'The map of this chart is no longer in the briefing. Choose another map.',
    fr: 'La carte de ce graphique ne figure plus dans le briefing. Choisissez une autre carte.',
  },
  'not-additive': {
    de: 'Diese Werte lassen sich nicht zusammenzählen und deshalb nicht als Anteile zeigen. Geeignet sind Summen und Anzahlen.',
    en: 'These values cannot be added up, so they cannot be shown as shares. Sums and counts can.',
    fr: 'Ces valeurs ne s’additionnent pas et ne peuvent donc pas être montrées en parts. Les sommes et les effectifs le peuvent.',
  },
  'not-stackable': {
    de: 'Diese Werte lassen sich nicht zusammenzählen und deshalb nicht stapeln. Nebeneinander lassen sie sich zeigen.',
    en: 'These values cannot be added up, so they cannot be stacked. Side by side they can be shown.',
    fr: 'Ces valeurs ne s’additionnent pas et ne peuvent donc pas être empilées. Elles peuvent être montrées côte à côte.',
  },
  'not-layers': {
    de: 'Diese Werte lassen sich nicht zusammenzählen und deshalb nicht als Flächen übereinander zeigen. Geeignet ist ein Liniendiagramm.',
    en: 'These values cannot be added up, so they cannot be shown as areas upon each other. A line chart can show them.',
    fr: 'Ces valeurs ne s’additionnent pas et ne peuvent donc pas être montrées en aires superposées. Un graphique en courbes convient.',
  },
  'negative-layers': {
    de: 'Negative Werte lassen sich nicht als Flächen übereinander zeigen. Geeignet ist ein Liniendiagramm.',
    en: 'Negative values cannot be shown as areas upon each other. A line chart can show them.',
    fr: 'Des valeurs négatives ne peuvent pas être montrées en aires superposées. Un graphique en courbes convient.',
  },
  'not-two-series': {
    de: 'Ein Hanteldiagramm vergleicht genau zwei Reihen. Geeignet ist ein Balken- oder Liniendiagramm.',
    en: 'A dumbbell chart compares exactly two series. A bar or line chart can show these.',
    fr: 'Un graphique en haltères compare exactement deux séries. Un diagramme en barres ou un graphique en courbes convient.',
  },
  'not-two-points': {
    de: 'Ein Steigungsdiagramm vergleicht zwei Zeitpunkte. Geeignet ist ein Balkendiagramm.',
    en: 'A slope chart compares two points in time. A bar chart can show these values.',
    fr: 'Un graphique de pente compare deux dates. Un diagramme en barres convient.',
  },
  'negative-symbols': {
    de: 'Negative Werte lassen sich nicht mit Symbolen zählen. Geeignet ist ein Balkendiagramm.',
    en: 'Negative values cannot be counted with symbols. A bar chart can show them.',
    fr: 'Des valeurs négatives ne peuvent pas être comptées avec des symboles. Un diagramme en barres convient.',
  },
  'not-changes': {
    de: 'Diese Werte lassen sich nicht zusammenzählen und deshalb nicht als Veränderungen aneinanderreihen. Geeignet ist ein Säulendiagramm.',
    en: 'These values cannot be added up, so they cannot lead from a beginning to an end. A column chart can show them.',
    fr: 'Ces valeurs ne s’additionnent pas et ne peuvent donc pas mener d’un début à une fin. Un diagramme en colonnes convient.',
  },
  'negative-sizes': {
    de: 'Negative Werte haben keine Größe. Ohne die Spalte für die Größe lassen sich die Punkte zeigen.',
    en: 'Negative values have no size. Without the column for the size the points can be shown.',
    fr: 'Des valeurs négatives n’ont pas de taille. Sans la colonne de la taille, les points peuvent être montrés.',
  },
  circle: {
    de: 'Die Flüsse laufen im Kreis ({column}) und haben deshalb weder Anfang noch Ende. Geeignet ist ein gestapeltes Balkendiagramm.',
    en: 'The flows run in a circle ({column}), so they have neither beginning nor end. A stacked bar chart can show them.',
    fr: 'Les flux tournent en rond ({column}) et n’ont donc ni début ni fin. Un diagramme en barres empilées convient.',
  },
  'not-falling': {
    de: 'Ein Trichter zeigt Schritte, von denen keiner größer ist als der davor und keiner negativ. Geeignet ist ein Säulendiagramm.',
    en: 'A funnel shows steps none of which is larger than the one before, or negative. A column chart can show these values.',
    fr: 'Un entonnoir montre des étapes dont aucune n’est plus grande que la précédente ni négative. Un diagramme en colonnes convient.',
  },
  'not-axes': {
    de: 'Ein Netz hat drei bis zehn Achsen. Für weniger oder mehr Einträge ist ein Balkendiagramm geeignet.',
    en: 'A radar chart has three to ten axes. For fewer or more entries a bar chart is suitable.',
    fr: 'Un radar compte trois à dix axes. Pour moins ou plus d’entrées, un diagramme en barres convient.',
  },
  'not-three-series': {
    de: 'In einem Netz lassen sich höchstens drei Reihen unterscheiden. Für mehr sind nebeneinander stehende Balken geeignet.',
    en: 'In a radar chart no more than three series can be told apart. Bars side by side can show more.',
    fr: 'Un radar ne permet de distinguer que trois séries. Pour davantage, des barres côte à côte conviennent.',
  },
  'negative-axes': {
    de: 'Negative Werte haben in einem Netz keinen Platz. Geeignet ist ein Balkendiagramm.',
    en: 'Negative values have no place in a radar chart. A bar chart can show them.',
    fr: 'Des valeurs négatives n’ont pas de place dans un radar. Un diagramme en barres convient.',
  },
  'no-points': {
    de: 'Zu keinem Eintrag gibt es beide Werte. Für einen allein ist ein Balkendiagramm geeignet.',
    en: 'No entry has both values. For one of them alone a bar chart is suitable.',
    fr: 'Aucune entrée n’a les deux valeurs. Pour une seule, un diagramme en barres convient.',
  },
  'negative-parts': {
    de: 'Negative Werte lassen sich nicht als Anteile zeigen. Geeignet ist ein Balkendiagramm.',
    en: 'Negative values cannot be shown as shares. A bar chart can show them.',
    fr: 'Des valeurs négatives ne peuvent pas être montrées en parts. Un diagramme en barres convient.',
  },
  'nothing-to-share': {
    de: 'Alle Werte sind null; es gibt nichts aufzuteilen.',
    en: 'All values are zero; there is nothing to divide.',
    fr: 'Toutes les valeurs sont nulles\u202F; il n’y a rien à répartir.',
  },
};
