import type { ColumnProfile, DatasetProfile } from './dataset-profile';
import type { NumberFormat } from './number-format';
import { type BlockOf, slideSchema } from './slide';
import { countRows, type SuggestedMeasure } from './suggest-measure';
import { nothing, partId, type Suggestion } from './suggest-part';
import { escapeLocalized, nameOfDataset, sayAtGlance, suggestionNote } from './suggest-words';

const mostRows = 8;
const mostColumns = 5;

/** The first rows with their telling columns; those with the largest values where there is a measure. */
export function suggestTable(profile: DatasetProfile, measures: readonly SuggestedMeasure[]): Suggestion {
  const { dataset } = profile;
  const columns = chooseColumns(profile);
  if (columns.length < 2) return nothing;
  const [measure] = measures.filter((one) => one !== countRows);
  const by = measure?.column?.name;
  const block: BlockOf<'table'> = {
    kind: 'table',
    query: {
      dataset: dataset.id,
      groups: [],
      measures: [],
      filters: [...(measure?.filters ?? [])],
      totals: 'without',
      order: by === undefined ? [] : [{ by, descending: true }],
      limit: mostRows,
    },
    columns: columns.map(({ column }) => column.name),
    headings: {},
    formats: Object.fromEntries(columns.flatMap(formatOf)),
  };
  const slide = slideSchema.parse({
    id: partId(dataset.id, 'rows'),
    layout: 'table',
    title: escapeLocalized(sayAtGlance(nameOfDataset(dataset))),
    blocks: { main: block },
    notes: suggestionNote,
  });
  return { figures: [], charts: [], slides: [slide] };
}

/** In the file's order, without keys, notes and what is the same in every row. */
function chooseColumns(profile: DatasetProfile): readonly ColumnProfile[] {
  const telling = profile.columns.filter(
    ({ meaning, distinct }) =>
      meaning !== 'code' && meaning !== 'remark' && (distinct > 1 || profile.dataset.rowCount === 1),
  );
  return telling.slice(0, mostColumns);
}

/** Years are written without a mark for thousands. */
function formatOf({ column, meaning }: ColumnProfile): [string, NumberFormat][] {
  return meaning === 'time' && column.type === 'integer'
    ? [[column.name, { scale: 'one', grouping: false }]]
    : [];
}
