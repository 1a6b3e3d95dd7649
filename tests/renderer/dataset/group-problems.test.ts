import { expect, it } from 'vitest';
import { groupProblems, placeOfProblem } from '../../../renderer/dataset/group-problems';

it('puts together what the same is said of, in the order of the first', () => {
  const groups = groupProblems([
    { row: 3, index: 1, column: 'Wert', message: 'keine Zahl' },
    { row: 5, message: 'Kommentar' },
    { row: 9, index: 6, column: 'Preis', message: 'keine Zahl' },
  ]);
  expect(groups.map(({ message, problems }) => [message, problems.map(({ row }) => row)])).toEqual([
    ['keine Zahl', [3, 9]],
    ['Kommentar', [5]],
  ]);
});

it('knows which can be looked at in the table', () => {
  expect(placeOfProblem({ row: 3, index: 0, message: '' })).toBe('row');
  expect(placeOfProblem({ row: 1, column: 'Wert', message: '' })).toBe('column');
  expect(placeOfProblem({ row: 12, message: '' })).toBe('outside');
});
