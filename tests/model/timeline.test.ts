import fc from 'fast-check';
import { expect, it } from 'vitest';
import { querySchema } from '../../model/query';
import type { RichInline } from '../../model/rich-text';
import { tableBlockSchema } from '../../model/slide';
import { entriesOfTable, entriesOfText } from '../../model/timeline';
import { answerWith } from '../../slides/gallery/gallery-case';

const words = (content: readonly RichInline[]) =>
  content.map((part) => (part.kind === 'text' ? part.text : `{${part.figure}}`)).join('');
const read = (source: string) =>
  entriesOfText(source).map(({ date, text, year }) => [words(date), words(text), year]);

it('reads a date before a colon on each line, in a list or not', () => {
  expect(read('2017: Das Programm beginnt\n- März 2022: Die **Ukraine** kommt hinzu')).toEqual([
    ['2017', 'Das Programm beginnt', 2017],
    ['März 2022', 'Die Ukraine kommt hinzu', 2022],
  ]);
  expect(read('2017–2019\t{anzahl} Stellen')).toEqual([['2017–2019', '{anzahl} Stellen', 2019]]);
});

it('goes on with the entry above where a line has no date, and takes a text without any', () => {
  expect(read('2017: Beginn\nin vierzehn Kreisen')).toEqual([['2017', 'Beginn in vierzehn Kreisen', 2017]]);
  expect(read('Beginn')).toEqual([['', 'Beginn', undefined]]);
  expect(read('')).toEqual([]);
});

it('takes no time of day and no address for a date', () => {
  expect(read('um 18:30 in Ulm')).toEqual([['', 'um 18:30 in Ulm', undefined]]);
  expect(read('https://example.org/2017')).toEqual([['', 'https://example.org/2017', undefined]]);
});

it('takes every text, and loses no letter of it', () => {
  fc.assert(
    fc.property(fc.string(), (source) => {
      const letters = (value: string) => value.replace(/[^\p{L}]/gu, '');
      const said = read(source.replace(/[{}*\\]/g, '')).map(([date, text]) => `${date}${text}`);
      expect(letters(said.join(''))).toBe(letters(source));
    }),
  );
});

it('finds when and what in the answer of a table', () => {
  const query = querySchema.parse({
    dataset: 'd',
    groups: [{ column: 'Tag', period: 'quarter' }],
    measures: [{ kind: 'count' }],
  });
  const table = answerWith(query, [['2023-Q1', 4]]);
  const block = tableBlockSchema.parse({ kind: 'table', query });
  const [entry] = entriesOfTable(block, table, {}, 'de');
  expect(entry && [words(entry.date), words(entry.text), entry.year]).toEqual([
    '1. Quartal 2023'.replaceAll(' ', '\u00A0'),
    '4',
    2023,
  ]);
});
