import { expect, it } from 'vitest';
import { chartSchema } from '../../../../model/chart';
import { querySchema } from '../../../../model/query';
import { splitBy } from '../../../../renderer/store/edits/charts';
import { furtherOf, measureFurther } from '../../../../renderer/store/edits/further-measures';
import { fixtureBriefing } from '../../../fixtures/resolved-briefing';

const [dataset] = fixtureBriefing().briefing.datasets;
const chart = chartSchema.parse({
  id: 'c',
  name: {},
  kind: 'scatter',
  query: querySchema.parse({
    dataset: 'beratungen',
    groups: [{ column: 'Thema' }],
    measures: [{ kind: 'sum', column: 'Gespräche' }],
  }),
  encoding: { category: 'Thema', value: 'sum(Gespräche)' },
  format: {},
});

it('asks for a further measure and draws it, whatever the chart is split by then', () => {
  if (!dataset) throw new Error('no dataset');
  const chosen = measureFurther(chart, 'x', { kind: 'count' }, dataset);
  const split = splitBy(chosen, { column: 'Kreis' });
  for (const each of [chosen, split]) {
    expect(each.query.measures).toHaveLength(2);
    expect(each.encoding).toMatchObject({ value: 'sum(Gespräche)', x: 'count()' });
    expect(furtherOf(each)).toEqual({ x: { kind: 'count' } });
  }
  expect(split.encoding.category).toBe('Kreis');
  expect(chosen.furtherFormats.x).toMatchObject({ decimals: 0 });
});

it('asks for the same measure once, and for none that was taken away', () => {
  if (!dataset) throw new Error('no dataset');
  const same = measureFurther(chart, 'size', { kind: 'sum', column: 'Gespräche' }, dataset);
  expect(same.query.measures).toHaveLength(1);
  expect(same.encoding.size).toBe('sum(Gespräche)');
  const gone = measureFurther(same, 'size', undefined, dataset);
  expect(gone.encoding).toEqual({ category: 'Thema', value: 'sum(Gespräche)' });
});
