import type { TimeStep } from './category';
import type { InterfaceLanguage } from './localized';

/** What can be told of an answer without knowing how it will be drawn. */
export interface AnswerFacts {
  readonly places: number;
  readonly series: number;
  /** Set where the categories are points in time. */
  readonly step: TimeStep | undefined;
  readonly additive: boolean;
  readonly negative: boolean;
  /** Whether each value, in the order of the answer, is at most as large as the one before. */
  readonly falling: boolean;
  /** Whether what is measured are dates: of beginnings alone, or of spans with an end. */
  readonly dates: 'none' | 'moments' | 'spans';
  /** Characters of the longest name. */
  readonly longest: number;
}

/** How well a kind fits: 0 is nonsense, from `proposedFrom` on it is proposed; and why, in words. */
export interface Judgement {
  readonly score: number;
  readonly why: Readonly<Record<InterfaceLanguage, string>>;
}

export const proposedFrom = 50;

/** Below this, upright bars are read more exactly than a line. */
const fewestLinePoints = 6;
const mostParts = 5;
const mostBadParts = 12;
const mostColumns = 40;
const shortName = 12;

/** How well the kind fits an answer that it can draw at all. */
export function judgeKind(kind: string, facts: AnswerFacts): Judgement {
  return judges[kind]?.(facts) ?? able;
}

const able = judge(20, 'Lässt sich so zeichnen', 'Can be drawn like this');

