import { type Column, isNumeric } from '../../../model/column';
import type { Problem } from '../../../model/dataset';
import type { InterfaceLanguage } from '../../../model/localized';
import { assertNever } from '../../../model/result';
import type { FoundFlag, FoundMark, Misfit } from './convert-carefully';
import type { Damage } from './find-damage';
import type { TableUnit } from './find-table-unit';
import type { FoundTotals } from './find-totals';
import type { Guess } from './guess-formats';
import { problemSentences as say } from './problem-sentences';
import type { TableText } from './read-table';
import type { LineFault } from './repair-lines';

/** What happened while the rows were read. */
export interface Happenings {
  readonly guess: Guess;
  readonly columns: readonly Column[];
  readonly misfits: readonly Misfit[];
  readonly misfitCounts: readonly number[];
  readonly marks: readonly FoundMark[];
  readonly flags: readonly FoundFlag[];
  readonly damages: readonly Damage[];
  readonly tableUnit?: TableUnit | undefined;
  readonly faults: readonly LineFault[];
  readonly faultCount: number;
  readonly totals: FoundTotals;
  /** Names of columns whose days could also be months. */
  readonly openDays: readonly string[];
}

/** The problems in words, with the line of the file where each stands, in the file's order. */
export async function describeProblems(
  happenings: Happenings,
  text: TableText,
  rowCount: number,
  language: InterfaceLanguage,
): Promise<readonly Problem[]> {
  const { columns, misfits, marks, flags, damages, totals } = happenings;
  const indexes = [...misfits, ...marks, ...flags, ...damages].map(({ row }) => row).concat(totals.rows);
  const lines = await text.locate(
    [...new Set(indexes)].sort((one, other) => one - other),
    rowCount,
  );
  const at = (index: number) => ({ row: lines.get(index) ?? text.headerLine, index });
  const nameOf = (column: number) => ({ column: columns[column]?.name ?? '' });
  const problems: readonly Problem[] = [
    ...misfits.map(({ row, column, value }) => ({
      ...{ ...at(row), ...nameOf(column), value: value.slice(0, 200) },
      message: say.misfit(columns[column]?.type ?? 'text', language),
    })),
    ...marks.map(({ row, column, value, count, reason }) => ({
      ...{ ...at(row), ...nameOf(column), value },
      message:
        reason === 'nothing' && isNumeric(columns[column]?.type ?? 'text')
          ? say.nothing(value, count, language)
          : say.mark(value, count, reason, language),
    })),
    ...flags.map(({ row, column, value, count, flag }) => ({
      ...{ ...at(row), ...nameOf(column), value },
      message: say.flag(flag, count, language),
    })),
    ...damages.map(({ row, column, value, count, kind }) => ({
      ...{ ...at(row), ...nameOf(column), value },
      message: say.damage(kind, count, language),
    })),
    ...totals.rows.map((row) => ({ ...at(row), message: say.total(0, language) })),
    ...describeFaults(happenings, language),
  ];
  const { tableUnit } = happenings;
  const unit = tableUnit && columns.some((column) => isUnitOf(tableUnit, column)) ? [tableUnit] : [];
  return [
    ...unit.map(({ remark }) => ({
      row: remark.line,
      value: remark.text.trim(),
      message: say.tableUnit(0, language),
    })),
    ...describeOpenReadings(happenings, text.headerLine, language),
    ...[...problems].sort((one, other) => one.row - other.row),
    ...describeRest(happenings, text.headerLine, language),
  ];
}

function describeFaults({ faults, columns }: Happenings, language: InterfaceLanguage): readonly Problem[] {
  return faults.map((fault) => ({
    row: fault.line,
    ...(fault.index === undefined ? {} : { index: fault.index }),
    ...(fault.text === undefined ? {} : { value: fault.text.slice(0, 200) }),
    message: describeFault(fault, columns.length, language),
  }));
}

function describeFault({ kind, found }: LineFault, width: number, language: InterfaceLanguage): string {
  switch (kind) {
    case 'too-few':
      return say.tooFew(found, width, language);
    case 'too-many':
      return say.tooMany(found, width, language);
    case 'open-quote':
      return say.openQuote(0, language);
    case 'comment':
      return say.comment(0, language);
    case 'header':
      return say.repeatedHeader(0, language);
    default:
      return assertNever(kind);
  }
}

/** Columns that could have been read in two ways. */
function describeOpenReadings(
  { guess, columns, openDays }: Happenings,
  row: number,
  language: InterfaceLanguage,
): readonly Problem[] {
  return columns.flatMap(({ name, type }, index) => {
    const column = guess.columns[index];
    if (!column || type === 'text') return [];
    const days = openDays.includes(name) ? [say.openDays(0, language)] : [];
    const openMarks = column.ambiguous && !guess.evident ? [say.openMarks(guess.marks, language)] : [];
    return [...days, ...openMarks].map((message) => ({ row, column: name, message }));
  });
}

function describeRest(happenings: Happenings, row: number, language: InterfaceLanguage): readonly Problem[] {
  const { columns, misfits, misfitCounts, faults, faultCount, totals } = happenings;
  const values: Problem[] = columns.flatMap(({ name }, index) => {
    const rest = (misfitCounts[index] ?? 0) - misfits.filter(({ column }) => column === index).length;
    return rest > 0 ? [{ row, column: name, message: say.more(rest, language) }] : [];
  });
  const restOfTotals = totals.count - totals.rows.length;
  if (restOfTotals > 0) values.push({ row, message: say.moreTotals(restOfTotals, language) });
  const restOfRows = faultCount - faults.length;
  return restOfRows > 0 ? [...values, { row, message: say.moreRows(restOfRows, language) }] : values;
}

function isUnitOf({ unit, scale }: TableUnit, column: Column): boolean {
  return column.unit === unit && column.scale === scale;
}
