import type { Chart } from './chart';
import { choiceOf } from './chart-choice';
import type { ChartData } from './chart-data';
import { furtherNames, rulesOf } from './chart-kinds';
import { termsOfQuery } from './joined-dataset';
import { type Language, pickText } from './localized';
import { formatDigits, formatFactor, type NumberFormat, shortUnit } from './number-format';
import { answerTo, type ResolvedBriefing } from './resolved';
import { findColumn } from './table';
import { nameColumn } from './table-text';

export interface ChartTableColumn {
  readonly key: string;
  /** With the unit that its values have, in brackets. */
  readonly heading: string;
  readonly numeric: boolean;
}

/** The numbers behind a chart, as they are drawn: one row for each category, the first cell its name. */
export interface ChartTable {
  readonly caption: string;
  readonly columns: readonly ChartTableColumn[];
  readonly rows: readonly (readonly string[])[];
  /** Rows that were left out, because the drawing leaves them out too or there are too many for anyone to read. */
  readonly leftOut: number;
}

/** More rows than anyone reads, on screen or on paper. */
const mostRows = 2_000;

/** The table behind a chart of the briefing; its caption names the choice that it shows. */
export function tableOfChart(
  resolved: ResolvedBriefing,
  chart: Chart,
  data: ChartData,
  language: Language,
): ChartTable {
  const named = nameCategories(resolved, chart, language);
  const choice = choiceOf(resolved, chart, language);
  const table = chartTable(chart, data, named, language);
  if (!choice) return table;
  return { ...table, caption: `${table.caption} – ${choice.name}: ${choice.chosen.label}` };
}

/** `named`: what the categories are called, "Kreis". */
export function chartTable(chart: Chart, data: ChartData, named: string, language: Language): ChartTable {
  const isMoment = rulesOf(chart.kind).value === 'moment';
  const ofSeries = (index: number) => data.series[index]?.label ?? '';
  const values = data.series.map((series, index) => ({
    key: `value ${index}`,
    ...(isMoment
      ? writeMoments(ofSeries(index) || data.valueLabel, data, index, 'begin')
      : writeColumn(ofSeries(index) || data.valueLabel, data.format, series.values, language)),
  }));
  const further = furtherNames.flatMap((name) => {
    const found = data.further[name];
    return (found?.values ?? []).map((row, index) => {
      const heading = [ofSeries(index), found?.label].filter(Boolean).join(': ');
      const format = found?.format ?? data.format;
      const written =
        isMoment && name === 'end'
          ? writeMoments(heading, data, index, 'end')
          : writeColumn(heading, format, row, language);
      return { key: `${name} ${index}`, ...written };
    });
  });
  const columns = [...values, ...further];
  const shown = data.categories.slice(0, mostRows);
  return {
    caption: pickText(chart.subtitle, language) || pickText(chart.name, language) || data.valueLabel,
    columns: [
      { key: 'category', heading: named, numeric: false },
      ...columns.map(({ key, heading }) => ({ key, heading, numeric: true })),
    ],
    rows: shown.map((category, row) => [category.label, ...columns.map(({ write }) => write(row))]),
    leftOut: data.categories.length - shown.length + data.leftOut,
  };
}

/** What the chart's categories are called: "Kreis", "Jahr". */
function nameCategories(resolved: ResolvedBriefing, chart: Chart, language: Language): string {
  const table = answerTo(resolved, chart.query);
  const column = table?.columns[findColumn(table, chart.encoding.category)];
  const terms = termsOfQuery(resolved.briefing.datasets, chart.query);
  return column ? nameColumn(column, chart.query, terms, language) : chart.encoding.category;
}

/** The unit is said once, in the heading; the cells are digits. */
function writeColumn(
  name: string,
  format: NumberFormat,
  values: readonly (number | null)[],
  language: Language,
) {
  const unit = shortUnit(format, language);
  return {
    heading: unit ? `${name} (${unit})` : name,
    write: (row: number) => {
      const value = values[row] ?? null;
      return value === null ? '–' : formatDigits(value / formatFactor(format), format, language);
    },
  };
}

/** Points in time, as the drawing writes them. */
function writeMoments(heading: string, { spans }: ChartData, series: number, which: 'begin' | 'end') {
  return { heading, write: (row: number) => spans?.[series]?.[row]?.said[which] || '–' };
}
