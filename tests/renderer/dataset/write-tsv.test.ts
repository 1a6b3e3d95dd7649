import { expect, it } from 'vitest';
import type { Column } from '../../../model/column';
import { writeTsv } from '../../../renderer/dataset/write-tsv';

const columns: readonly Column[] = [
  { name: 'Kreis', type: 'text', missing: 0 },
  { name: 'Kosten', type: 'money', unit: 'EUR', missing: 0 },
  { name: 'Anteil', type: 'percent', missing: 0 },
  { name: 'Tag', type: 'date', missing: 0 },
  { name: 'Gilt', type: 'boolean', missing: 0 },
];

it('writes cells as a spreadsheet of the language reads them', () => {
  const row = ['Ulm', -1234567.891, 12.5, '2024-02-14', true];
  expect(writeTsv([row], columns, 'de')).toBe('Ulm\t-1234567,891\t12,5%\t14.02.2024\tja');
  expect(writeTsv([row], columns, 'en')).toBe('Ulm\t-1234567.891\t12.5%\t14/02/2024\tyes');
});

it('keeps a cell together that has a tab, a line end or quotation marks, and leaves missing ones empty', () => {
  const rows = [
    ['a\tb', null, null, null, null],
    ['er sagte "ja"\nund ging', 1, null, null, null],
  ];
  expect(writeTsv(rows, columns, 'de')).toBe('"a\tb"\t\t\t\t\n"er sagte ""ja""\nund ging"\t1\t\t\t');
});
