import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CsvReader,
  type CsvRecord,
  readRecords,
  writeRecord,
} from '../../../../electron/data/import/csv-records';

const cell = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.constantFrom('', '"', '""', 'a"b', ';', 'x\ny', 'x\r\ny', ' Rand ', 'ä€“', 'ein "Wort"'),
);
// A line with no text at all is no record.
const table = fc.array(
  fc.tuple(fc.constantFrom('a', '"a"', 'ä\nb'), cell, cell).map((cells) => [...cells]),
  { maxLength: 8 },
);
const delimiter = fc.constantFrom(';', ',', '\t', '|');

describe('CSV records', () => {
  it('what is written is read back', () =>
    fc.assert(
      fc.property(table, delimiter, (rows, mark) => {
        const text = rows.map((cells) => writeRecord(cells, mark)).join('');
        expect(readRecords(text, { delimiter: mark }).map(({ cells }) => cells)).toEqual(rows);
      }),
    ));

  it('pieces of any length read the same as the whole', () =>
    fc.assert(
      fc.property(
        fc.string({ maxLength: 60, unit: fc.constantFrom('a', '"', ';', '\n', '\r', ' ') }),
        fc.nat(60),
        (text, at) => {
          const pieces: CsvRecord[] = [];
          const reader = new CsvReader({ delimiter: ';' }, (record) => pieces.push(record));
          reader.push(text.slice(0, at));
          reader.push(text.slice(at));
          reader.end();
          expect(pieces).toEqual(readRecords(text, { delimiter: ';' }));
        },
      ),
    ));

  it('knows the line of each record, through quoted line ends and all three kinds of them', () => {
    const text = 'a;b\r\n"x\ny";1\r\n\r\nc;d\re;f\ng;h';
    expect(readRecords(text, { delimiter: ';' }).map(({ line, cells }) => [line, cells[0]])).toEqual([
      [1, 'a'],
      [2, 'x\ny'],
      [5, 'c'],
      [6, 'e'],
      [7, 'g'],
    ]);
  });

  it('a quote that stays open is told', () => {
    expect(readRecords('a;b\nc;"d\ne;f', { delimiter: ';' }).at(-1)).toEqual({
      cells: ['c', 'd\ne;f'],
      line: 2,
      unfinished: true,
    });
  });
});
