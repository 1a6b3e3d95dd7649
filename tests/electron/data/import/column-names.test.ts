import { describe, expect, it } from 'vitest';
import { nameColumns } from '../../../../electron/data/import/column-names';

describe('names of columns', () => {
  it('are there, in one line, and each once', () => {
    expect(nameColumns([' Kreis ', 'Fläche\r\n in km2', '', 'kreis', 'lectern:row', ''], 'de')).toEqual([
      ...['Kreis', 'Fläche in km2', 'Spalte 3', 'kreis (2)', 'lectern row', 'Spalte 6'],
    ]);
    expect(nameColumns(['', 'Column 1'], 'en')).toEqual(['Column 1', 'Column 1 (2)']);
  });
});
