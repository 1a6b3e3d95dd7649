import { describe, expect, it } from 'vitest';
import { proposeSteps } from '../../../../electron/data/import/propose-steps';
import type { Column } from '../../../../model/column';
import type { Cell } from '../../../../model/table';

const text = (name: string): Column => ({ name, type: 'text', missing: 0 });
const number = (name: string, unit?: string): Column => ({
  ...{ name, type: 'integer', missing: 0 },
  ...(unit ? { unit } : {}),
});
const propose = (columns: readonly Column[], rows: readonly (readonly Cell[])[] = []) =>
  proposeSteps(columns, rows, 'de');
const names = (...all: readonly string[]) => [text('Kreis'), ...all.map((name) => number(name))];

describe('columns into rows are proposed', () => {
  it.each([
    [['2021', '2022', '2023'], 'Jahr', 'Wert'],
    [['2019/20', '2020/21', '2021/22'], 'Jahr', 'Wert'],
    [['1. Quartal 2023', '2. Quartal 2023', '3. Quartal 2023'], 'Quartal', 'Wert'],
    [['Jan 2023', 'Feb 2023', 'Mrz 2023'], 'Monat', 'Wert'],
    [['31.12.2021', '31.12.2022', '31.12.2023'], 'Datum', 'Wert'],
    [['Einwohner 2021', 'Einwohner 2022', 'Einwohner 2023'], 'Jahr', 'Einwohner'],
    [['2021 (EUR)', '2022 (EUR)', '2023 (EUR)'], 'Jahr', 'EUR'],
  ])('%j', (columns, called, values) => {
    expect(propose(names(...columns))).toEqual([
      { kind: 'columns-into-rows', columns, names: called, values },
    ]);
  });

  it('with a column for what else their names say', () => {
    expect(
      propose(names('2022 / weiblich', '2022 / männlich', '2023 / weiblich', '2023 / männlich')),
    ).toMatchObject([{ names: 'Jahr', moreNames: ['Geschlecht'], values: 'Wert' }]);
    expect(
      propose(names('Ausgaben 2022', 'Einnahmen 2022', 'Ausgaben 2023', 'Einnahmen 2023')),
    ).toMatchObject([{ names: 'Jahr', moreNames: ['Merkmal'] }]);
  });

  it('where a year is still all "…"', () => {
    const columns = [...names('2021', '2022'), text('2023')];
    expect(proposeSteps(columns, [], 'de', new Set(['2023']))).toMatchObject([
      { columns: ['2021', '2022', '2023'] },
    ]);
  });

  it('by names that are still free', () => {
    expect(propose([text('Jahr'), ...names('2021', '2022', '2023')])).toMatchObject([{ names: 'Jahr (2)' }]);
  });
});

describe('columns into rows are not proposed', () => {
  it.each([
    ['two years, a comparison', names('2022', '2023')],
    ['names without a period', names('Fälle', 'Kosten', 'Einwohner')],
    ['texts', [text('Kreis'), text('2021'), text('2022'), text('2023')]],
    ['a measure of its own for each year', names('Fälle 2021', 'Kosten 2022', 'Betten 2023')],
    [
      'amounts and areas',
      [text('Kreis'), number('2021', 'EUR'), number('2022', 'EUR'), number('2023', 'ha')],
    ],
    [
      'shares beside numbers',
      [
        text('Kreis'),
        ...['2022', '2023'].flatMap((year): Column[] => [
          { name: `${year} / Anteil`, type: 'percent', unit: '%', missing: 0 },
          number(`${year} / Plätze`),
        ]),
      ],
    ],
    ['nothing else in the table', [number('2021'), number('2022'), number('2023')]],
  ])('%s', (_, columns) => {
    expect(propose(columns)).toEqual([]);
  });
});

const table = [text('Land'), text('Kreis'), number('Fälle')];
const rowsOf = (...labels: readonly (string | null)[]) =>
  labels.map((label, index): readonly Cell[] => [label, `K${index}`, index]);

describe('filling down', () => {
  it('is proposed for labels that stand in the first row of their group', () => {
    expect(propose(table, rowsOf('A', null, 'B', null, null))).toEqual([
      { kind: 'fill-down', column: 'Land' },
    ]);
  });

  it('also in two columns, one within the other', () => {
    const rows = [
      ['A', 'a', 'x', 1],
      [null, null, 'y', 2],
      [null, 'b', 'x', 3],
      [null, null, 'y', 4],
      ['B', 'c', 'x', 5],
      [null, null, 'y', 6],
    ];
    expect(propose([text('Land'), text('Kreis'), text('Art'), number('Fälle')], rows)).toMatchObject([
      { column: 'Land' },
      { column: 'Kreis' },
    ]);
  });

  it.each([
    ['names of which some are missing', rowsOf('A', 'B', null, 'C', 'D', null, 'E')],
    ['labels that come again', rowsOf('A', null, 'B', null, 'A', null)],
    ['a first row without a label', rowsOf(null, 'A', null, 'B', null)],
    ['a single label', rowsOf('A', null, null, null)],
  ])('is not proposed for %s', (_, rows) => {
    expect(propose(table, rows)).toEqual([]);
  });
});
