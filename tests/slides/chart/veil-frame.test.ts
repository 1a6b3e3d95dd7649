import { describe, expect, it } from 'vitest';
import { dataAtStep, withoutSeries } from '../../../model/chart-view';
import { layKind } from '../../../slides/chart/draw-kind';
import type { Frame } from '../../../slides/chart/frame';
import type { MeasureText } from '../../../slides/theme/measure-text';
import { dataOfTowns } from '../../fixtures/chart-of-towns';

const measure: MeasureText = (text, size, weight) => text.length * size * (weight === 600 ? 0.52 : 0.5);
const rows = [
  [30, 20, 10],
  [300, 200, 100],
  [3_000, 2_500, 2_000],
];

function frameOf(data: ReturnType<typeof dataOfTowns>['data'], kind: 'bar' | 'column' | 'line'): Frame {
  return layKind(kind, { data, size: { width: 1728, height: 608 }, language: 'de', measure }).frame;
}

/** Each text with its place. */
function written({ texts }: Frame): readonly string[] {
  return texts.map(({ x, y, lines }) => `${lines.join(' ')} at ${Math.round(x)},${Math.round(y)}`);
}

describe.each(['bar', 'column', 'line'] as const)('a %s chart that is built up', (kind) => {
  it('brings series by series, and nothing moves', () => {
    const { chart, data } = dataOfTowns(rows, { kind, steps: 'series' });
    const whole = written(frameOf(data, kind));
    const steps = [0, 1, 2].map((step) => frameOf(dataAtStep(chart, data, step), kind));
    for (const frame of steps) expect(whole).toEqual(expect.arrayContaining([...written(frame)]));
    expect(steps.map((frame) => frame.points?.().length)).toEqual([3, 6, 9]);
    expect(steps.map((frame) => written(frame).some((text) => text.startsWith('b at')))).toEqual([
      false,
      true,
      true,
    ]);
  });

  it('brings a highlight with what is said of it, and nothing moves', () => {
    const { chart, data } = dataOfTowns(rows, {
      kind,
      steps: 'highlights',
      highlight: ['b'],
      annotations: [{ category: 'Ort 1', series: 'b', text: { de: 'Ein Satz' } }],
    });
    const [before, after] = [0, 1].map((step) => frameOf(dataAtStep(chart, data, step), kind));
    if (!before || !after) throw new Error('no frames');
    expect(before.plot).toEqual(after.plot);
    expect(written(after).filter((text) => !written(before).includes(text))).toEqual([
      expect.stringContaining('Ein Satz'),
    ]);
  });
});

it('a series that is switched off keeps its name, grey, and loses all else', () => {
  const { data } = dataOfTowns(rows);
  const frame = frameOf(withoutSeries(data, ['b']), 'bar');
  const mine = frame.texts.filter(({ of }) => of?.series === 1);
  expect(mine.map(({ lines }) => lines.join())).toEqual(['b']);
  expect(frame.points?.().some(({ series }) => series === 'b')).toBe(false);
});
