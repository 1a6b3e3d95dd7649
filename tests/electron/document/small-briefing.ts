import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Briefing, briefingSchema } from '../../../model/briefing';
import { keyOfQuery, querySchema } from '../../../model/query';
import type { Answers } from '../../../model/resolved';

const query = querySchema.parse({ dataset: 'kreise', measures: [{ kind: 'sum', column: 'Einwohner' }] });

/** A briefing with one of each: dataset, figure, picture, slide. */
export const smallBriefing: Briefing = briefingSchema.parse({
  format: 1,
  title: { de: 'Kreise', en: 'Districts' },
  occasion: { name: { de: 'Probe' }, date: '2024-02-14' },
  languages: ['de', 'en'],
  datasets: [
    {
      id: 'kreise',
      name: { de: 'Kreise' },
      columns: [{ name: 'Einwohner', type: 'integer' }],
      rowCount: 2,
      provenance: {},
      origin: {
        fileName: 'kreise.csv',
        fingerprint: 'a'.repeat(64),
        size: 10,
        importedAt: '2024-02-01T10:00:00Z',
      },
      reading: { format: 'csv', headerRow: 1, headerRows: 1 },
    },
  ],
  figures: [
    { id: 'alle', name: { de: 'Alle' }, query, format: {}, wording: { kind: 'exact' }, bound: 'exact' },
  ],
  charts: [],
  images: [{ id: 'punkt', fileName: 'punkt.png', type: 'png', width: 1, height: 1 }],
  slides: [{ id: 'eins', layout: 'title', title: { de: 'Es leben {alle} Menschen in den Kreisen.' } }],
});

export const smallAnswers: Answers = {
  [keyOfQuery(query)]: { columns: [{ name: 'sum(Einwohner)', type: 'integer' }], rows: [[11_000_000]] },
};

export const onePixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

/** Its files in `folder`, and all that `writeBriefing` wants. */
export async function smallContent(folder: string) {
  await mkdir(folder, { recursive: true });
  const parquet = join(folder, 'kreise.parquet');
  const image = join(folder, 'punkt.png');
  await writeFile(parquet, Buffer.alloc(70_000, 'PAR1'));
  await writeFile(image, onePixel);
  return {
    briefing: smallBriefing,
    answers: smallAnswers,
    parquetOf: () => parquet,
    imageOf: () => image,
  };
}
