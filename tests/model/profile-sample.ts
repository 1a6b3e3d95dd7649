import type { ColumnType } from '../../model/column';
import { type Dataset, datasetSchema } from '../../model/dataset';
import { type DatasetProfile, profileDataset, profileQueries } from '../../model/dataset-profile';
import { keyOfQuery, nameMeasure } from '../../model/query';
import type { Answers } from '../../model/resolved';
import type { Cell } from '../../model/table';

export interface SampleColumn {
  readonly name: string;
  readonly type: ColumnType;
  readonly unit?: string;
  readonly distinct: number;
  readonly min?: Cell;
  readonly max?: Cell;
}

export function sampleDataset(id: string, rowCount: number, columns: readonly SampleColumn[]): Dataset {
  return datasetSchema.parse({
    id,
    name: { de: `Datensatz ${id}` },
    columns: columns.map(({ name, type, unit }) => ({ name, type, unit })),
    rowCount,
    provenance: {},
    origin: {
      fileName: `${id}.csv`,
      fingerprint: '0'.repeat(64),
      size: 1,
      importedAt: '2024-02-14T18:00:00Z',
    },
    reading: { format: 'csv', headerRow: 1, headerRows: 1 },
  });
}

/** The profile as the engine's answers would give it. */
export function sampleProfile(
  id: string,
  rowCount: number,
  columns: readonly SampleColumn[],
): DatasetProfile {
  const dataset = sampleDataset(id, rowCount, columns);
  const values = new Map<string, Cell>(
    columns.flatMap(({ name: column, distinct, min, max }): [string, Cell][] => [
      [nameMeasure({ kind: 'distinct', column }), distinct],
      [nameMeasure({ kind: 'min', column }), min ?? null],
      [nameMeasure({ kind: 'max', column }), max ?? null],
    ]),
  );
  const answers: Answers = Object.fromEntries(
    profileQueries(dataset).map((query) => {
      const names = query.measures.map(nameMeasure);
      const table = {
        columns: names.map((name) => ({ name, type: 'integer' as const })),
        rows: [names.map((name) => values.get(name) ?? null)],
      };
      return [keyOfQuery(query), table];
    }),
  );
  return profileDataset(dataset, answers);
}
