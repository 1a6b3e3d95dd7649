import { type Briefing, briefingSchema, currentFormat } from '../model/briefing';
import { type Chart, chartSchema } from '../model/chart';
import type { Dataset } from '../model/dataset';
import type { Condition } from '../model/query';
import { type Slide, slideSchema } from '../model/slide';
import { sampleDatasets } from '../scripts/sample/datasets';

const { sessions, districts } = sampleDatasets;

/** One title, 24 slides of text, 20 of charts (bars, columns, lines and rings in turn) and 5 of tables, over the sample's datasets. */
export function makeFiftySlides(datasets: readonly Dataset[]): Briefing {
  const charts = Array.from({ length: 20 }, (_, index) => makeChart(index));
  const slides = [
    slideSchema.parse({ id: 'title', layout: 'title', title: { de: 'Fünfzig Folien' } }),
    ...Array.from({ length: 24 }, (_, index) => textSlide(index)),
    ...charts.map(chartSlide),
    ...Array.from({ length: 5 }, (_, index) => tableSlide(index)),
  ];
  return briefingSchema.parse({
    format: currentFormat,
    title: { de: 'Fünfzig Folien' },
    occasion: { name: { de: 'Messung' }, date: '2024-02-14' },
    languages: ['de'],
    datasets: datasets.filter((dataset) => dataset.id === sessions.id || dataset.id === districts.id),
    figures: [],
    charts,
    images: [],
    slides,
  });
}

function textSlide(index: number): Slide {
  return slideSchema.parse({
    id: `text-${index}`,
    layout: 'text',
    title: { de: `Das ist der Satz der Folie ${index + 1}, und er ist so lang wie die meisten` },
    blocks: {
      main: {
        kind: 'text',
        text: {
          de: [
            'Ein Absatz sagt, worum es geht, und braucht dafür zwei Zeilen auf der Folie, selten mehr als drei.',
            '- **Erstens** ein Punkt, der eine Zeile füllt',
            '- **Zweitens** ein Punkt, der etwas länger ist als der erste und darum umbricht',
            '- **Drittens** ein kurzer Punkt',
          ].join('\n'),
        },
      },
    },
    notes: { de: 'Eine Sprechernotiz von üblicher Länge, zwei Sätze. Sie steht nicht auf dem Papier.' },
  });
}

/** A different filter for each, so that no answer serves two charts. */
function makeChart(index: number): Chart {
  const year: Condition = { column: 'Quartal', is: '>=', value: `${2017 + (index % 5)}-01-01` };
  const value = 'sum(Gespräche)';
  const measures = [{ kind: 'sum', column: 'Gespräche' }] as const;
  const kind = (['bar', 'column', 'line', 'donut'] as const)[index % 4] ?? 'bar';
  const groups = {
    bar: [{ column: 'Thema' }],
    column: [{ column: 'Quartal', period: 'year' }],
    line: [{ column: 'Quartal', period: 'quarter' }, { column: 'Thema' }],
    donut: [{ column: 'Thema' }],
  }[kind];
  const category = { bar: 'Thema', column: 'year(Quartal)', line: 'quarter(Quartal)', donut: 'Thema' }[kind];
  return chartSchema.parse({
    id: `chart-${index}`,
    name: { de: `Diagramm ${index + 1}` },
    kind,
    query: {
      dataset: sessions.id,
      groups,
      measures,
      filters: [year],
      order: kind === 'line' || kind === 'column' ? [{ by: category, descending: false }] : [],
    },
    encoding: { category, value, ...(kind === 'line' ? { series: 'Thema' } : {}) },
    subtitle: { de: 'Beratungsgespräche' },
    format: { scale: kind === 'bar' ? 'one' : 'thousand' },
    sort: kind === 'line' || kind === 'column' ? 'given' : 'value',
    ...(kind === 'donut' ? { top: 4 } : {}),
    highlight: ['Wohnen'],
  });
}

function chartSlide(chart: Chart, index: number): Slide {
  return slideSchema.parse({
    id: `slide-${chart.id}`,
    layout: 'chart',
    title: { de: `Die Aussage des Diagramms ${index + 1} in einem Satz` },
    blocks: { main: { kind: 'chart', chart: chart.id } },
  });
}

function tableSlide(index: number): Slide {
  return slideSchema.parse({
    id: `table-${index}`,
    layout: 'table',
    title: { de: `Acht Kreise in einer Tabelle, die ${index + 1}.` },
    blocks: {
      main: {
        kind: 'table',
        query: {
          dataset: districts.id,
          order: [{ by: 'Einwohner', descending: true }],
          limit: 8,
          offset: index * 8,
        },
        columns: ['Kreis', 'Kreisart', 'Einwohner', 'Stand'],
      },
    },
  });
}
