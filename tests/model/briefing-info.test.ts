import { describe, expect, it } from 'vitest';
import { informBriefing } from '../../model/briefing-info';
import { keyOfQuery } from '../../model/query';
import { suggestBriefing } from '../../model/suggest';
import { sampleProfile } from './profile-sample';

const briefing = suggestBriefing(
  [
    sampleProfile('kosten', 90, [
      { name: 'Thema', type: 'text', distinct: 5 },
      { name: 'Kosten', type: 'money', unit: 'EUR', distinct: 80, min: 1, max: 9 },
    ]),
  ],
  { title: 'Kosten 2024' },
);
const [figure] = briefing.figures;
const answers = figure
  ? {
      [keyOfQuery(figure.query)]: {
        columns: [{ name: 'sum(Kosten)', type: 'money' as const }],
        rows: [[1234.5]],
      },
    }
  : {};

describe('informBriefing', () => {
  it('says what is in a briefing', () => {
    const info = informBriefing({ briefing, answers });
    expect(info.title).toBe('Kosten 2024');
    expect(info.datasets).toMatchObject([
      {
        id: 'kosten',
        file: 'kosten.csv',
        rows: 90,
        columns: [{ name: 'Thema', type: 'text' }, { name: 'Kosten' }],
      },
    ]);
    expect(info.figures).toMatchObject([{ value: 1234.5, phrase: '1.234,5\u00A0Euro' }]);
    expect(info.charts).toMatchObject([{ kind: 'donut', name: 'Kosten nach Thema' }]);
    expect(info.slides.map((slide) => slide.number)).toEqual([1, 2, 3, 4]);
  });

  it('gives no number to what has none: hidden slides and unanswered figures', () => {
    const slides = briefing.slides.map((slide, index) => ({ ...slide, hidden: index === 1 }));
    const info = informBriefing({ briefing: { ...briefing, slides }, answers: {} }, 'en');
    expect(info.figures).toMatchObject([{ value: null, phrase: null }]);
    expect(info.slides.map((slide) => slide.number)).toEqual([1, null, 2, 3]);
    expect(info.slides[2]?.title).toBe('Kosten by Thema');
  });
});
