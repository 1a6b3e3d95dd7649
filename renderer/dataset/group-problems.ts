import type { Problem } from '../../model/dataset';

/** Problems of one kind: the same is said of each. */
export interface ProblemGroup {
  readonly message: string;
  readonly problems: readonly Problem[];
}

/** Problems by what is said of them, in the order of the first of each. */
export function groupProblems(problems: readonly Problem[]): readonly ProblemGroup[] {
  const groups = new Map<string, Problem[]>();
  for (const problem of problems) {
    const group = groups.get(problem.message);
    if (group) group.push(problem);
    else groups.set(problem.message, [problem]);
  }
  return [...groups].map(([message, problems]) => ({ message, problems }));
}

/** Where in the table a problem can be looked at: at a cell or row, at a column, or nowhere. */
export function placeOfProblem({ index, column }: Problem): 'row' | 'column' | 'outside' {
  if (index !== undefined) return 'row';
  return column === undefined || column === '' ? 'outside' : 'column';
}
