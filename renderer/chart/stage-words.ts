/** What a chart does in the show. */
export const stageWords = {
  stage: { de: 'Im Vortrag', en: 'In the show' },
  steps: { de: 'Aufbau mit jedem Klick', en: 'Build-up with each click' },
  stepsKinds: {
    de: {
      none: 'alles auf einmal',
      series: 'Reihe für Reihe',
      highlights: 'eine Hervorhebung nach der anderen',
    },
    en: { none: 'all at once', series: 'series by series', highlights: 'highlight by highlight' },
  },
  needsSeries: { de: 'wenn zusätzlich aufgeteilt wird', en: 'when there is a second split' },
  needsHighlight: { de: 'wenn etwas hervorgehoben ist', en: 'when something is highlighted' },
  choice: { de: 'Zur Auswahl stellen', en: 'Let people choose' },
  noChoice: { de: 'nichts', en: 'nothing' },
  isDrawn: { de: 'ist schon im Diagramm', en: 'is in the chart already' },
  initial: { de: 'Zuerst zeigen', en: 'Show at first' },
  initialHint: { de: 'So steht es auch im PDF.', en: 'The PDF shows this one.' },
  needsInitial: {
    de: 'Diese Werte lassen sich nicht zusammenzählen. Wählen Sie, was zuerst gezeigt wird.',
    en: 'These values cannot be added up. Choose what is shown at first.',
  },
  tooMany: {
    de: (most: number) => `Nur die ersten ${most} stehen zur Wahl. Ein Filter hilft.`,
    en: (most: number) => `Only the first ${most} can be chosen. A filter helps.`,
  },
  table: { de: 'Datentabelle ansehen', en: 'View data table' },
  tableName: { de: 'Datentabelle', en: 'Data table' },
} as const;
