import { describe, expect, it } from 'vitest';
import {
  acceptsBlock,
  type Box,
  footerTop,
  layouts,
  logicalSize,
  placeOf,
  sourceTop,
} from '../../model/layout';
import { layoutNames, places } from '../../model/slide';

const sizes = (['16:9', '4:3', 'A4'] as const).map(logicalSize);

describe.each(sizes)('layouts at $width x $height', (size) => {
  const cases = layoutNames.flatMap((name) =>
    places.flatMap((place) => {
      const named = placeOf(name, place);
      return named ? [{ name, place, box: named.box(size) }] : [];
    }),
  );

  it.each(cases)('$name/$place lies on the slide, on whole pixels', ({ place, box }) => {
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.y).toBeGreaterThanOrEqual(0);
    expect(box.width).toBeGreaterThan(300);
    expect(box.height).toBeGreaterThan(place.endsWith('heading') ? 60 : 200);
    expect(box.x + box.width).toBeLessThanOrEqual(size.width);
    expect(box.y + box.height).toBeLessThanOrEqual(size.height);
    expect(Object.values(box).every(Number.isInteger)).toBe(true);
  });

  it.each(layoutNames.map((name) => ({ name })))('$name: no place overlaps another', ({ name }) => {
    const boxes = Object.values(layouts[name].places).map((place) => place.box(size));
    const made = layouts[name].made?.(size);
    const standing = [...boxes, ...(made ? [made] : [])];
    for (const [index, first] of standing.entries()) {
      for (const second of standing.slice(index + 1)) {
        expect(isBefore(first, second) || isBefore(second, first)).toBe(true);
      }
    }
  });
});

function isBefore(one: Box, other: Box): boolean {
  return one.x + one.width <= other.x || one.y + one.height <= other.y;
}

it('keeps blocks with a source line above it', () => {
  for (const name of ['figures', 'chart', 'table', 'text'] as const) {
    const box = placeOf(name, 'main')?.box(logicalSize('16:9'));
    expect(box && box.y + box.height).toBeLessThanOrEqual(sourceTop(logicalSize('16:9')));
  }
  expect(sourceTop(logicalSize('16:9'))).toBeLessThan(footerTop(logicalSize('16:9')));
});

it('accepts only what a place is made for', () => {
  expect(acceptsBlock('chart', 'main', 'chart')).toBe(true);
  expect(acceptsBlock('chart', 'main', 'table')).toBe(false);
  expect(acceptsBlock('section', 'main', 'text')).toBe(false);
});
