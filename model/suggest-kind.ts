import { readMoment, timeStepOf } from './category';
import type { Chart } from './chart';
import { type ChartData, chartData, type UnsuitedData } from './chart-data';
import { type ChartKind, chartKinds } from './chart-kinds';
import { canAddUp } from './chart-suits';
import { gatherValues } from './chart-values';
import { isTemporal } from './column';
import type { Dataset } from './dataset';
import { type AnswerFacts, judgeKind, proposedFrom } from './kind-judges';
import type { InterfaceLanguage } from './localized';
import type { OpenedMaps } from './maps/map-data';
import { type Cell, findColumn, type Table } from './table';

/** What the program thinks of drawing an answer as a kind. */
export interface KindAdvice {
  readonly kind: ChartKind;
  /**
   * proposed: fits · possible: can be drawn · wanting: can be drawn once something is chosen · unsuited: cannot be drawn, or
   * says nothing.
   */
  readonly state: 'proposed' | 'possible' | 'wanting' | 'unsuited';
  /** "Verlauf über 7 Jahre" */
  readonly reason: string;
  /** The chart as this kind; shares and stacks that make no sense of these values are given up. */
  readonly chart: Chart;
}

interface Asked {
  readonly chart: Chart;
  readonly table: Table;
  readonly terms: Dataset['terms'];
  readonly maps?: OpenedMaps | undefined;
}

const order = { proposed: 0, possible: 1, wanting: 2, unsuited: 3 } as const;

/** Every kind, best first: what is proposed, what can be drawn, what wants something, and what cannot, each with a reason in words. */
export function suggestKinds(asked: Asked, language: InterfaceLanguage): readonly KindAdvice[] {
  const facts = factsOf(asked);
  return chartKinds
    .map((kind) => adviseKind(kind, asked, facts, language))
    .toSorted((a, b) => order[a.advice.state] - order[b.advice.state] || b.score - a.score)
    .map(({ advice }) => advice);
}

/** What is wrong with the chart's own kind, and the kind that suits its answer better; undefined where it is fine. */
export function findBetterKind(
  advices: readonly KindAdvice[],
  chart: Chart,
): { readonly wrong: KindAdvice; readonly better: KindAdvice | undefined } | undefined {
  const own = advices.find(({ kind }) => kind === chart.kind);
  if (!own) return undefined;
  // The kind may be right while what is asked of it is not: stacked means.
  const settled = own.chart.show === chart.show && own.chart.arrangement === chart.arrangement;
  if (settled && own.state !== 'unsuited') return undefined;
  const better = advices.find(({ kind, state }) => state === 'proposed' && kind !== chart.kind);
  return { wrong: own, better: settled ? better : own };
}

interface Advised {
  readonly advice: KindAdvice;
  readonly score: number;
}

function adviseKind(
  kind: ChartKind,
  { chart, table, terms, maps }: Asked,
  facts: AnswerFacts,
  language: InterfaceLanguage,
): Advised {
  const tried = [{ ...chart, kind }, { ...chart, kind, show: 'value', arrangement: 'beside' } as const].map(
    (each) => ({ each, data: chartData(each, table, terms, language, undefined, maps) }),
  );
  const [first] = tried;
  const drawn = tried.find(({ data }) => data.kind === 'drawable');
  if (!drawn) {
    const data = first?.data;
    const problem = data?.kind === 'unsuited' ? data.problem.kind : undefined;
    // A map of one's own may have what the map of Europe has not.
    const needsMap = kind === 'map' && (problem === 'no-areas' || problem === 'map-gone');
    // Dates for numbers, and numbers for dates, are a matter of what is asked.
    const needsDates = problem === 'no-moments';
    const needsNumbers = problem === 'no-numbers' && facts.dates !== 'none';
    const wanting = problem === 'not-chosen' || needsMap || needsDates || needsNumbers;
    const sentence = data?.kind === 'unsuited' ? data.sentence : '';
    const reason = needsMap
      ? ownMap[language]
      : needsDates
        ? ownDates[language]
        : needsNumbers
          ? ownNumbers[language]
          : sentence;
    return {
      advice: { kind, state: wanting ? 'wanting' : 'unsuited', reason, chart: { ...chart, kind } },
      score: 0,
    };
  }
  const { score: full, why } = judgeKind(kind, facts);
  // A map that most entries are not on is no map of them.
  const score = isMostlyOffMap(drawn.data) ? 0 : full;
  const state = score >= proposedFrom ? 'proposed' : score > 0 ? 'possible' : 'unsuited';
  return { advice: { kind, state, reason: why[language], chart: drawn.each }, score };
}

const ownMap: Readonly<Record<InterfaceLanguage, string>> = {
  de: 'Mit einer Kartendatei, die diese Gebiete enthält',
  en: 'With a map file that holds these areas',
};

const ownDates: Readonly<Record<InterfaceLanguage, string>> = {
  de: 'Mit einer Spalte für den Beginn und einer für das Ende',
  en: 'With a column for the beginning and one for the end',
};

const ownNumbers: Readonly<Record<InterfaceLanguage, string>> = {
  de: 'Mit Zahlen anstelle der Zeitangaben',
  en: 'With numbers in place of the dates',
};

function isMostlyOffMap(data: ChartData | UnsuitedData): boolean {
  return data.kind === 'drawable' && data.map !== undefined && data.leftOut > data.categories.length;
}

/** Facts of an answer without numbers, such as dates alone, are few. */
function factsOf({ chart, table }: Asked): AnswerFacts {
  const additive = canAddUp(chart, table);
  const gathered = gatherValues({ ...chart, kind: 'bar' }, table, additive);
  // Of an answer that measures dates only its places are to be told.
  const dated = datesOf({ chart, table });
  const moments = dated === 'none' ? gathered : gatherValues({ ...chart, kind: 'time-line' }, table, false);
  const grid = moments.kind === 'grid' ? moments.grid : undefined;
  const values = (grid?.values.flat() ?? []).filter((value) => value !== null);
  return {
    places: grid?.keys.length ?? 0,
    series: grid?.seriesKeys.length ?? 1,
    step: grid && timeStepOf(grid.categories),
    additive,
    negative: values.some((value) => value < 0),
    falling: values.every((value, index) => index === 0 || value <= (values[index - 1] ?? value)),
    dates: dated,
    longest: Math.max(0, ...(grid?.keys ?? []).map((key) => key.length)),
  };
}

function datesOf({ chart: { encoding }, table }: Pick<Asked, 'chart' | 'table'>): AnswerFacts['dates'] {
  const isDated = (name: string | undefined) => {
    const at = name === undefined ? -1 : findColumn(table, name);
    const column = table.columns[at];
    if (!column) return false;
    if (isTemporal(column.type)) return true;
    return table.rows.some((row) => typeof row[at] === 'string' && readMoment(row[at] ?? null));
  };
  const years = (name: string | undefined) =>
    name !== undefined && table.rows.every((row) => isYear(row[findColumn(table, name)] ?? null));
  if (isDated(encoding.value)) return encoding.end === undefined ? 'moments' : 'spans';
  return years(encoding.value) && (years(encoding.end) || isDated(encoding.end)) ? 'spans' : 'none';
}

function isYear(cell: Cell): boolean {
  return cell === null || (typeof cell === 'number' && cell >= 1900 && cell < 2100 && Number.isInteger(cell));
}
