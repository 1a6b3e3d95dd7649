import { type Drawing, type Drawings, drawingSchema } from '../../model/drawing';

const shapeAttributes: Readonly<Record<string, readonly string[]>> = {
  path: ['d'],
  rect: ['x', 'y', 'width', 'height'],
  circle: ['cx', 'cy', 'r'],
  line: ['x1', 'y1', 'x2', 'y2'],
  text: ['x', 'y', 'text-anchor', 'font-size', 'font-weight'],
};
const paint = ['fill', 'stroke', 'stroke-width', 'stroke-linejoin', 'fill-opacity', 'stroke-dasharray'];

/** The drawings of all live charts below `root`, each under the key that its chart gave it. */
export function captureDrawings(root: ParentNode): Drawings {
  const charts = [...root.querySelectorAll<HTMLElement>('[data-drawing]')];
  return Object.fromEntries(
    charts.flatMap((chart) => {
      const svg = chart.querySelector('svg');
      const drawing = svg && captureDrawing(svg);
      return drawing && chart.dataset.drawing ? [[chart.dataset.drawing, drawing]] : [];
    }),
  );
}

/** What is seen of a drawn chart; undefined where something in it has no place in a drawing. */
export function captureDrawing(svg: SVGSVGElement): Drawing | undefined {
  const shapes = [...svg.querySelectorAll(Object.keys(shapeAttributes).join(','))]
    .filter((shape) => !shape.closest('defs'))
    .map((shape) => {
      const names = [
        ...(shapeAttributes[shape.localName] ?? []),
        ...(shape.localName === 'text' ? ['fill'] : paint),
      ];
      const attributes = names.flatMap((name) => {
        const value = shape.getAttribute(name);
        return value === null ? [] : [[name, value.replace(/\s+/g, ' ').trim()] as const];
      });
      const text = shape.localName === 'text' ? { text: shape.textContent ?? '' } : {};
      return { name: shape.localName, ...Object.fromEntries(attributes), ...text };
    });
  const parsed = drawingSchema.safeParse({
    width: Number(svg.getAttribute('width')),
    height: Number(svg.getAttribute('height')),
    shapes,
  });
  return parsed.success ? parsed.data : undefined;
}
