import type { ArrowKind, ArrowProblem } from '../../model/chart-arrow';
import type { ReferenceValue } from '../../model/chart-reference';

type ReferenceKind = ReferenceValue['kind'];

/** Lines, bands, arrows and the ends of the axis. */
export const markWords = {
  marks: { de: 'Linien und Pfeile', en: 'Lines and arrows' },
  axis: { de: 'Achse und Zahlen', en: 'Axis and numbers' },
  from: { de: 'Achse von', en: 'Axis from' },
  to: { de: 'bis', en: 'to' },
  automatic: { de: 'automatisch', en: 'automatic' },
  inUnit: { de: (unit: string) => `in ${unit}`, en: (unit: string) => `in ${unit}` },
  notFromZero: {
    de: 'Balken und Säulen stehen für Mengen. Beginnen sie nicht bei null, wirken Unterschiede größer, als sie sind. Die Folie weist darauf hin.',
    en: 'Bars and columns stand for amounts. Where they do not begin at zero, differences look larger than they are. The slide says so.',
  },
  beginAtZero: { de: 'Bei null beginnen', en: 'Begin at zero' },
  wrongWay: {
    de: 'Das Ende liegt nicht über dem Anfang; die Achse bleibt automatisch.',
    en: 'The end is not above the beginning; the axis stays automatic.',
  },
  neverCut: {
    de: 'Linien werden nie abgeschnitten: Die Achse reicht mindestens über alle Werte.',
    en: 'Lines are never cut off: the axis always spans all values.',
  },
  stackedFromZero: {
    de: 'Gestapelte Werte beginnen immer bei null.',
    en: 'Stacked values always begin at zero.',
  },
  reference: { de: 'Linie bei', en: 'Line at' },
  referenceKinds: {
    de: { number: 'einer Zahl', figure: 'einer Kennzahl', mean: 'dem Mittelwert', median: 'dem Median' },
    en: { number: 'a number', figure: 'a figure', mean: 'the mean', median: 'the median' },
  } satisfies Record<'de' | 'en', Record<ReferenceKind, string>>,
  noFigures: { de: 'es gibt noch keine', en: 'there is none yet' },
  value: { de: 'Zahl', en: 'Number' },
  figure: { de: 'Kennzahl', en: 'Figure' },
  band: { de: 'Als Band bis zu einem zweiten Wert', en: 'As a band up to a second value' },
  bandTo: { de: 'Band bis', en: 'Band up to' },
  label: { de: 'Beschriftung der Linie', en: 'Label of the line' },
  labelExample: { de: 'z. B. Ziel des Landes', en: 'e.g. Target of the state' },
  addReference: { de: 'Linie oder Band hinzufügen', en: 'Add line or band' },
  removeReference: { de: 'Linie entfernen', en: 'Remove line' },
  arrow: { de: 'Pfeil für', en: 'Arrow for' },
  arrowKinds: {
    de: { difference: 'die Differenz', percent: 'die Differenz in Prozent', growth: 'das Wachstum pro Jahr' },
    en: { difference: 'the difference', percent: 'the difference in per cent', growth: 'growth per year' },
  } satisfies Record<'de' | 'en', Record<ArrowKind, string>>,
  needsTime: { de: 'braucht eine Zeitachse', en: 'needs an axis of time' },
  arrowFrom: { de: 'von', en: 'from' },
  arrowTo: { de: 'nach', en: 'to' },
  arrowFromSeries: { de: 'Reihe am Anfang', en: 'Series at the start' },
  arrowToSeries: { de: 'Reihe am Ende', en: 'Series at the end' },
  sumOfStack: { de: 'Summe', en: 'Sum' },
  addArrow: { de: 'Pfeil hinzufügen', en: 'Add arrow' },
  removeArrow: { de: 'Pfeil entfernen', en: 'Remove arrow' },
  saysNothing: {
    de: {
      'point-gone': 'Einen der beiden Werte gibt es nicht mehr; der Pfeil wird nicht gezeichnet.',
      'same-point': 'Anfang und Ende sind derselbe Wert.',
      'no-base':
        'Von einem Wert, der null oder negativ ist, gibt es keine Prozente; der Pfeil wird nicht gezeichnet.',
      'no-time': 'Wachstum pro Jahr gibt es nur zwischen zwei Zeitpunkten.',
    },
    en: {
      'point-gone': 'One of the two values is gone; the arrow is not drawn.',
      'same-point': 'Start and end are the same value.',
      'no-base': 'Of a value that is zero or negative there is no percentage; the arrow is not drawn.',
      'no-time': 'Growth per year exists only between two points in time.',
    },
  } satisfies Record<'de' | 'en', Record<ArrowProblem, string>>,
  noData: { de: 'Sobald das Diagramm gezeichnet ist', en: 'As soon as the chart is drawn' },
} as const;
