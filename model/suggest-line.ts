import { chartSchema } from './chart';
import { isTemporal } from './column';
import type { ColumnProfile, DatasetProfile } from './dataset-profile';
import { type Group, nameGroup, nameMeasure, type Period } from './query';
import { slideSchema } from './slide';
import { asSingle, chooseTime, countRows, type SuggestedMeasure } from './suggest-measure';
import { nothing, partId, type Suggestion } from './suggest-part';
import { escapeLocalized, nameOfMeasure, sayOverTime, sayPerPeriod, suggestionNote } from './suggest-words';

const fewestPoints = 3;
const mostPoints = 80;
/** Years cannot be put together any further, and a line of two centuries is still a line. */
const mostYears = 200;
/** Below this, upright bars are read more exactly than a line. */
const fewestLinePoints = 6;

/** The main measure over the years, quarters or months. */
export function suggestLine(profile: DatasetProfile, measures: readonly SuggestedMeasure[]): Suggestion {
  const { dataset } = profile;
  const time = chooseTime(profile);
  const course = time && chooseCourse(time);
  if (!course) return nothing;
  const [first = countRows] = measures;
  // With a row for each point nothing is added up or averaged.
  const measure =
    time.distinct >= dataset.rowCount && course.points >= time.distinct ? asSingle(first) : first;
  const value = nameMeasure(measure.measure);
  const category = nameGroup(course.group);
  const name = nameOfMeasure(dataset, measure);
  const title = sayOverTime(name);
  const chart = chartSchema.parse({
    id: partId(dataset.id, 'course'),
    name: title,
    kind: course.points < fewestLinePoints ? 'column' : 'line',
    query: {
      dataset: dataset.id,
      groups: [course.group],
      measures: [measure.measure],
      // A value without a date has no place on the axis.
      filters: [{ column: course.group.column, is: '>=', value: course.first }],
      order: [{ by: category, descending: false }],
    },
    encoding: { category, value },
    subtitle: sayPerPeriod(name, course.group.period ?? 'year'),
    format: measure.format,
    sort: 'given',
  });
  const slide = slideSchema.parse({
    id: partId(dataset.id, 'over-time'),
    layout: 'chart',
    title: escapeLocalized(title),
    blocks: { main: { kind: 'chart', chart: chart.id } },
    notes: suggestionNote,
  });
  return { figures: [], charts: [chart], slides: [slide] };
}

interface Course {
  readonly group: Group;
  /** The earliest date or year, as the column holds it. */
  readonly first: string | number;
  /** How many points there are at the most. */
  readonly points: number;
}

/** The finest period that the dates themselves have, and that still gives a readable number of points. */
function chooseCourse({ column, distinct, min, max }: ColumnProfile): Course | undefined {
  if (!isTemporal(column.type)) {
    const readable = typeof min === 'number' && distinct >= fewestPoints && distinct <= mostYears;
    return readable ? { group: { column: column.name }, first: min, points: distinct } : undefined;
  }
  if (typeof min !== 'string' || typeof max !== 'string') return undefined;
  const months = monthsBetween(min, max);
  const step = months / Math.max(1, distinct - 1);
  const period = (['month', 'quarter', 'year'] as const).find((one) => {
    const length = monthsIn[one];
    const points = Math.floor(months / length) + 1;
    // Quarterly figures drawn by month would have two gaps in every quarter.
    return step <= length * 1.5 && points <= (one === 'year' ? mostYears : mostPoints);
  });
  if (!period) return undefined;
  const points = Math.floor(months / monthsIn[period]) + 1;
  return points >= fewestPoints ? { group: { column: column.name, period }, first: min, points } : undefined;
}

const monthsIn: Readonly<Record<Period, number>> = { month: 1, quarter: 3, year: 12 };

/** From ISO date to ISO date, in whole months. */
function monthsBetween(from: string, to: string): number {
  const months = (iso: string) => Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7));
  return months(to) - months(from);
}
