import { expect, it } from 'vitest';
import { readPastedWords } from '../../../renderer/dataset/read-pasted-words';

const names = ['Wohnen', 'Arbeit und Ausbildung', ' Sprache '];

it('reads two columns as a spreadsheet copies them, of the names that are known', () => {
  const pasted = 'Thema\tTopic\r\nWohnen\tHousing\r\nSprache\t Language \r\nArbeit und Ausbildung\t\r\n';
  expect([...readPastedWords(pasted, names)]).toEqual([
    ['Wohnen', 'Housing'],
    [' Sprache ', 'Language'],
  ]);
});

it.each(['Housing', 'Wohnen', 'Wohnen\tHousing\tLogement', ''])('leaves %j to the field', (text) => {
  expect(readPastedWords(text, names).size).toBe(0);
});
