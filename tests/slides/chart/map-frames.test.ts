import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chartSchema } from '../../../model/chart';
import { type ChartData, chartData } from '../../../model/chart-data';
import type { Language } from '../../../model/localized';
import { districtTiles } from '../../../model/maps/district-tiles';
import { europeanCountries } from '../../../model/maps/european-countries';
import { nameGroup, nameMeasure, querySchema } from '../../../model/query';
import type { Cell } from '../../../model/table';
import { type FrameInput, type FrameText, textBox } from '../../../slides/chart/frame';
import { layMap } from '../../../slides/chart/map-frame';
import type { ShapesFrame } from '../../../slides/chart/shapes-drawing';
import { layTileMap } from '../../../slides/chart/tile-map-frame';
import type { MeasureText } from '../../../slides/theme/measure-text';

/** Near the widths of the shipped font, and the same on every machine. */
const measure: MeasureText = (text, size, weight) => text.length * size * (weight === 600 ? 0.52 : 0.5);
const sizes = [
  { width: 1728, height: 608 },
  { width: 1141, height: 608 },
  { width: 820, height: 640 },
  { width: 560, height: 700 },
];

const value = fc.oneof(
  fc.constant(null),
  fc.integer({ min: -50, max: 1_000 }),
  fc.double({ min: -1e4, max: 1e9, noNaN: true }),
  fc.constantFrom(0, 1e-9, 1e15),
);

/** A chart of some areas, and what it draws; undefined where none of them has a value. */
function anyMap(kind: 'tile-map' | 'map', keys: readonly string[]) {
  return fc
    .record({
      values: fc.array(fc.tuple(fc.constantFrom(...keys), value), { minLength: 1, maxLength: 60 }),
      strong: fc.array(fc.constantFrom(...keys), { maxLength: 12 }),
      noted: fc.option(fc.constantFrom(...keys)),
      decimals: fc.constantFrom(undefined, 0, 2),
      unit: fc.constantFrom(undefined, '%', 'Beratungsgespräche'),
      classes: fc.constantFrom(undefined, 2, 3, 4, 5),
      language: fc.constantFrom<Language>('de', 'en', 'fr'),
      size: fc.constantFrom(...sizes),
    })
    .map(({ values, strong, noted, decimals, unit, classes, language, size }) => {
      const query = querySchema.parse({
        dataset: 'd',
        groups: [{ column: 'Kreis' }],
        measures: [{ kind: 'sum', column: 'Wert' }],
      });
      const chart = chartSchema.parse({
        id: 'c',
        name: {},
        kind,
        query,
        encoding: { category: query.groups.map(nameGroup)[0], value: query.measures.map(nameMeasure)[0] },
        format: { decimals, unit: unit && { de: unit, en: unit, fr: unit } },
        highlight: strong,
        annotations: noted
          ? [{ category: noted, text: { de: 'Seit dem Jahr 2021 in anderer Zählung' } }]
          : [],
        map: { classes },
      });
      const rows = [...new Map(values)].map(([key, each]): Cell[] => [key, each]);
      const columns = [
        { name: chart.encoding.category, type: 'text' as const },
        { name: chart.encoding.value, type: 'number' as const },
      ];
      return { data: chartData(chart, { columns, rows }, {}, language), language, size };
    });
}

describe.each([
  ['tile-map', layTileMap, districtTiles.map(({ ags }) => ags)],
  ['map', layMap, europeanCountries.codes],
] as const)('the frame of a %s', (kind, lay, keys) => {
  it('keeps every label in the drawing and apart from the others, and holds finite numbers only', () => {
    fc.assert(
      fc.property(anyMap(kind, keys), ({ data, language, size }) => {
        fc.pre(data.kind === 'drawable');
        const frame = lay({ data: data as ChartData, language, size, measure });
        expect(JSON.stringify(frame)).not.toMatch(/NaN|null|Infinity/);
        expectApart(frame.texts, { data: data as ChartData, language, size, measure });
        expectShapesInside(frame, size);
      }),
      { numRuns: 80 },
    );
  });

  it('has a point for each entry, in their order', () => {
    fc.assert(
      fc.property(anyMap(kind, keys), ({ data, language, size }) => {
        fc.pre(data.kind === 'drawable');
        const drawn = data as ChartData;
        const points = lay({ data: drawn, language, size, measure }).points?.() ?? [];
        expect(points.map(({ category }) => category)).toEqual(drawn.categories.map(({ label }) => label));
      }),
      { numRuns: 30 },
    );
  });
});

function expectApart(texts: readonly FrameText[], { size }: FrameInput) {
  const boxes = texts.map((text) => {
    const { x, y, width, height } = textBox(text, measure);
    // Lines are higher than their letters.
    return { line: text.lines.join(' '), x, width, y: y + height * 0.1, height: height * 0.8 };
  });
  for (const [index, one] of boxes.entries()) {
    const outside =
      one.x < -1 || one.y < -1 || one.x + one.width > size.width + 1 || one.y + one.height > size.height + 1;
    expect(outside && one.line).toBe(false);
    for (const two of boxes.slice(index + 1)) {
      const upon =
        one.x < two.x + two.width - 0.5 &&
        two.x < one.x + one.width - 0.5 &&
        one.y < two.y + two.height - 0.5 &&
        two.y < one.y + one.height - 0.5;
      expect(upon && `${one.line} / ${two.line}`).toBe(false);
    }
  }
}

function expectShapesInside(frame: ShapesFrame, { width, height }: FrameInput['size']) {
  for (const shape of frame.shapes) {
    if (shape.kind !== 'path') continue;
    const numbers = (shape.d.match(/-?\d+(\.\d+)?/g) ?? []).map(Number);
    const far = numbers.some((each, at) => each < -20 || each > (at % 2 === 0 ? width : height) + 20);
    expect(far && shape.d.slice(0, 80)).toBe(false);
  }
}
