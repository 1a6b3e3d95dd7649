import type { Column } from '../../model/column';
import type { ImportPreview } from '../../model/import-preview';
import type { ColumnChoice, ReadingChoices } from '../../model/reading-choices';
import type { Step } from '../../model/reading-step';

/** What a person says of the file as a whole, each by itself. */
export type FileChoice = Omit<ReadingChoices, 'columns' | 'steps'>;

/** The choices with these; one that is undefined is left to the program again. */
export function withChoice(choices: ReadingChoices, change: FileChoice): ReadingChoices {
  return tidy({ ...choices, ...change });
}

/** Another table of the file: what was said of lines and columns of the old one does not hold for it. */
export function withSource(
  choices: ReadingChoices,
  source: Pick<ReadingChoices, 'entry' | 'sheet' | 'range'>,
): ReadingChoices {
  const {
    headerRow: _row,
    headerRows: _rows,
    lastRow: _last,
    columns: _columns,
    steps: _steps,
    ...rest
  } = choices;
  const { entry, sheet, range } = { ...choices, ...source };
  // A sheet belongs to its workbook, a range to its sheet.
  const inside = 'entry' in source ? {} : 'sheet' in source ? { sheet } : { sheet, range };
  return tidy({ ...rest, sheet: undefined, range: undefined, entry, ...inside, ...source });
}

export function withColumn(choices: ReadingChoices, name: string, change: ColumnChoice): ReadingChoices {
  const column = dropUndefined({ ...choices.columns?.[name], ...change });
  const { [name]: _, ...others } = choices.columns ?? {};
  const columns = Object.keys(column).length > 0 ? { ...others, [name]: column } : others;
  return tidy({ ...choices, columns: Object.keys(columns).length > 0 ? columns : undefined });
}

export function withSteps(choices: ReadingChoices, steps: readonly Step[]): ReadingChoices {
  return tidy({ ...choices, steps: steps.length > 0 ? [...steps] : undefined });
}

/** The header begins at this line. How many lines it has is found out. */
export function headerFrom(choices: ReadingChoices, line: number): ReadingChoices {
  return tidy({ ...choices, headerRow: line, headerRows: undefined });
}

/** The header ends with this line; it begins where it did, or here. */
export function headerTo(choices: ReadingChoices, preview: ImportPreview, line: number): ReadingChoices {
  const begins = choices.headerRow ?? preview.reading.headerRow;
  const headerRow = begins > 0 && begins <= line ? begins : line;
  return tidy({ ...choices, headerRow, headerRows: Math.min(mostHeaderRows, line - headerRow + 1) });
}

/** A header has at most so many lines. */
export const mostHeaderRows = 10;

/** The last line of the table as it is read now; undefined if it is beyond what was looked at. */
export function lastLineOf(preview: ImportPreview): number | undefined {
  if (!preview.isWhole) return undefined;
  return preview.raw.findLast(({ part }) => part === 'row' || part === 'total')?.line;
}

export function leftOutColumns(choices: ReadingChoices): readonly string[] {
  return Object.entries(choices.columns ?? {}).flatMap(([name, choice]) => (choice.leftOut ? [name] : []));
}

/** Columns that a step may turn into rows: those it turns now, and those that stand beside them. */
export function columnsToTurn(
  step: Extract<Step, { kind: 'columns-into-rows' }>,
  columns: readonly Column[],
  isApplied: boolean,
): readonly string[] {
  const names = columns.map(({ name }) => name);
  if (!isApplied) return names;
  const beside = names.filter((name) => name !== step.names && name !== step.values);
  return [...beside, ...step.columns];
}

function tidy(choices: ReadingChoices): ReadingChoices {
  return dropUndefined(choices);
}

function dropUndefined<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as T;
}
