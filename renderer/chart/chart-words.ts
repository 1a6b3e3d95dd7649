/** Charts: kinds, what is drawn, and what is said about it. */
export const chartWords = {
  chart: { de: 'Diagramm', en: 'Chart' },
  kind: { de: 'Art', en: 'Kind' },
  kinds: {
    de: {
      bar: 'Balken',
      column: 'Säulen',
      line: 'Linie',
      area: 'Fläche',
      donut: 'Ring',
      waterfall: 'Wasserfall',
    },
    en: {
      bar: 'Bars',
      column: 'Columns',
      line: 'Line',
      area: 'Area',
      donut: 'Donut',
      waterfall: 'Waterfall',
    },
  },
  series: { de: 'Zusätzlich aufteilen nach', en: 'Also split by' },
  noSeries: { de: 'nicht weiter aufteilen', en: 'no second split' },
  isSplit: { de: 'wird schon so aufgeteilt', en: 'is split by already' },
  donutSeries: {
    de: 'Ein Ring zeigt nur eine Aufteilung; die zweite bleibt unbeachtet.',
    en: 'A donut shows one split only; the second is ignored.',
  },
  columnsMayLie: {
    de: 'Passen die Namen nicht unter die Säulen, zeichnet das Programm Balken.',
    en: 'Where the names do not fit below the columns, bars are drawn.',
  },
  arrangement: { de: 'Aufteilung', en: 'Arrangement' },
  arrangements: {
    de: { beside: 'Nebeneinander', stacked: 'Gestapelt' },
    en: { beside: 'Side by side', stacked: 'Stacked' },
  },
  sharesStack: {
    de: 'Anteile stehen immer aufeinander: Zusammen sind sie das Ganze',
    en: 'Shares are always stacked: together they are the whole',
  },
  notStackable: {
    de: 'Nur Summen und Anzahlen lassen sich stapeln',
    en: 'Only sums and counts can be stacked',
  },
  show: { de: 'Anzeigen als', en: 'Show as' },
  shows: { de: { value: 'Wert', share: 'Anteil' }, en: { value: 'Value', share: 'Share' } },
  notAdditive: {
    de: 'Anteile gibt es nur von Summen und Anzahlen',
    en: 'Only sums and counts have shares',
  },
  sort: { de: 'Sortieren', en: 'Sort' },
  sorts: {
    de: { value: 'größter Wert zuerst', given: 'nach Zeit oder Alphabet' },
    en: { value: 'largest value first', given: 'by time or alphabet' },
  },
  lineSort: { de: 'Linien und Flächen folgen der Zeit', en: 'Lines and areas follow time' },
  top: { de: 'Nur die größten', en: 'Only the largest' },
  topAll: { de: 'alle', en: 'all' },
  topHint: { de: 'Der Rest wird zu „Übrige“.', en: 'The rest becomes “Others”.' },
  topOneLine: {
    de: 'Geht bei Linien, wenn zusätzlich aufgeteilt wird.',
    en: 'For lines, when they are also split by something.',
  },
  topNeedsPlain: {
    de: 'Die größten hängen hier von der Periode ab.',
    en: 'The largest differ from period to period here.',
  },
  highlight: { de: 'Hervorheben', en: 'Highlight' },
  nothing: { de: 'nichts', en: 'nothing' },
  bracket: {
    de: 'Klammer mit der Summe des Hervorgehobenen',
    en: 'Bracket with the sum of what is highlighted',
  },
  bracketWhy: {
    de: 'Geht bei Balken, wenn mindestens zwei nebeneinander hervorgehoben sind',
    en: 'For bars, when at least two neighbours are highlighted',
  },
  texts: { de: 'Beschriftung', en: 'Labelling' },
  subtitle: { de: 'Untertitel: was und in welcher Einheit', en: 'Subtitle: what, and in which unit' },
  subtitleShort: { de: 'Untertitel des Diagramms', en: 'the chart’s subtitle' },
  subtitleExample: {
    de: 'z. B. Beratungsgespräche nach Thema, 2023, Anteil in Prozent',
    en: 'e.g. Counselling sessions by topic, 2023, share in per cent',
  },
  annotations: { de: 'Anmerkungen', en: 'Annotations' },
  annotation: { de: 'Anmerkung', en: 'Annotation' },
  annotationAt: { de: 'an', en: 'at' },
  annotationSeries: { de: 'in', en: 'in' },
  annotationExample: {
    de: 'z. B. Geflüchtete aus der Ukraine kommen hinzu',
    en: 'e.g. Refugees from Ukraine arrive',
  },
  addAnnotation: { de: 'Anmerkung hinzufügen', en: 'Add annotation' },
  removeAnnotation: { de: 'Anmerkung entfernen', en: 'Remove annotation' },
  noAnswer: { de: 'Sobald das Diagramm gezeichnet ist', en: 'As soon as the chart is drawn' },
  more: { de: 'Name und Beschreibung', en: 'Name and description' },
  name: { de: 'Name im Programm', en: 'Name in the program' },
  alternative: { de: 'Beschreibung für Screenreader', en: 'Description for screen readers' },
  alternativeHint: {
    de: 'Leer lassen: Dann wird sie aus den Daten gebildet.',
    en: 'Leave empty to have it made from the data.',
  },
  datasetGone: {
    de: 'Der Datensatz dieses Diagramms fehlt. Wählen Sie einen anderen.',
    en: 'This chart’s dataset is missing. Choose another one.',
  },
} as const;
