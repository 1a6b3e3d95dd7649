import { describe, expect, it } from 'vitest';
import { proposeProvenance, readAsOf } from '../../../../electron/data/import/propose-provenance';

describe('what a file says of itself', () => {
  it.each([
    ['14.02.2024', '2024-02-14'],
    ['Datenstand: 1. 2. 2024', '2024-02-01'],
    ['2024-02-14', '2024-02-14'],
    ['02/2024', '2024-02'],
    ['2024-02', '2024-02'],
    ['Ende 2023', '2023'],
    ['bald', undefined],
    ['31.13.2024', undefined],
  ])('as of %s', (text, asOf) => expect(readAsOf(text)).toBe(asOf));

  it('lines around the table count as columns do', () => {
    expect(proposeProvenance([], ['Quelle: Destatis', 'Stand: 31.12.2018', 'Lizenz: CC BY 4.0'])).toEqual({
      ...{ source: { de: 'Destatis' }, asOf: '2018-12-31', licence: 'CC BY 4.0', madeUp: false },
      proposed: ['source', 'asOf', 'licence'],
    });
  });

  it.each([
    'Quelle: Statistisches Landesamt, Stand: 31.12.2023',
    'Quelle: Statistisches Landesamt (Stand 31.12.2023)',
    'Auszug, Stand: 31.12.2023 · Quelle: Statistisches Landesamt',
  ])('several things in one line: %s', (line) => {
    expect(proposeProvenance([], [line])).toMatchObject({
      source: { de: 'Statistisches Landesamt' },
      asOf: '2023-12-31',
    });
  });

  it('English and German columns', () => {
    const english = [
      { name: 'Source', value: 'Eurostat' },
      { name: 'as_of', value: '2024' },
    ];
    expect(proposeProvenance(english, [])).toEqual({
      source: { en: 'Eurostat' },
      asOf: '2024',
      proposed: ['source', 'asOf'],
      madeUp: false,
    });
    expect(proposeProvenance([{ name: 'note', value: 'sample data, made up' }], []).madeUp).toBe(true);
  });
});
