import { assert, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseArea, parseSheetArea, readAddress } from '../../../../electron/data/import/cell-address';

describe('addresses of cells', () => {
  it('any column has its letters', () => {
    const letters = (column: number): string =>
      (column >= 26 ? letters(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26));
    assert(
      property(integer({ min: 0, max: 16_383 }), integer({ min: 1, max: 1_048_576 }), (column, row) => {
        expect(readAddress(`${letters(column)}${row}`)).toEqual({ row, column });
      }),
    );
  });

  it.each([
    ['B4:F20', { top: 4, left: 1, bottom: 20, right: 5 }],
    ['$F$20:$B$4', { top: 4, left: 1, bottom: 20, right: 5 }],
    ['c3', { top: 3, left: 2, bottom: 3, right: 2 }],
    ['A:C', { top: 1, left: 0, bottom: 1_048_576, right: 2 }],
    ['2:5', { top: 2, left: 0, bottom: 5, right: 16_383 }],
    ['B4:F20:G1', undefined],
    ['Umsatz', undefined],
    ['', undefined],
  ])('%s', (text, area) => expect(parseArea(text)).toEqual(area));

  it.each([
    ['Daten!$A$1:$C$5', 'Daten'],
    ["'Kreis'' Zahlen'!A1:C5", "Kreis' Zahlen"],
    ['$Daten.$A$1:.$C$5', 'Daten'],
    ["$'1. Quartal'.$A$1:$'1. Quartal'.$C$5", '1. Quartal'],
  ])('%s', (text, sheet) =>
    expect(parseSheetArea(text)).toEqual({ sheet, area: { top: 1, left: 0, bottom: 5, right: 2 } }),
  );

  it.each(['#REF!', 'OFFSET(A1,1,1)', '42', 'Daten!#REF!'])('%s is none', (text) =>
    expect(parseSheetArea(text)).toBeUndefined(),
  );
});
