import type { Column } from './column';
import type { DatasetProfile } from './dataset-profile';
import { type Figure, figureSchema } from './figure';
import { slideSchema } from './slide';
import { countRows, type SuggestedMeasure } from './suggest-measure';
import { nothing, partId, type Suggestion } from './suggest-part';
import {
  escapeLocalized,
  nameOfDataset,
  nameOfMeasure,
  sayInFigures,
  sayTotal,
  suggestionNote,
} from './suggest-words';

const mostTotals = 3;

/** The whole of each main measure: one as a statement, two or three side by side. */
export function suggestTotals(profile: DatasetProfile, measures: readonly SuggestedMeasure[]): Suggestion {
  const { dataset } = profile;
  // The number of rows says nothing about a dataset that has no amounts.
  // A plain average of shares is wrong wherever their wholes differ.
  const totals = measures
    .filter((one) => one !== countRows && !(one.measure.kind === 'mean' && isShare(one.column)))
    .slice(0, mostTotals);
  const figures = totals.map(
    (measure, index): Figure =>
      figureSchema.parse({
        id: partId(dataset.id, `total-${index + 1}`),
        name: sayTotal(nameOfMeasure(dataset, measure), measure),
        query: {
          dataset: dataset.id,
          measures: [measure.measure],
          filters: [...measure.filters],
        },
        format: measure.format,
        wording: { kind: 'exact' },
      }),
  );
  const [first] = figures;
  if (!first) return nothing;
  const alone = figures.length === 1;
  const slide = slideSchema.parse({
    id: partId(dataset.id, 'totals'),
    layout: alone ? 'statement' : 'figures',
    title: escapeLocalized(alone ? first.name : sayInFigures(nameOfDataset(dataset))),
    blocks: {
      main: {
        kind: 'figures',
        // Alone, the slide's title says what the number is.
        items: figures.map((figure) => ({ figure: figure.id, label: alone ? {} : figure.name })),
      },
    },
    notes: suggestionNote,
  });
  return { figures, charts: [], slides: [slide] };
}

function isShare(column: Column | undefined): boolean {
  return (
    column?.type === 'percent' ||
    /[%‰]/.test(column?.unit ?? '') ||
    /(quote|anteil|share|rate)/i.test(column?.name ?? '')
  );
}
