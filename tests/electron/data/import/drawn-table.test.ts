import { array, assert, constantFrom, integer, property, string, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectDrawing, splitDrawn } from '../../../../electron/data/import/drawn-table';
import { provideEngine } from '../engine-fixture';

const fixture = provideEngine();
const { read } = fixture;

describe('columns set apart by spaces', () => {
  it('are found where they stand one below the other, whatever is missing', () => {
    const word = string({ minLength: 1, maxLength: 9 }).map((text) => text.replaceAll(/[^a-zäöü]/g, 'x'));
    const cell = constantFrom('left', 'right').chain((side) => tuple(word, constantFrom(side)));
    const row = tuple(word, cell, cell, integer({ min: 0, max: 3 }));
    assert(
      property(array(row, { minLength: 3, maxLength: 20 }), (rows) => {
        const cells = rows.map(([name, [one], [other], gap]) => [
          name,
          gap === 1 ? '' : one,
          gap === 2 ? '' : other,
        ]);
        // Lines with all three cells say how wide the table is.
        const full = ['eins', 'zwei', 'drei'];
        const all = [full, full, full, ...Array.from({ length: 60 }, () => full), ...cells];
        const text = all
          .map(([a = '', b = '', c = '']) => `${a.padEnd(12)}${b.padStart(10)}  ${c.padEnd(10)}`.trimEnd())
          .join('\n');
        const drawn = detectDrawing(text, {});
        expect(drawn?.kind).toBe('spaced');
        expect(drawn && text.split('\n').map((line) => splitDrawn(line, drawn))).toEqual(
          all.map((line) => (line[1] === '' && line[2] === '' ? [line[0]] : line)),
        );
      }),
    );
  });

  it('are not where a character sets the cells apart, or in a text', () => {
    for (const text of [
      'name,   wert\nUlm,    12\nAalen,  8\nBonn,   9',
      'name;  wert\nUlm;   12\nAalen; 8',
      'a  b\tc  d\n1  2\t3  4\n5  6\t7  8',
      'Ein Satz.  Noch einer.\nZwei Sätze.  Und noch.  Und so.\nKeiner hier.\nSchluss.',
    ])
      expect(detectDrawing(text, {})).toBeUndefined();
  });

  it('a line that would be cut in a word keeps its own cells', async () => {
    const text =
      'Kreis      Wert   Art\nUlm          12   a\nAalen         8   b\nEin ziemlich langer Name  9   c\n';
    const { rows } = await read('langer-name.txt', text);
    expect(rows).toEqual([
      ['Ulm', 12, 'a'],
      ['Aalen', 8, 'b'],
      ['Ein ziemlich langer Name', 9, 'c'],
    ]);
  });

  it('a person may say that there are some, or that there are none', async () => {
    const text = 'Name  Wert\nUlm  1\n';
    expect((await read('kurz.txt', text, { choices: { delimiter: 'spaces' } })).types).toEqual([
      'Name:text',
      'Wert:integer',
    ]);
    expect(detectDrawing('a  b\n1  2\n3  4\n5  6', { delimiter: ';' })).toBeUndefined();
  });
});

describe('columns set apart by lines', () => {
  const framed = { kind: 'framed', delimiter: '|' } as const;

  it.each([
    ['| a | b |', ['a', 'b']],
    ['a | b', ['a', 'b']],
    ['| a \\| b | |', ['a | b', '']],
    ['|---|:--:|', []],
    ['--- | ---', []],
    ['+----+====+', []],
    ['Quelle: Amt', ['Quelle: Amt']],
  ])('%s', (line, cells) => expect(splitDrawn(line, framed)).toEqual(cells));

  it('no long line takes long', () => {
    const line = `${' '.repeat(300_000)}x`;
    expect(splitDrawn(line, framed)).toEqual(['x']);
    expect(detectDrawing(`${line}\n${line}\n${line}`, {})).toBeUndefined();
  });
});
