import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChartData } from '../../../model/chart-data';
import type { Box } from '../../../model/layout';
import { layBullets } from '../../../slides/chart/bullet-frame';
import { layDumbbells } from '../../../slides/chart/dumbbell-frame';
import { type FrameRule, textBox } from '../../../slides/chart/frame';
import { laySlopes } from '../../../slides/chart/slope-frame';
import { anyChart, anyValue, chartOf, expectReadable, frameInput, measure, places } from './readable-frame';

/** The data with a further column whose values are any. */
function withFurther(name: 'target' | 'end', label: string): fc.Arbitrary<ChartData> {
  return anyChart({ categories: 40 }).chain((data) =>
    fc
      .array(anyValue, { minLength: data.categories.length, maxLength: data.categories.length })
      .map((values) => ({ ...data, further: { [name]: { label, format: data.format, values: [values] } } })),
  );
}

/** Whether a level line runs through the box. */
function crosses({ from: [left, y], to: [right] }: Pick<FrameRule, 'from' | 'to'>, box: Box): boolean {
  return left < box.x + box.width && right > box.x && y > box.y && y < box.y + box.height;
}

describe.each(places)('labels in a %s place neither overlap nor leave it', (_, size) => {
  it('at dumbbells', () => {
    fc.assert(
      fc.property(withFurther('end', 'Ende 2023'), (data) => {
        const asked = frameInput(data, size);
        const frame = layDumbbells(asked);
        expectReadable(frame, asked);
        const texts = frame.texts.map((text) => textBox(text, measure));
        // A thick line through a number would look like a number that is struck out.
        expect(frame.grid.filter(({ from, to }) => texts.some((box) => crosses({ from, to }, box)))).toEqual(
          [],
        );
      }),
    );
  });

  it('at bullets', () => {
    fc.assert(
      fc.property(withFurther('target', 'Ziel'), fc.subarray([50, 80, 100]), (data, bands) => {
        const asked = frameInput({ ...data, bands }, size);
        expectReadable(layBullets(asked), asked);
      }),
    );
  });

  it('at slopes', () => {
    fc.assert(
      fc.property(anyChart({ categories: 4, series: 14 }), (data) => {
        fc.pre(data.categories.length > 1);
        const present = data.series.some(({ values }) => (values[0] ?? values.at(-1) ?? null) !== null);
        fc.pre(present);
        const asked = frameInput(data, size);
        expectReadable(laySlopes(asked), asked);
      }),
    );
  });
});

it('says value and target of a bullet, and how far it is', () => {
  const data = chartOf({
    categories: [
      { key: 'a', label: 'Kurse', shortLabel: 'Kurse', time: undefined, strong: false, rest: false },
    ],
    series: [{ key: '', label: '', strong: false, rest: false, values: [80] }],
    further: { target: { label: 'Ziel', format: { scale: 'one', grouping: true }, values: [[100]] } },
    format: { scale: 'one', grouping: true, decimals: 0, unit: { de: 'Plätze' } },
  });
  const frame = layBullets(frameInput(data, { width: 1728, height: 608 }));
  expect(frame.texts.flatMap(({ lines }) => lines)).toEqual(['Kurse', '80\u00A0Plätze', 'Ziel 100']);
  expect(frame.points?.()[0]?.further).toEqual(['Ziel 100\u00A0Plätze']);
});
