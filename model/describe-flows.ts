import type { ChartData } from './chart-data';
import { flowsOf, levelsOf } from './flows';
import type { Language } from './localized';
import { formatNumber } from './number-format';

/** Named one by one, the largest first; of more than these the others are counted. */
const mostNamed = 6;

/** How many flows there are between how many places, and the largest of them. */
export function describeFlows(data: ChartData, language: Language): readonly string[] {
  const flows = flowsOf({
    keys: data.categories.map(({ key }) => key),
    seriesKeys: data.series.map(({ key }) => key),
    values: data.series.map(({ values }) => values),
  }).toSorted((a, b) => b.value - a.value);
  const levels = levelsOf(flows);
  const say = words[language];
  const list = flows.slice(0, mostNamed).map(({ category, series, value }) => {
    const from = data.categories[category]?.label ?? '';
    const to = data.series[series]?.label ?? '';
    return say.flow(from, to, formatNumber(value, data.format, language));
  });
  const steps = Math.max(0, ...levels.values());
  const largest = flows.length > mostNamed ? say.largest : say.all;
  return [say.count(flows.length, levels.size, steps), `${largest}${list.join('; ')}.`];
}

const words = {
  de: {
    count: (flows: number, places: number, steps: number) =>
      `${flows === 1 ? '1 Fluss' : `${flows} Flüsse`} zwischen ${places} Stellen${steps > 1 ? ` in ${steps} Schritten` : ''}.`,
    flow: (from: string, to: string, value: string) => `von ${from} nach ${to} ${value}`,
    all: 'Der Größe nach: ',
    largest: 'Die größten: ',
  },
  en: {
    count: (flows: number, places: number, steps: number) =>
      `${flows === 1 ? '1 flow' : `${flows} flows`} between ${places} places${steps > 1 ? ` in ${steps} steps` : ''}.`,
    flow: (from: string, to: string, value: string) => `from ${from} to ${to} ${value}`,
    all: 'By size: ',
    largest: 'The largest: ',
  },
  fr: {
    count: (flows: number, places: number, steps: number) =>
      `${flows === 1 ? '1 flux' : `${flows} flux`} entre ${places} points${steps > 1 ? ` en ${steps} étapes` : ''}.`,
    flow: (from: string, to: string, value: string) => `de ${from} à ${to} ${value}`,
    all: 'Par ordre décroissant\u00A0: ',
    largest: 'Les plus grands\u00A0: ',
  },
} as const;
