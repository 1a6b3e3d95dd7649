import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Drawing, DrawingShape } from '../../../model/drawing';
import { morphDrawing } from '../../../slides/chart/morph-drawing';
import { morphPath, movePath } from '../../../slides/chart/morph-path';
import { colours } from '../../../slides/theme/tokens';

const bar = (y: number, width: number, fill: DrawingShape['fill'] = colours.grey): DrawingShape => ({
  name: 'rect',
  x: '0',
  y: String(y),
  width: String(width),
  height: '10',
  fill,
});
const text = (y: number, said: string): DrawingShape => ({
  name: 'text',
  x: '0',
  y: String(y),
  text: said,
  'font-size': '28',
});
const drawing = (...shapes: DrawingShape[]): Drawing => ({ width: 100, height: 100, shapes });

const number = fc.integer({ min: 0, max: 500 });
const anyShape: fc.Arbitrary<DrawingShape> = fc.oneof(
  fc.tuple(number, number).map(([y, width]) => bar(y, width)),
  fc.tuple(number, fc.string({ maxLength: 5 })).map(([y, said]) => text(y, said)),
  fc
    .tuple(number, number)
    .map(([x, y]): DrawingShape => ({ name: 'path', d: `M0,0L${x},${y}Z`, fill: colours.ink })),
);
const anyDrawing = fc.array(anyShape, { maxLength: 12 }).map((shapes) => drawing(...shapes));

describe('morphDrawing', () => {
  it('ends as the second drawing, whatever the first was', () => {
    fc.assert(
      fc.property(anyDrawing, anyDrawing, (from, to) => {
        const end = morphDrawing(from, to)(1);
        expect(end).toEqual(morphDrawing(to, to)(1));
        expect(end).toHaveLength(to.shapes.length);
      }),
    );
  });

  it('has no number that is none, at any time', () => {
    fc.assert(
      fc.property(anyDrawing, anyDrawing, fc.double({ min: 0, max: 1, noNaN: true }), (from, to, share) => {
        const shapes = morphDrawing(from, to, { offset: { x: 3, y: -4 } })(share);
        expect(JSON.stringify(shapes)).not.toMatch(/NaN|Infinity|undefined/);
      }),
    );
  });

  it('lets bars grow and change their colour on the way', () => {
    const at = morphDrawing(drawing(bar(0, 10)), drawing(bar(0, 30, colours.strong)))(0.5);
    expect(at).toEqual([
      {
        name: 'rect',
        attributes: {
          x: '0',
          y: '0',
          width: '20',
          height: '10',
          fill: 'color-mix(in oklab, var(--grey) 50%, var(--strong))',
        },
      },
    ]);
  });

  it('knows bars by what they stand for: those that change places cross', () => {
    const from = drawing(bar(0, 50), bar(20, 40));
    const to = drawing(bar(0, 90), bar(20, 60));
    const keys = new Map([...from.shapes, ...to.shapes].map((shape, index) => [shape, 'abba'.charAt(index)]));
    const at = morphDrawing(from, to, { keyOf: (_, shape) => keys.get(shape) })(0.5);
    expect(at.map(({ attributes }) => [attributes.y, attributes.width])).toEqual([
      ['10', '65'],
      ['10', '55'],
    ]);
  });

  it('moves a label with its bar, and fades what comes and goes', () => {
    const shapes = morphDrawing(
      drawing(text(0, 'Wohnen'), text(0, '12')),
      drawing(text(40, 'Wohnen'), text(40, '15')),
    )(0.25);
    expect(shapes.map(({ text, attributes }) => [text, attributes.y, attributes.opacity])).toEqual([
      ['12', '0', '0.375'],
      ['Wohnen', '10', undefined],
      ['15', '40', '0'],
    ]);
  });

  it('begins where the first drawing stood on its slide', () => {
    const [first] = morphDrawing(drawing(bar(10, 10)), drawing(bar(10, 10)), { offset: { x: 100, y: 50 } })(
      0,
    );
    expect(first?.attributes).toMatchObject({ x: '100', y: '60' });
  });
});

describe('morphPath', () => {
  it('is between paths of the same commands, and none between others', () => {
    expect(morphPath('M0,0L10,10Z', 'M0,0L20,30Z', 0.5)).toBe('M0 0L15 20Z');
    expect(morphPath('M0 0A5 5 0 0 1 10 0', 'M0 0A5,5,0,1,1,20,0', 0.5)).toBe('M0 0A5 5 0 1 1 15 0');
    expect(morphPath('M0,0L1,1', 'M0,0L1,1L2,2', 0.5)).toBeUndefined();
  });

  it('moves what is measured from the corner', () => {
    expect(movePath('M1,2h5v6L3,4A5,5,0,0,1,7,8Z', 10, 20)).toBe('M11 22h5v6L13 24A5 5 0 0 1 17 28Z');
  });
});
