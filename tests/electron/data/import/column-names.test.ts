import { describe, expect, it } from 'vitest';
import { nameColumns, unitOfName } from '../../../../electron/data/import/column-names';

describe('names of columns', () => {
  it('are there, in one line, and each once', () => {
    expect(nameColumns([' Kreis ', 'Fläche\r\n in km2', '', 'kreis', 'lectern:row', ''], 'de')).toEqual([
      ...['Kreis', 'Fläche in km2', 'Spalte 3', 'kreis (2)', 'lectern row', 'Spalte 6'],
    ]);
    expect(nameColumns(['', 'Column 1'], 'en')).toEqual(['Column 1', 'Column 1 (2)']);
  });

  it.each([
    ['Fläche (km²)', { unit: 'km²' }],
    ['Fläche in km2', { unit: 'km2' }],
    ['Anteil in %', { unit: '%', type: 'percent' }],
    ['Quote [%]', { unit: '%', type: 'percent' }],
    ['Veränderung Prozent', { unit: '%', type: 'percent' }],
    ['Förderung in Euro', { unit: 'Euro', type: 'money' }],
    ['Ausgaben (Mio. €)', { unit: 'Mio. €', type: 'money' }],
    ['Kosten €', { unit: '€', type: 'money' }],
    ['Bevölkerung in Tsd.', { unit: 'Tsd.' }],
    ['Einwohner (2018)', {}],
    ['Wert (Insgesamt)', {}],
    ['Fälle in Stuttgart', {}],
    ['Kreis', {}],
  ])('%s', (name, said) => expect(unitOfName(name)).toEqual(said));
});
