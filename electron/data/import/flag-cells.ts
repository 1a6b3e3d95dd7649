import { isSign } from '../../../model/statistical-signs';
import { matcher } from './cell-format';
import { numberFormat, numberMarks } from './number-cells';

const isFlag = /^(?:[a-z]{1,2}|[()/.*rpegsbu]{1,2})$/;

/** Whether the cells of a column are flags of statistics, most of them empty or not. */
export function areFlags(cells: readonly string[]): boolean {
  const said = cells.filter(Boolean);
  return said.length > 0 && said.every((cell) => isFlag.test(cell) || isSign(cell));
}

const isNumber = numberMarks.map((marks) => matcher(numberFormat({ marks, decimals: 'any', loose: true })));

/** Whether the cells of a column are numbers, or signs instead of them. */
export function areNumbers(cells: readonly string[]): boolean {
  const said = cells.filter((cell) => cell !== '' && !isSign(cell));
  return said.length > 0 && said.every((cell) => isNumber.some((test) => test(cell)));
}
