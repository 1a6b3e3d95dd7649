import { type Briefing, emptyBriefing } from '../../model/briefing';
import { type Dataset, datasetSchema } from '../../model/dataset';

/** A dataset as the reader would hand it over. */
export function sampleDataset(id = 'beratungen'): Dataset {
  return datasetSchema.parse({
    id,
    name: { de: 'Beratungen', en: 'Sessions' },
    columns: [
      { name: 'Quartal', type: 'date' },
      { name: 'AGS', type: 'text' },
      { name: 'Thema', type: 'text' },
      { name: 'Gespräche', type: 'integer', missing: 3 },
      { name: 'Anteil Frauen', type: 'percent' },
      { name: 'Kosten', type: 'money', unit: 'EUR' },
    ],
    rowCount: 6_160,
    provenance: {},
    origin: {
      fileName: 'beratungen.csv',
      fingerprint: '0'.repeat(64),
      size: 1,
      importedAt: '2024-02-14T10:00:00Z',
    },
    reading: { format: 'csv', headerRow: 1, headerRows: 1 },
  });
}

export function sampleBriefing(): Briefing {
  return { ...emptyBriefing(), datasets: [sampleDataset()] };
}
