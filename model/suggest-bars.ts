import { type Chart, chartSchema } from './chart';
import type { ColumnProfile, DatasetProfile } from './dataset-profile';
import { type Condition, type Group, nameGroup, nameMeasure } from './query';
import { type Slide, slideSchema } from './slide';
import { asSingle, chooseTime, countRows, namesUnit, type SuggestedMeasure } from './suggest-measure';
import { partId, type Suggestion } from './suggest-part';
import {
  escapeLocalized,
  joinWords,
  nameOfColumn,
  nameOfMeasure,
  noWords,
  sayAsOf,
  sayByColumn,
  sayLargest,
  suggestionNote,
} from './suggest-words';

/** As many bars as one still reads from the last row. */
const mostBars = 12;
const topBars = 10;
/** With more groups than this, "all others" would be the longest bar and the only one that is seen. */
const mostWithRest = 20;
const mostGroups = 60;
const mostDonutParts = 5;
const mostCharts = 2;

/** The main measure by the columns that sort rows into few groups. */
export function suggestBars(profile: DatasetProfile, measures: readonly SuggestedMeasure[]): Suggestion {
  const [measure = countRows] = measures;
  const drawn = chooseCategories(profile)
    .flatMap((category) => {
      const fitting = fitMeasure(profile, measure, category);
      return fitting ? [{ category, measure: fitting }] : [];
    })
    .slice(0, mostCharts)
    .map((one, index) => drawCategory(profile, one.category, one.measure, index + 1));
  return {
    figures: [],
    charts: drawn.map((one) => one.chart),
    slides: drawn.map((one) => one.slide),
  };
}

/** Columns worth grouping by: three to twelve groups first, then two, then more. */
export function chooseCategories(profile: DatasetProfile): readonly ColumnProfile[] {
  const rank = ({ distinct }: ColumnProfile) => (distinct === 2 ? 1 : distinct <= mostBars ? 0 : 2);
  const sorting = profile.columns.filter(
    ({ meaning, distinct, column }) =>
      (meaning === 'label' || meaning === 'remark') &&
      !namesUnit(column) &&
      distinct >= 2 &&
      distinct <= (meaning === 'label' ? mostGroups : mostBars) &&
      column.missing * 2 <= profile.dataset.rowCount,
  );
  const labels = sorting.filter(({ meaning }) => meaning === 'label');
  // "source" may be where energy comes from: without any label, what looks like a remark sorts the rows.
  return (
    labels.length > 0 ? labels : sorting.filter((one) => one.distinct * 2 <= profile.dataset.rowCount)
  ).toSorted((one, other) => rank(one) - rank(other));
}

/** Counting rows that are all different gives nothing but ones, and averages of single rows are none. */
function fitMeasure(
  profile: DatasetProfile,
  measure: SuggestedMeasure,
  category: ColumnProfile,
): SuggestedMeasure | undefined {
  const eachRowItsOwn = category.distinct >= profile.dataset.rowCount;
  if (!eachRowItsOwn) return measure;
  return measure === countRows ? undefined : asSingle(measure);
}

function drawCategory(
  profile: DatasetProfile,
  category: ColumnProfile,
  measure: SuggestedMeasure,
  number: number,
): { readonly chart: Chart; readonly slide: Slide } {
  const { dataset } = profile;
  const group: Group = { column: category.column.name };
  const value = nameMeasure(measure.measure);
  const title = sayByColumn(nameOfMeasure(dataset, measure), nameOfColumn(dataset, category.column.name));
  const many = category.distinct > mostBars;
  const withRest = measure.additive && category.distinct <= mostWithRest;
  const chart = chartSchema.parse({
    id: partId(dataset.id, `parts-${number}`),
    name: title,
    kind: category.distinct <= mostDonutParts && makesWhole(profile, measure) ? 'donut' : 'bar',
    query: {
      dataset: dataset.id,
      groups: [group],
      measures: [measure.measure],
      filters: [...measure.filters],
      order: [{ by: value, descending: true }],
      ...(many && !withRest ? { limit: topBars } : {}),
    },
    encoding: { category: nameGroup(group), value },
    subtitle: joinWords(
      many && !withRest ? sayLargest : noWords,
      sayAsOf(latestOf(profile, measure.filters)),
    ),
    format: measure.format,
    ...(many && withRest ? { top: topBars } : {}),
  });
  const slide = slideSchema.parse({
    id: partId(dataset.id, `by-${number}`),
    layout: 'chart',
    title: escapeLocalized(title),
    blocks: { main: { kind: 'chart', chart: chart.id } },
    notes: suggestionNote,
  });
  return { chart, slide };
}

/** A ring has no room for parts below nothing. */
function makesWhole(profile: DatasetProfile, measure: SuggestedMeasure): boolean {
  const min = profile.columns.find((one) => one.column.name === measure.column?.name)?.min;
  return measure.additive && (measure === countRows || (typeof min === 'number' && min >= 0));
}

/** The date that a stock was filtered by. */
function latestOf(profile: DatasetProfile, filters: readonly Condition[]) {
  return filters.length > 0 ? chooseTime(profile)?.max : undefined;
}
