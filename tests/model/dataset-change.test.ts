import { describe, expect, it } from 'vitest';
import { answersAlike, compareColumns, nameRows, renewDataset } from '../../model/dataset-change';
import { smallBriefing } from '../electron/document/small-briefing';

const [known] = smallBriefing.datasets;
if (!known) throw new Error('the small briefing has a dataset');
const column = (name: string, type: 'text' | 'integer' | 'number', unit?: string) => ({
  name,
  type,
  missing: 0,
  ...(unit ? { unit } : {}),
});

describe('a dataset that is read again', () => {
  it('says which columns are new, gone, or of another type or unit', () => {
    const before = [column('Kreis', 'text'), column('Wert', 'integer', 'EUR'), column('Alt', 'integer')];
    const after = [column('Wert', 'number', 'TEUR'), column('Kreis', 'text'), column('Neu', 'integer')];
    const compared = compareColumns(before, after);
    expect(compared.added.map(({ name }) => name)).toEqual(['Neu']);
    expect(compared.gone.map(({ name }) => name)).toEqual(['Alt']);
    expect(compared.changed).toEqual([{ before: before[1], after: after[0] }]);
  });

  it('keeps what people made of it and takes what the file says', () => {
    const mine = {
      ...known,
      name: { de: 'Unsere Kreise' },
      terms: { Ulm: { en: 'Ulm' } },
      provenance: { source: { de: 'Landesamt' }, madeUp: false, asOf: '2023' },
    };
    const read = {
      ...known,
      id: 'kreise-2',
      rowCount: 9,
      origin: { ...known.origin, fingerprint: 'b'.repeat(64) },
      provenance: { source: { de: 'anders' }, madeUp: true, asOf: '2024' },
    };
    expect(renewDataset(mine, read)).toEqual({
      ...read,
      id: 'kreise',
      name: mine.name,
      terms: mine.terms,
      provenance: { ...mine.provenance, asOf: '2024' },
    });
    const silent = { ...read, provenance: { source: {}, madeUp: false } };
    expect(renewDataset(mine, silent).provenance).toEqual(mine.provenance);
  });

  it('has rows of its own each time it is read', () => {
    const later = { ...known, origin: { ...known.origin, importedAt: '2024-02-01T10:00:01Z' } };
    expect(answersAlike(known, { ...known, name: { de: 'anders' } })).toBe(true);
    expect(answersAlike(known, later)).toBe(false);
    expect(answersAlike(known, { ...known, totals: [{ column: 'Kreis', labels: ['Summe'] }] })).toBe(false);
    expect(nameRows(later)).toMatch(/^[a-z0-9-]+$/);
  });
});
