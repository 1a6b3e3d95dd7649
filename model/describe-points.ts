import type { ChartData } from './chart-data';
import type { Language } from './localized';
import { formatNumber } from './number-format';

/** Fewer points say nothing about how two columns go together. */
const fewestToCompare = 8;

/** A cloud of points: from where to where it reaches, its outermost points, and whether the two columns go together. */
export function describePoints(data: ChartData, language: Language): readonly string[] {
  const { x } = data.further;
  if (!x) return [];
  const say = words[language];
  const points = data.series.flatMap(({ values }, series) =>
    values.flatMap((value, category) => {
      const across = x.values[series]?.[category] ?? null;
      if (value === null || across === null) return [];
      return [{ name: data.categories[category]?.label ?? '', x: across, y: value }];
    }),
  );
  const [first] = points;
  if (!first) return [];
  const spans = (['y', 'x'] as const).map((axis) => {
    const low = points.reduce((best, point) => (point[axis] < best[axis] ? point : best), first);
    const high = points.reduce((best, point) => (point[axis] > best[axis] ? point : best), first);
    const { label, format } = axis === 'x' ? x : { label: data.valueLabel, format: data.format };
    const write = (value: number) => formatNumber(value, format, language);
    return say.span(label, [write(low[axis]), low.name], [write(high[axis]), high.name]);
  });
  const size = data.further.size;
  return [
    say.count(points.length),
    ...(points.length > 1 ? spans : [say.one(first.name)]),
    ...(size ? [say.size(size.label)] : []),
    ...sayTogether(points, x.label, data.valueLabel, language),
  ];
}

function sayTogether(
  points: readonly { readonly x: number; readonly y: number }[],
  x: string,
  y: string,
  language: Language,
): readonly string[] {
  if (points.length < fewestToCompare) return [];
  const strength = correlate(points);
  const say = words[language];
  if (Math.abs(strength) < 0.3) return [say.apart];
  return [say.together(x, y, strength > 0, Math.abs(strength) >= 0.7)];
}

/** Pearson's coefficient, from −1 to 1; 0 where one of the two does not vary. */
export function correlate(points: readonly { readonly x: number; readonly y: number }[]): number {
  const count = points.length;
  const meanX = points.reduce((sum, { x }) => sum + x / count, 0);
  const meanY = points.reduce((sum, { y }) => sum + y / count, 0);
  let [together, ofX, ofY] = [0, 0, 0];
  for (const { x, y } of points) {
    together += (x - meanX) * (y - meanY);
    ofX += (x - meanX) ** 2;
    ofY += (y - meanY) ** 2;
  }
  const strength = together / Math.sqrt(ofX * ofY);
  return Number.isFinite(strength) ? strength : 0;
}

type Named = readonly [value: string, name: string];

const words = {
  de: {
    count: (count: number) => (count === 1 ? '1 Punkt.' : `${count} Punkte.`),
    one: (name: string) => `${name}.`,
    span: (label: string, low: Named, high: Named) =>
      `${label}: von ${low[0]} (${low[1]}) bis ${high[0]} (${high[1]}).`,
    size: (label: string) => `Die Größe der Punkte steht für: ${label}.`,
    together: (x: string, y: string, up: boolean, clear: boolean) =>
      `Höhere Werte von „${x}“ gehen ${clear ? 'deutlich' : 'eher'} mit ${up ? 'höheren' : 'niedrigeren'} Werten von „${y}“ einher.`,
    apart: 'Ein Zusammenhang der beiden Größen ist nicht zu erkennen.',
  },
  en: {
    count: (count: number) => (count === 1 ? '1 point.' : `${count} points.`),
    one: (name: string) => `${name}.`,
    span: (label: string, low: Named, high: Named) =>
      `${label}: from ${low[0]} (${low[1]}) to ${high[0]} (${high[1]}).`,
    size: (label: string) => `The size of the points stands for: ${label}.`,
    together: (x: string, y: string, up: boolean, clear: boolean) =>
      `Higher values of “${x}” ${clear ? 'clearly go' : 'tend to go'} with ${up ? 'higher' : 'lower'} values of “${y}”.`,
    apart: 'The two do not visibly go together.',
  },
  fr: {
    count: (count: number) => (count === 1 ? '1 point.' : `${count} points.`),
    one: (name: string) => `${name}.`,
    span: (label: string, low: Named, high: Named) =>
      `${label}\u00A0: de ${low[0]} (${low[1]}) à ${high[0]} (${high[1]}).`,
    size: (label: string) => `La taille des points représente\u00A0: ${label}.`,
    together: (x: string, y: string, up: boolean, clear: boolean) =>
      `Des valeurs plus élevées de «\u00A0${x}\u00A0» vont ${clear ? 'nettement' : 'plutôt'} de pair avec des valeurs plus ${up ? 'élevées' : 'basses'} de «\u00A0${y}\u00A0».`,
    apart: 'Aucun lien n’apparaît entre les deux grandeurs.',
  },
} as const;
