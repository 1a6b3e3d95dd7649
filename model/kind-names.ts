import type { ChartKind } from './chart-kinds';
import type { Language } from './localized';

/** What a chart of this kind is called in a sentence about it: "Balkendiagramm: …". */
export function nameKind(kind: ChartKind, language: Language): string {
  return kindNames[kind][language];
}

const kindNames: Readonly<Record<ChartKind, Readonly<Record<Language, string>>>> = {
  bar: { de: 'Balkendiagramm', en: 'Bar chart', fr: 'Diagramme en barres' },
  column: { de: 'Säulendiagramm', en: 'Column chart', fr: 'Diagramme en colonnes' },
  line: { de: 'Liniendiagramm', en: 'Line chart', fr: 'Graphique en courbes' },
  area: { de: 'Flächendiagramm', en: 'Area chart', fr: 'Graphique en aires' },
  scatter: { de: 'Punktdiagramm', en: 'Scatter chart', fr: 'Nuage de points' },
  treemap: { de: 'Flächenaufteilung (Treemap)', en: 'Treemap', fr: 'Carte proportionnelle' },
  sankey: { de: 'Flussdiagramm', en: 'Flow chart', fr: 'Diagramme de flux' },
  funnel: { de: 'Trichterdiagramm', en: 'Funnel chart', fr: 'Diagramme en entonnoir' },
  radar: { de: 'Netzdiagramm', en: 'Radar chart', fr: 'Diagramme en radar' },
  donut: { de: 'Ringdiagramm', en: 'Donut chart', fr: 'Diagramme en anneau' },
  waterfall: { de: 'Wasserfalldiagramm', en: 'Waterfall chart', fr: 'Graphique en cascade' },
  'tile-map': { de: 'Kachelkarte', en: 'Tile map', fr: 'Carte en tuiles' },
  map: { de: 'Karte', en: 'Map', fr: 'Carte' },
  dumbbell: { de: 'Hanteldiagramm', en: 'Dumbbell chart', fr: 'Graphique en haltères' },
  bullet: { de: 'Zielwertdiagramm', en: 'Bullet chart', fr: 'Graphique à puces' },
  pictogram: { de: 'Piktogramm', en: 'Pictogram', fr: 'Pictogramme' },
  'bar-panels': {
    de: 'Kleine Balkendiagramme',
    en: 'Small bar charts',
    fr: 'Petits diagrammes en barres',
  },
  'line-panels': {
    de: 'Kleine Liniendiagramme',
    en: 'Small line charts',
    fr: 'Petits graphiques en courbes',
  },
  'heat-map': { de: 'Heatmap', en: 'Heat map', fr: 'Carte de chaleur' },
  'time-line': { de: 'Zeitplan', en: 'Time line', fr: 'Calendrier' },
  slope: { de: 'Steigungsdiagramm', en: 'Slope chart', fr: 'Graphique de pente' },
};
