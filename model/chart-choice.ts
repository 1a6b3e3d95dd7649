import { keyOfCategory, labelCategory } from './category';
import type { Chart } from './chart';
import { canAddUp } from './chart-suits';
import { termsOfQuery } from './joined-dataset';
import { type Box, choiceHeight } from './layout-grid';
import { type Language, localeOf } from './localized';
import { answerTo, type ResolvedBriefing } from './resolved';
import { findColumn, type Table } from './table';
import { nameColumn } from './table-text';

/** One of those that can be chosen. Without a key: all together. */
export interface ChoiceOption {
  readonly key: string | undefined;
  readonly label: string;
}

/** What can be chosen in a chart: "Kreis: Calw". */
export interface ChartChoice {
  /** What is chosen: "Kreis". */
  readonly name: string;
  readonly options: readonly ChoiceOption[];
  readonly chosen: ChoiceOption;
}

/** More options than these are not for choosing on stage; the others are left out. */
export const mostOptions = 500;

/** The chart's choice as its answer gives it, in the order of the alphabet; undefined for a chart without one. */
export function choiceOf(
  resolved: ResolvedBriefing,
  chart: Chart,
  language: Language,
): ChartChoice | undefined {
  const { choice } = chart;
  const table = answerTo(resolved, chart.query);
  const at = choice && table ? findColumn(table, choice.column) : -1;
  const column = table?.columns[at];
  if (!choice || !table || !column) return undefined;
  const terms = termsOfQuery(resolved.briefing.datasets, chart.query);
  const cells = new Map(table.rows.map((row) => [keyOfCategory(row[at] ?? null), row[at] ?? null]));
  const { compare } = new Intl.Collator(localeOf(language), { numeric: true });
  const options = [...cells]
    .map(([key, cell]): ChoiceOption => ({ key, label: labelCategory(cell, terms, language) }))
    .toSorted((a, b) => compare(a.label, b.label))
    .slice(0, mostOptions);
  const all: ChoiceOption = { key: undefined, label: together[language] };
  const chosen =
    choice.value === undefined
      ? all
      : (options.find(({ key }) => key === choice.value) ?? { key: choice.value, label: choice.value });
  return {
    name: nameColumn(column, chart.query, terms, language),
    options: canAddUp(chart, table) ? [all, ...options] : options,
    chosen,
  };
}

/** The chart with another choice made. */
export function withChoice(chart: Chart, value: string | undefined): Chart {
  return chart.choice ? { ...chart, choice: { ...chart.choice, value } } : chart;
}

/** The rows of the choice; all of them where none is made, to be added up. */
export function chosenRows({ choice }: Chart, table: Table): Table {
  if (!choice || choice.value === undefined) return table;
  const at = findColumn(table, choice.column);
  return { ...table, rows: table.rows.filter((row) => keyOfCategory(row[at] ?? null) === choice.value) };
}

/** Where the chart is drawn in its place: below the line that says the choice, if there is one. */
export function boxOfDrawing(chart: Chart, box: Box): Box {
  if (!chart.choice) return box;
  return { ...box, y: box.y + choiceHeight, height: box.height - choiceHeight };
}

const together: Readonly<Record<Language, string>> = {
  de: 'alle zusammen',
  en: 'all together',
  fr: 'tous ensemble',
};
