import fc from 'fast-check';
import { expect, it } from 'vitest';
import { insertText, toggleList, toggleMark } from '../../../renderer/slide/marked-text';

const marked = fc
  .tuple(fc.stringMatching(/^[a-zäöü \n]{0,40}$/), fc.nat(40), fc.nat(40))
  .map(([text, a, b]) => {
    const [start, end] = [Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length)];
    return { text, start, end };
  });

it('takes a mark away again when it is set twice', () => {
  fc.assert(
    fc.property(marked, fc.constantFrom('*' as const, '**' as const), (before, mark) => {
      expect(toggleMark(toggleMark(before, mark), mark)).toEqual(before);
    }),
  );
});

it('makes a list of the lines that are selected, and lines of the list again', () => {
  const list = toggleList({ text: 'eins\nzwei\ndrei', start: 6, end: 12 });
  expect(list.text).toBe('eins\n- zwei\n- drei');
  expect(toggleList(list).text).toBe('eins\nzwei\ndrei');
});

it('sets italic inside bold', () => {
  const before = { text: '**fett**', start: 2, end: 6 };
  expect(toggleMark(before, '*').text).toBe('***fett***');
});

it('keeps a figure apart from the word before it', () => {
  expect(insertText({ text: 'Rund Menschen', start: 4, end: 4 }, '{zahl}').text).toBe('Rund {zahl} Menschen');
});

it('parts a figure from the words around it, also from those with umlauts', () => {
  const insert = (text: string, at: number) => insertText({ text, start: at, end: at }, '{a}').text;
  expect(insert('Menü', 4)).toBe('Menü {a}');
  expect(insert('über 3', 0)).toBe('{a} über 3');
  expect(insert('Mehr als  Fälle.', 9)).toBe('Mehr als {a} Fälle.');
  expect(insert('Geführt: .', 9)).toBe('Geführt: {a}.');
});
