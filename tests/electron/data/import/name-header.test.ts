import { describe, expect, it } from 'vitest';
import { nameHeader, splitFootnoteMark } from '../../../../electron/data/import/name-header';

describe('marks of footnotes', () => {
  it.each([
    ['Beratungen¹⁾', 'Beratungen', '¹⁾'],
    ['Beratungen²', 'Beratungen', '²'],
    ['Fälle 1)', 'Fälle', '1)'],
    ['Anteil2)', 'Anteil', '2)'],
    ['Anteil 1), 2)', 'Anteil', '1), 2)'],
    ['Anteil 1,2)', 'Anteil', '1,2)'],
    ['Kosten*', 'Kosten', '*'],
    ['2023 1)', '2023', '1)'],
    ['Kosten¹⁾ (EUR)', 'Kosten (EUR)', '¹⁾'],
    ['Kosten (EUR) 3)', 'Kosten (EUR)', '3)'],
    ['2023 1) / weiblich', '2023 / weiblich', '1)'],
    ['Bevölkerung[2]', 'Bevölkerung', '[2]'],
  ])('%s', (header, name, mark) => expect(splitFootnoteMark(header)).toEqual({ name, mark }));

  it.each([
    'Fläche (km²)',
    'Fläche in m²',
    'Fläche km²',
    'Stufe (1)',
    'Gruppe (Stufe 1)',
    'CO2',
    'Alter 18',
    'a*b',
    '*',
  ])('none in %s', (name) => expect(splitFootnoteMark(name)).toEqual({ name }));
});

describe('columns of flags', () => {
  const rows = (...all: readonly string[]) =>
    all.map((text, line) => ({ line: line + 2, cells: text.split(';') }));
  const name = (headers: string, ...body: readonly string[]) =>
    nameHeader({ headers: headers.split(';'), headerRow: 1 }, rows(...body), 'de').headers.join(';');

  it('are named after the numbers before them', () => {
    expect(name('geo;2021;Flag;2022;Flag', 'DE;1;p;2;', 'FR;3;;:;c')).toBe(
      'geo;2021;2021 (Vermerk);2022;2022 (Vermerk)',
    );
    expect(name('geo;2021;;2022;', 'DE;1;b;2;e')).toBe('geo;2021;2021 (Vermerk);2022;2022 (Vermerk)');
  });

  it('keep their name where there is one alone, as in a long table, or where they hold something else', () => {
    expect(name('geo;Wert;Flag', 'DE;1;p', 'FR;3;')).toBe('geo;Wert;Flag');
    expect(name('geo;2021;Status;2022;Status', 'DE;1;endgültig;2;endgültig')).toBe(
      'geo;2021;Status;2022;Status',
    );
    expect(name('Art;Flag;Ort;Flag', 'a;p;b;p')).toBe('Art;Flag;Ort;Flag');
  });
});
