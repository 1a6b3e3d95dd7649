import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keepCurrentDrawings, keysOfDrawings } from '../../model/briefing-drawings';
import { type ChartData, chartData } from '../../model/chart-data';
import { type Drawing, keyOfDrawing, readDrawings } from '../../model/drawing';
import { answerTo } from '../../model/resolved';
import { colourVariable } from '../../model/theme/theme-colour';
import { fixtureBriefing, withAnswer } from '../fixtures/resolved-briefing';

const drawing: Drawing = {
  width: 1728,
  height: 608,
  shapes: [
    { name: 'rect', x: '0', y: '0.5', width: '10', height: '20', fill: colourVariable('strong') },
    { name: 'path', d: 'M0,0L10,10Z', stroke: colourVariable('grey'), fill: 'none', 'stroke-width': '4' },
    {
      name: 'text',
      x: '1',
      y: '2',
      text: 'Wohnen',
      'font-size': '28',
      'text-anchor': 'end',
      fill: colourVariable('ink'),
    },
  ],
};
const key = '0123456789abcdef0123456789abcdef';

describe('readDrawings', () => {
  it('takes what was captured', () => {
    expect(readDrawings({ [key]: drawing })).toEqual({ [key]: drawing });
  });

  it.each([
    ['a link', { ...drawing, shapes: [{ name: 'a', href: 'javascript:alert(1)' }] }],
    ['an event', { ...drawing, shapes: [{ ...drawing.shapes[0], onload: 'alert(1)' }] }],
    ['a foreign object', { ...drawing, shapes: [{ name: 'foreignObject' }] }],
    [
      'a paint from elsewhere',
      { ...drawing, shapes: [{ ...drawing.shapes[0], fill: 'url(https://x.example/a)' }] },
    ],
    ['a style', { ...drawing, shapes: [{ ...drawing.shapes[0], style: 'background: url(x)' }] }],
    ['a path that is none', { ...drawing, shapes: [{ name: 'path', d: 'M0,0<script>' }] }],
    ['no size', { shapes: [] }],
    ['nothing', null],
  ])('leaves out %s', (_, value) => {
    expect(readDrawings({ [key]: value, good: drawing })).toEqual({});
  });

  it.each(['#0e5a63', 'red', 'var(--x)', 'var(--ink, url(x))', 'var(--ink) ', 'VAR(--ink)'])(
    'leaves out the colour %s, which is no name',
    (fill) => {
      expect(readDrawings({ [key]: { ...drawing, shapes: [{ ...drawing.shapes[0], fill }] } })).toEqual({});
    },
  );

  it('never throws', () => {
    fc.assert(fc.property(fc.anything(), (value) => typeof readDrawings(value) === 'object'));
  });
});

describe('keyOfDrawing', () => {
  const resolved = fixtureBriefing();
  const chart = resolved.briefing.charts[0];
  if (!chart) throw new Error('the fixture has charts');
  const drawn = (over: Partial<typeof chart> = {}, from = resolved): ChartData => {
    const data = chartData({ ...chart, ...over }, answerTo(from, chart.query), {}, 'de');
    if (data.kind !== 'drawable') throw new Error(data.sentence);
    return data;
  };
  const size = { width: 100, height: 50 };
  const same = keyOfDrawing('bar', drawn(), size, 'de');

  it('is the same for the same drawing', () => {
    expect(keyOfDrawing('bar', drawn(), { ...size }, 'de')).toBe(same);
    expect(same).toMatch(/^[0-9a-f]{32}$/);
  });

  it('changes with everything that is seen', () => {
    const other = withAnswer(resolved, chart.query, [['Wohnen', 1]]);
    const keys = [
      same,
      keyOfDrawing('donut', drawn(), size, 'de'),
      keyOfDrawing('bar', drawn(), { ...size, width: 101 }, 'de'),
      keyOfDrawing('bar', drawn(), size, 'en'),
      keyOfDrawing('bar', drawn(), size, 'de', '"Other", sans-serif'),
      keyOfDrawing('bar', drawn({ highlight: [] }), size, 'de'),
      keyOfDrawing('bar', drawn({}, other), size, 'de'),
    ];
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('tells different texts apart', () => {
    const data = drawn();
    const named = (label: string) => keyOfDrawing('bar', { ...data, total: label }, size, 'de');
    fc.assert(
      fc.property(
        fc.string(),
        fc.string(),
        (one, other) => (one === other) === (named(one) === named(other)),
      ),
    );
  });
});

it('keeps the drawings of charts as they are now, in each language, and no others', () => {
  const resolved = fixtureBriefing();
  const keys = [...keysOfDrawings(resolved)];
  expect(keys).toHaveLength(resolved.briefing.charts.length * resolved.briefing.languages.length);
  const first = keys[0] ?? '';
  expect(keepCurrentDrawings(resolved, { [first]: drawing, [key]: drawing })).toEqual({ [first]: drawing });
});
