import type { Locator } from '@playwright/test';

/** What is seen of each shape; the rest is for Recharts, or for the pointer. */
const places: Readonly<Record<string, readonly string[]>> = {
  path: ['d'],
  rect: ['x', 'y', 'width', 'height'],
  circle: ['cx', 'cy', 'r'],
  line: ['x1', 'y1', 'x2', 'y2'],
  text: ['x', 'y', 'text-anchor', 'font-size', 'font-weight'],
};
const paint = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linejoin',
] as const;

/**
 * What is drawn in an svg, as text: a line for each shape in the order they lie upon each other, its numbers rounded to
 * whole pixels. `rect x=277 y=331 width=1135 height=53 fill=var(--strong)`.
 */
export async function readShapes(svg: Locator): Promise<string> {
  const shapes = await svg.evaluate(
    (root, { places, paint }) =>
      [...root.querySelectorAll(Object.keys(places).join(','))]
        .filter((shape) => !shape.closest('defs'))
        .map((shape) => ({
          name: shape.localName,
          values: [...(places[shape.localName] ?? []), ...paint].flatMap((name) => {
            const value = shape.getAttribute(name);
            return value === null ? [] : [[name, value] as const];
          }),
          text: shape.localName === 'text' ? shape.textContent : undefined,
        })),
    { places, paint: [...paint] },
  );
  const lines = shapes.map(({ name, values, text }) =>
    [
      name,
      ...values.map(([attribute, value]) => `${attribute}=${roundNumbers(value)}`),
      ...(text === undefined ? [] : [JSON.stringify(text)]),
    ].join(' '),
  );
  return `${lines.join('\n')}\n`;
}

/** The same with long outlines cut, for snapshots that a person reads. */
export function cutPaths(shapes: string): string {
  return shapes.replace(/ d=([^=]{160})[^=]*(?= [a-z-]+=|\n)/g, ' d=$1…');
}

function roundNumbers(value: string): string {
  // Not in names of colours: #14212b, var(--category-2).
  if (/^(?:#|var)/.test(value)) return value;
  return value.replace(/\s+/g, ' ').replace(/-?\d+(?:\.\d+)?(?:e-?\d+)?/g, (number) => {
    const rounded = Math.round(Number(number));
    return rounded === 0 ? '0' : String(rounded);
  });
}
