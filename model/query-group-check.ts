import { type Column, isTemporal } from './column';
import { type Group, nameGroup } from './query';
import { fail, type Result, success } from './result';

/** Whether a dataset with these columns can be grouped so. */
export function checkGroup(group: Group, columns: readonly Column[]): Result<null> {
  const type = columns.find(({ name }) => name === group.column)?.type;
  if (!type)
    return missColumn(
      group.column,
      columns.map(({ name }) => name),
    );
  if (!group.period || isTemporal(type)) return success(null);
  return fail('group-needs-date', { group: nameGroup(group), column: group.column, type });
}

export function missColumn(column: string, names: readonly string[]): Result<never> {
  return fail('column-missing', { column, columns: names.join(', ') });
}
