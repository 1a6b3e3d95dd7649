import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChartArrow, ChartArrowEnd } from '../../../model/chart-arrow';
import type { ChartData } from '../../../model/chart-data';
import { layAreas } from '../../../slides/chart/area-frame';
import { layBars } from '../../../slides/chart/bar-frame';
import { layColumns } from '../../../slides/chart/column-frame';
import { cutRule } from '../../../slides/chart/cut-rule';
import { type Frame, type FrameInput, textBox } from '../../../slides/chart/frame';
import { layLines } from '../../../slides/chart/line-frame';
import { anyData, expectReadable, full, input, narrow, shapeOf } from './any-data';

/**
 * The data with lines, bands and arrows at any of their values. `joins`: two points of one category are joined within the
 * plot, where other bubbles may be.
 */
function anyMarked(data: fc.Arbitrary<ChartData>, joins = false): fc.Arbitrary<ChartData> {
  return data.chain((plain) => {
    const ends = plain.series.flatMap(({ values }, series) =>
      values.flatMap((value, category): ChartArrowEnd[] =>
        value === null ? [] : [{ category, series, value }],
      ),
    );
    if (ends.length < 2) return fc.constant(plain);
    const values = ends.map(({ value }) => value);
    const value = fc.constantFrom(...values);
    const reference = fc.tuple(
      value,
      value,
      fc.boolean(),
      fc.constantFrom('Ziel: 40 %', 'Fördervolumen der Landkreise: 1.234 Euro'),
    );
    const pairs = ends.flatMap((from) =>
      ends.flatMap((to) =>
        from === to || (joins && from.category === to.category) ? [] : [[from, to] as const],
      ),
    );
    const arrow = fc
      .tuple(fc.nat(), fc.constantFrom('difference' as const, 'growth' as const))
      .map(([index, kind]): ChartArrow[] => {
        const pair = pairs[index % Math.max(1, pairs.length)];
        return pair ? [{ kind, from: pair[0], to: pair[1], text: '+4,2 % p. a.' }] : [];
      });
    return fc.tuple(fc.array(reference, { maxLength: 3 }), fc.array(arrow, { maxLength: 2 })).map(
      ([references, arrows]): ChartData => ({
        ...plain,
        references: references.map(([one, other, isBand, label]) => ({
          from: Math.min(one, other),
          to: isBand && one !== other ? Math.max(one, other) : undefined,
          label,
        })),
        arrows: arrows.flat(),
      }),
    );
  });
}

function expectMarked(frame: Frame, asked: FrameInput): void {
  expectReadable(frame, asked);
  const boxes = frame.texts.map((text) => textBox(text, asked.measure));
  const through = frame.rules.filter(({ dash }) => dash).filter((rule) => cutRule(rule, boxes).length !== 1);
  expect(through, 'lines through texts').toEqual([]);
  for (const shape of [...(frame.underlay ?? []), ...(frame.overlay ?? [])]) {
    const numbers = JSON.stringify(shape).match(/NaN|null|Infinity/);
    expect(numbers).toBeNull();
  }
}

const few = shapeOf({ categories: 10, series: 1 });
const several = shapeOf({ categories: 5, series: 3 });
const times = shapeOf({ categories: 24, series: 3 }, fc.constant(true));

describe.each([
  ['wide', full],
  ['narrow', narrow],
])('marks in a %s place overlap nothing that is written', (_, size) => {
  it.each([
    ['one series', anyMarked(anyData(few))],
    ['several', anyMarked(anyData(several))],
    ['stacks', anyMarked(anyData(several, 'stacked'), true)],
  ])('on bars and columns of %s', (_name, marked) => {
    fc.assert(
      fc.property(marked, (data) => {
        const asked = input(data, size);
        expectMarked(layBars(asked), asked);
        const columns = layColumns(asked);
        if (columns) expectMarked(columns, asked);
      }),
    );
  });

  it('on lines and areas', () => {
    fc.assert(
      fc.property(anyMarked(anyData(times), true), (data) => {
        const asked = input(data, size);
        expectMarked(layLines(asked), asked);
        expectMarked(layAreas(asked), asked);
      }),
    );
  });
});

describe('an axis that does not begin at zero', () => {
  const data = (range: ChartData['range']): ChartData => ({
    kind: 'drawable',
    categories: ['a', 'b'].map((key) => ({
      key,
      label: key,
      shortLabel: key,
      time: undefined,
      strong: false,
      rest: false,
    })),
    series: [{ key: '', label: '', strong: false, rest: false, values: [45, 60] }],
    valueLabel: 'Wert',
    further: {},
    time: undefined,
    format: { scale: 'one', grouping: true },
    arrangement: 'beside',
    total: undefined,
    bracket: undefined,
    annotations: [],
    leftOut: 0,
    range,
  });
  const said = (frame: Frame | undefined) => frame?.texts.flatMap(({ lines }) => lines) ?? [];

  it.each([layBars, layColumns])('is said in the drawing, and every bar has a gap', (lay) => {
    const frame = lay(input(data({ min: 40 })));
    expect(said(frame)).toContain('Achse beginnt bei 40');
    expect(frame?.overlay).toHaveLength(2);
    expect(frame?.domain).toEqual([40, 60]);
  });

  it.each([layBars, layColumns])('cuts off what is longer, and says so', (lay) => {
    const frame = lay(input(data({ max: 50 })));
    expect(said(frame)).toContain('über 50 abgeschnitten');
    expect(said(frame)).toContain('60');
    expect(frame?.overlay).toHaveLength(1);
  });

  it('needs no words where it begins at zero, nor on lines', () => {
    expect(layBars(input(data({ min: 0, max: 100 }))).overlay).toEqual([]);
    const line = layLines(input(data({ min: 50, max: 55 })));
    // A line is never cut off.
    expect(line.yDomain[0]).toBeLessThanOrEqual(45);
    expect(line.yDomain[1]).toBeGreaterThanOrEqual(60);
  });
});