const judges: Readonly<Record<string, (facts: AnswerFacts) => Judgement>> = {
  bar: ({ places, step }) =>
    step
      ? judge(
          25,
          'Zeit liest man leichter von links nach rechts',
          'Time reads more easily from left to right',
        )
      : judge(
          80,
          `${places} Einträge im Vergleich, auch mit langen Namen`,
          `${places} entries compared, long names included`,
        ),
  column: ({ places, series, step, longest }) => {
    if (places * series > mostColumns) {
      return judge(
        15,
        `${places * series} Säulen sind sehr schmal`,
        `${places * series} columns are very narrow`,
      );
    }
    if (step) {
      const score = places < fewestLinePoints ? 90 : 60;
      return judge(
        score,
        `${count(step, places).de} nebeneinander`,
        `${count(step, places).en} side by side`,
      );
    }
    return longest <= shortName && places <= 8
      ? judge(60, 'Wenige Einträge mit kurzen Namen', 'A few entries with short names')
      : judge(20, 'Lange Namen haben neben Balken mehr Platz', 'Long names have more room beside bars');
  },
  line: ({ places, step }) => {
    if (!step) return noOrder;
    const said = count(step, places);
    const score = places >= fewestLinePoints ? 95 : places > 2 ? 50 : 20;
    return judge(score, `Verlauf über ${said.de}`, `Course over ${said.en}`);
  },
  area: ({ series, step, additive, negative }) => {
    if (!step) return noOrder;
    if (!additive || negative)
      return judge(15, 'Eine Linie sagt dasselbe mit weniger', 'A line says the same with less');
    return series > 1
      ? judge(65, `Verlauf der Summe und ihrer ${series} Teile`, `Course of the sum and its ${series} parts`)
      : judge(40, 'Verlauf einer Menge', 'Course of an amount');
  },
  donut: ({ places, series, step }) => {
    if (places > mostBadParts) {
      return judge(
        0,
        `${places} Teile lassen sich in einem Ring nicht unterscheiden; höchstens ${mostParts} sind lesbar`,
        `${places} parts cannot be told apart in a donut; ${mostParts} at most can be read`,
      );
    }
    if (step)
      return judge(10, 'Zeitpunkte sind keine Teile eines Ganzen', 'Points in time are no parts of a whole');
    if (series > 1)
      return judge(10, 'Zeigt nur eine der beiden Aufteilungen', 'Shows only one of the two splits');
    return places <= mostParts
      ? judge(70, `${places} Teile eines Ganzen`, `${places} parts of a whole`)
      : judge(
          25,
          `Die ${mostParts} größten Teile, der Rest zusammen`,
          `The ${mostParts} largest parts, the rest together`,
        );
  },
  waterfall: ({ negative, places }) =>
    negative && places <= 12
      ? judge(60, 'Zu- und Abgänge, die zu einem Ergebnis führen', 'Gains and losses that lead to a result')
      : judge(20, 'Wie sich eine Summe Schritt für Schritt aufbaut', 'How a sum builds up step by step'),
  dumbbell: () =>
    judge(
      75,
      'Zwei Werte je Eintrag und der Abstand dazwischen',
      'Two values of each entry and the gap between',
    ),
  bullet: () => judge(72, 'Werte gegen ihr Ziel', 'Values against their target'),
  slope: ({ series }) =>
    series > 1
      ? judge(55, `Anfang und Ende von ${series} Reihen`, `Beginning and end of ${series} series`)
      : judge(20, 'Anfang und Ende', 'Beginning and end'),
  'heat-map': ({ places, series }) =>
    judge(
      places * series >= 30 ? 60 : 25,
      `Muster in ${places * series} Werten`,
      `Patterns in ${places * series} values`,
    ),
  scatter: () => judge(82, 'Zusammenhang zweier Größen', 'How two quantities relate'),
  bubble: () =>
    judge(
      81,
      'Zusammenhang zweier Größen, mit einer dritten als Fläche',
      'How two quantities relate, a third as area',
    ),
  radar: ({ places }) =>
    places >= 3 && places <= 10
      ? judge(30, `Profil aus ${places} Merkmalen`, `Profile of ${places} features`)
      : judge(0, 'Ein Netz braucht drei bis zehn Merkmale', 'A radar needs three to ten features'),
  treemap: ({ places, step }) =>
    step
      ? judge(10, 'Zeitpunkte sind keine Teile eines Ganzen', 'Points in time are no parts of a whole')
      : judge(
          places > mostParts ? 55 : 30,
          `${places} Teile eines Ganzen als Flächen`,
          `${places} parts of a whole as areas`,
        ),
  sankey: () => judge(45, 'Ströme von einer Aufteilung zur anderen', 'Flows from one split to the other'),
  funnel: ({ falling, places, step }) =>
    falling && !step && places >= 3 && places <= 8
      ? judge(45, 'Wie viele von Stufe zu Stufe bleiben', 'How many remain from stage to stage')
      : judge(10, 'Gedacht für Stufen, die immer kleiner werden', 'Meant for stages that grow smaller'),
  pictogram: ({ places }) => judge(places <= 6 ? 40 : 10, 'Mengen zum Abzählen', 'Amounts to be counted'),
  ...twice(['multiples', 'small-multiples'], ({ series }) =>
    judge(
      series >= 4 ? 62 : 20,
      'Jede Reihe für sich, auf gleicher Skala',
      'Each series on its own, on the same scale',
    ),
  ),
  'time-line': ({ dates, places }) => {
    // Any number of four digits can be a year.
    if (dates === 'none')
      return judge(0, 'Diese Zahlen sind keine Zeitangaben', 'These numbers are no dates');
    return dates === 'spans'
      ? judge(85, `${places} Einträge mit Beginn und Ende`, `${places} entries with a beginning and an end`)
      : judge(60, 'Wann was geschieht', 'What happens when');
  },
  'tile-map': () => judge(78, 'Werte der Stadt- und Landkreise', 'Values of the districts'),
  map: () => judge(76, 'Werte nach Gebieten', 'Values by area'),
};

const noOrder = judge(
  0,
  'Eine Linie verbindet, was aufeinander folgt; diese Einträge haben keine Reihenfolge',
  'A line joins what follows one another; these entries have no order',
);

function judge(score: number, de: string, en: string): Judgement {
  return { score, why: { de, en } };
}

function twice<T>(names: readonly string[], value: T): Readonly<Record<string, T>> {
  return Object.fromEntries(names.map((name) => [name, value]));
}

/** "7 Jahre" */
function count(step: TimeStep, places: number): Readonly<Record<InterfaceLanguage, string>> {
  const words = stepNames[step];
  const at = places === 1 ? 0 : 1;
  return { de: `${places} ${words.de[at]}`, en: `${places} ${words.en[at]}` };
}

const stepNames = {
  year: { de: ['Jahr', 'Jahre'], en: ['year', 'years'] },
  quarter: { de: ['Quartal', 'Quartale'], en: ['quarter', 'quarters'] },
  month: { de: ['Monat', 'Monate'], en: ['month', 'months'] },
  day: { de: ['Tag', 'Tage'], en: ['day', 'days'] },
} as const;
