import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitLine, splitLines } from '../../../renderer/import/split-line';

const kinds = (line: string, delimiter: string | undefined, quote = '"') =>
  splitLine(line, delimiter, quote).pieces.map(({ kind, text }) => `${kind}:${text}`);

describe('a line as it stands in the file', () => {
  it('is taken apart at its delimiters, those in quoted texts excepted', () => {
    expect(kinds('a;"b;c";d', ';')).toEqual(['text:a', 'delimiter:;', 'text:"b;c"', 'delimiter:;', 'text:d']);
    expect(kinds('a;"b;c"', ';', '')).toEqual(['text:a', 'delimiter:;', 'text:"b', 'delimiter:;', 'text:c"']);
  });

  it('shows what cannot be seen', () => {
    expect(kinds('a\tb\u00a0c\u200bd', ';')).toEqual([
      'text:a',
      'tab:\t',
      'text:b',
      'space:\u00a0',
      'text:c',
      'nothing:\u200b',
      'text:d',
    ]);
    expect(kinds('Ulm  12 000   3', 'spaces')).toEqual([
      'text:Ulm',
      'delimiter:  ',
      'text:12 000',
      'delimiter:   ',
      'text:3',
    ]);
  });

  it('goes on in the next line while a quoted text is open, but not across a gap', () => {
    const lines = [
      { line: 1, text: 'a;"b' },
      { line: 2, text: 'c;d";e' },
      { line: 3, text: '"f' },
      { line: 9, text: 'g;h' },
    ];
    const delimiters = splitLines(lines, ';', '"').map(
      (pieces) => pieces.filter(({ kind }) => kind === 'delimiter').length,
    );
    expect(delimiters).toEqual([1, 1, 0, 1]);
  });

  it('loses nothing', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom(';', ',', '\t', 'spaces', undefined),
        (line, mark) => {
          expect(
            splitLine(line, mark, '"')
              .pieces.map(({ text }) => text)
              .join(''),
          ).toBe(line);
        },
      ),
    );
  });
});
