import { expect, it } from 'vitest';
import { estimateMinutes, writeMinutes } from '../../../renderer/slide/estimate-minutes';

it('takes about a minute for 110 German words, and nothing for no words', () => {
  expect(estimateMinutes({ de: 'Wort '.repeat(110) }, 'de')).toBe(1);
  expect(estimateMinutes({}, 'de')).toBe(0);
  expect(estimateMinutes({ de: ' ' }, 'de')).toBe(0);
});

it.each([
  [0, '0'],
  [0.05, '0,5'],
  [0.6, '0,5'],
  [1.8, '2'],
  [2.4, '2,5'],
  [17.6, '18'],
])('writes %d minutes as %s', (minutes, text) => {
  expect(writeMinutes(minutes, 'de')).toBe(text);
});
