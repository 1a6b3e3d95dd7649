import { describe, expect, it } from 'vitest';
import { sharedCharts } from '../../model/shared-chart';
import { type Slide, slideSchema } from '../../model/slide';
import { fixtureBriefing } from '../fixtures/resolved-briefing';

const { briefing } = fixtureBriefing();
const [first, second] = briefing.charts;
if (!first || !second) throw new Error('the fixture has charts');
const slide = (main: string, side?: string): Slide =>
  slideSchema.parse({
    id: 'folie',
    layout: 'two-charts',
    blocks: {
      main: { kind: 'chart', chart: main },
      ...(side ? { side: { kind: 'chart', chart: side } } : {}),
    },
  });

describe('sharedCharts', () => {
  it('finds the same chart, wherever it stands', () => {
    expect(sharedCharts(briefing, slide(first.id), slide(first.id))).toEqual([{ from: 'main', to: 'main' }]);
    expect(sharedCharts(briefing, slide(second.id, first.id), slide(first.id))).toEqual([
      { from: 'side', to: 'main' },
    ]);
  });

  it('finds one that asks the same of other rows, and no other', () => {
    const filtered = { ...first, id: 'gefiltert', query: { ...first.query, limit: 3 } };
    const charts = [...briefing.charts, filtered];
    expect(sharedCharts({ charts }, slide(first.id), slide('gefiltert'))).toHaveLength(1);
    expect(sharedCharts({ charts }, slide(first.id), slide(second.id))).toEqual([]);
  });
});
