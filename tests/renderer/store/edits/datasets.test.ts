import { expect, it } from 'vitest';
import { type Briefing, briefingSchema, emptyBriefing } from '../../../../model/briefing';
import { lacksSource } from '../../../../model/citation';
import type { Dataset } from '../../../../model/dataset';
import type { Language } from '../../../../model/localized';
import {
  changeProvenance,
  confirmProvenance,
  translateNames,
} from '../../../../renderer/store/edits/datasets';

const briefing = briefingSchema.parse({
  ...emptyBriefing(),
  datasets: [
    {
      id: 'a',
      name: { de: 'a' },
      columns: [{ name: 'Wert', type: 'number' }],
      rowCount: 1,
      provenance: { source: { de: 'Destatis' }, asOf: '2024', proposed: ['source', 'asOf'] },
      origin: {
        fileName: 'a.csv',
        fingerprint: '0'.repeat(64),
        size: 1,
        importedAt: '2026-11-22T12:00:00.000Z',
      },
      reading: { format: 'csv', headerRow: 1, headerRows: 1 },
    },
  ],
});
const provenanceAfter = (change: Parameters<typeof changeProvenance>[2]) =>
  changeProvenance(briefing, 'a', change).datasets[0]?.provenance;

it('what a person has written or agreed to is no proposal any more', () => {
  expect(provenanceAfter({ asOf: '2023' })).toMatchObject({ asOf: '2023', proposed: ['source'] });
  expect(provenanceAfter({ contact: 'Eva' })).toMatchObject({ contact: 'Eva', proposed: ['source', 'asOf'] });
  expect(provenanceAfter({ asOf: '2023', source: { de: 'LfStat' } })?.proposed).toBeUndefined();
  const agreed = confirmProvenance(briefing, 'a').datasets[0]?.provenance;
  expect(agreed).toMatchObject({ source: { de: 'Destatis' }, asOf: '2024' });
  expect(agreed?.proposed).toBeUndefined();
});

it('numbers lack a source where nothing is said of it, unless they are made up', () => {
  const withSource = (source: Dataset['provenance']['source'], madeUp = false) =>
    briefing.datasets.some((dataset) => lacksSource({ ...dataset, provenance: { source, madeUp } }));
  expect(withSource({})).toBe(true);
  expect(withSource({ de: '' })).toBe(true);
  expect(withSource({ en: 'Eurostat' })).toBe(false);
  expect(withSource({}, true)).toBe(false);
});

it('a name has a word in each language, and an empty word takes it away', () => {
  const write = (before: Briefing, language: Language, word: string) =>
    translateNames(before, 'a', language, new Map([['Wert', word]]));
  const both = write(write(briefing, 'en', 'Value'), 'fr', 'Valeur');
  expect(both.datasets[0]?.terms).toEqual({ Wert: { en: 'Value', fr: 'Valeur' } });
  expect(write(both, 'en', ' ').datasets[0]?.terms).toEqual({ Wert: { fr: 'Valeur' } });
  expect(write(write(both, 'en', ''), 'fr', '').datasets[0]?.terms).toEqual({});
});
