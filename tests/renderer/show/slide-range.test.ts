import { expect, it } from 'vitest';
import { readSlideRange } from '../../../renderer/show/slide-range';

it.each([
  ['1, 3–5', [0, 2, 3, 4]],
  ['3-5;1', [2, 3, 4, 0]],
  ['2,2', [1]],
  ['0', undefined],
  ['7', undefined],
  ['5-3', undefined],
  ['1,x', undefined],
  [',', undefined],
])('reads %s of six slides', (text, indices) => {
  expect(readSlideRange(text, 6)).toEqual(indices);
});
