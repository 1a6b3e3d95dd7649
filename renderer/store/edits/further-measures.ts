import type { Chart } from '../../../model/chart';
import { type FurtherName, furtherNames } from '../../../model/chart-kinds';
import type { Dataset } from '../../../model/dataset';
import { type Measure, nameMeasure } from '../../../model/query';
import { formatOfMeasure } from '../../query/measures';

/** What else is measured for the chart: where a point lies across, how large it is. */
export type FurtherMeasures = Readonly<Partial<Record<FurtherName, Measure>>>;

export function furtherOf({ query, encoding }: Chart): FurtherMeasures {
  return Object.fromEntries(
    furtherNames.flatMap((name) => {
      const measure = query.measures.find((each) => nameMeasure(each) === encoding[name]);
      return measure ? [[name, measure]] : [];
    }),
  );
}

/** The chart with another further measure; undefined takes it away. Its numbers are written as its column says. */
export function measureFurther(
  chart: Chart,
  name: FurtherName,
  measure: Measure | undefined,
  dataset: Dataset,
): Chart {
  const { [name]: _old, ...others } = furtherOf(chart);
  const further = measure ? { ...others, [name]: measure } : others;
  const [value = { kind: 'count' as const }] = chart.query.measures;
  const asked = { ...chart, ...measuring(chart, value, further) };
  if (!measure || (name !== 'x' && name !== 'size')) return asked;
  const format = formatOfMeasure(dataset, measure, false);
  return { ...asked, furtherFormats: { ...chart.furtherFormats, [name]: format } };
}

/** The query's measures, each once, and which column of the answer is drawn as what. */
export function measuring(
  { query, encoding }: Pick<Chart, 'query' | 'encoding'>,
  value: Measure,
  further: FurtherMeasures,
): Pick<Chart, 'query' | 'encoding'> {
  const { category, series } = encoding;
  const measures = new Map([value, ...Object.values(further)].map((each) => [nameMeasure(each), each]));
  const drawn = Object.entries(further).map(([name, measure]) => [name, nameMeasure(measure)] as const);
  return {
    query: { ...query, measures: [...measures.values()] },
    encoding: {
      category,
      value: nameMeasure(value),
      ...(series === undefined ? {} : { series }),
      ...Object.fromEntries(drawn),
    },
  };
}
