import { type Column, type ColumnType, isNumeric, isTemporal } from './column';
import { nameGroup, type Query } from './query';
import { checkGroup } from './query-group-check';
import { typeOfGroup } from './query-join-sql';
import { fail, type Result, success } from './result';

/** Whether the two datasets have the columns of the key, and whether their values can be the same. */
export function checkJoin({ join }: Query, own: readonly Column[], joined: readonly Column[]): Result<null> {
  for (const { left, right } of join?.on ?? []) {
    const ours = checkGroup(left, own);
    if (!ours.ok) return ours;
    const theirs = checkGroup(right, joined);
    if (!theirs.ok) return theirs;
    const types = [typeOfGroup(left, own), typeOfGroup(right, joined)] as const;
    if (canBeSame(...types)) continue;
    return fail('join-key-types', {
      left: nameGroup(left),
      leftType: types[0],
      right: nameGroup(right),
      rightType: types[1],
    });
  }
  return success(null);
}

/** Whether values of the two types can be the same: of one kind, or a text and a number with the same digits. */
export function canBeSame(left: ColumnType, right: ColumnType): boolean {
  if (isTemporal(left) || isTemporal(right)) return isTemporal(left) && isTemporal(right);
  if (isNumeric(left) || isNumeric(right)) return left !== 'boolean' && right !== 'boolean';
  return left === right;
}
