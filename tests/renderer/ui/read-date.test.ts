import { expect, it } from 'vitest';
import { readDate, writeDate } from '../../../renderer/ui/read-date';

it.each([
  ['31.12.2023', '2023-12-31'],
  ['1.2.2023', '2023-02-01'],
  ['31/12/2023', '2023-12-31'],
  ['12/2023', '2023-12'],
  ['2023', '2023'],
  ['2023-12-31', '2023-12-31'],
  ['2023-12', '2023-12'],
  ['31.02.2023', undefined],
  ['13/2023', undefined],
  ['gestern', undefined],
  ['', undefined],
])('reads %s as %s', (text, iso) => {
  expect(readDate(text)).toBe(iso);
});

it.each(['2023-12-31', '2023-12', '2023'])('reads back %s as it writes it', (iso) => {
  expect(readDate(writeDate(iso, 'de'))).toBe(iso);
  expect(readDate(writeDate(iso, 'en'))).toBe(iso);
});
