import { describe, expect, it } from 'vitest';
import { briefingSchema, emptyBriefing, queriesOf, shownSlides } from '../../model/briefing';
import { keyOfQuery, querySchema } from '../../model/query';
import { sayText, valueOfFigure } from '../../model/resolved';

const query = querySchema.parse({ dataset: 'd', measures: [{ kind: 'sum', column: 'Wert' }] });
const part = querySchema.parse({ ...query, filters: [{ column: 'Thema', is: '=', value: 'Wohnen' }] });

const briefing = briefingSchema.parse({
  ...emptyBriefing(),
  figures: [
    { id: 'summe', name: {}, query, format: {}, wording: { kind: 'exact' } },
    {
      id: 'anteil',
      name: {},
      query: part,
      share: query,
      format: { unit: { de: '%' } },
      wording: { kind: 'exact' },
    },
  ],
  slides: [
    { id: 'eins', layout: 'text', hidden: true },
    { id: 'zwei', layout: 'table', blocks: { main: { kind: 'table', query } } },
  ],
});
const answer = (value: number | null) => ({
  columns: [{ name: 'sum(Wert)', type: 'number' as const }],
  rows: [[value]],
});
const resolved = { briefing, answers: { [keyOfQuery(query)]: answer(40), [keyOfQuery(part)]: answer(10) } };

describe('briefing', () => {
  it('starts empty and valid', () => {
    expect(briefingSchema.parse(emptyBriefing())).toEqual(emptyBriefing());
  });

  it('refuses two slides with one id', () => {
    const slides = [
      { id: 'eins', layout: 'text' },
      { id: 'eins', layout: 'text' },
    ];
    expect(briefingSchema.safeParse({ ...emptyBriefing(), slides }).success).toBe(false);
  });

  it('asks each query once, whoever needs it', () => {
    expect(queriesOf(briefing)).toEqual([query, part]);
  });

  it('numbers the slides that are shown', () => {
    expect(shownSlides(briefing).map(({ slide, number }) => [slide.id, number])).toEqual([['zwei', 1]]);
  });
});

describe('figures', () => {
  it('says a share in percent', () => {
    expect(sayText(resolved, '{anteil} von {summe}', 'de')).toBe('25\u00A0% von 40');
  });

  it('marks what has no value instead of inventing one', () => {
    const [summe] = briefing.figures;
    const unanswered = { briefing, answers: { [keyOfQuery(query)]: answer(null) } };
    expect(summe && valueOfFigure(unanswered, summe)).toBeUndefined();
    expect(sayText(unanswered, '{summe} und {gibt-es-nicht}', 'de')).toBe('[?] und [?]');
  });
});
