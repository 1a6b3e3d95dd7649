import { rename } from 'node:fs/promises';
import type { Column } from '../../../model/column';
import type { Problem, UndoneStep } from '../../../model/dataset';
import { quoteName } from '../../../model/query-sql';
import type { ColumnsIntoRows, Step } from '../../../model/reading-step';
import { assertNever } from '../../../model/result';
import { signColumn } from '../../../model/statistical-signs';
import { quoteText } from '../sql-text';
import { countSigns, storedNames } from './cell-signs';
import { nameColumns } from './column-names';
import {
  chooseColumns,
  columnsIntoRowsSql,
  findCommonType,
  type NamesColumn,
  splitNames,
} from './columns-into-rows';
import { parquetOptions } from './convert-quickly';
import { findTotals } from './find-totals';
import type { ImportedTable, ImportJob } from './import-job';
import { holdsFlagsOf, nameFlags } from './name-header';
import { problemSentences as say } from './problem-sentences';
import { countValues } from './read-table';
import { isNothingSql, isSignSql } from './statistical-signs';

/** A table and what was done to it after it was read. */
export interface SteppedTable extends ImportedTable {
  /** The steps as they are to be repeated. */
  readonly steps: readonly Step[];
  /** Steps that could not be done, each with the column that it lacks. */
  readonly undone: readonly UndoneStep[];
}

/** Does the steps, one after the other, to the rows in the job's target. One that does not fit the table is left out and told. */
export async function applySteps(imported: ImportedTable, job: ImportJob): Promise<SteppedTable> {
  let table: SteppedTable = { ...imported, steps: [], undone: [] };
  for (const step of job.choices.steps ?? []) {
    const done = await applyStep(table, step, job);
    table = { ...done, steps: [...table.steps, ...done.steps] };
  }
  return table;
}

function applyStep(table: SteppedTable, step: Step, job: ImportJob): Promise<SteppedTable> {
  switch (step.kind) {
    case 'columns-into-rows':
      return turnIntoRows(table, step, job);
    case 'fill-down':
      return fillDown(table, step, job);
    default:
      return assertNever(step);
  }
}

async function turnIntoRows(
  table: SteppedTable,
  wanted: ColumnsIntoRows,
  job: ImportJob,
): Promise<SteppedTable> {
  const { language } = job;
  const row = headerLine(table);
  const { chosen, missing, added, step } = chooseColumns(wanted, table.columns);
  if (chosen.length < 2) return leaveOut(table, wanted, missing[0] ?? wanted.columns[0] ?? '', job);
  const taken = chosen.map(({ name }) => name);
  const flags = taken.map((name) => table.columns.find((column) => holdsFlagsOf(name, column.name)));
  const kept = table.columns.filter((column) => !taken.includes(column.name) && !flags.includes(column));
  const split = splitNames(taken, step);
  const parts = [
    ...(split ?? [textNames(step.names, taken)]),
    ...(flags.some(Boolean) ? [flagsColumn(nameFlags(step.values, language), flags)] : []),
  ];
  const [...fresh] = nameColumns(
    [...kept.map(({ name }) => name), ...parts.map(({ name }) => name), step.values],
    language,
  ).slice(kept.length);
  const names = parts.map((part, index) => ({ ...part, name: fresh[index] ?? part.name }));
  const values = fresh.at(-1) ?? step.values;
  const empty = await findEmpty(chosen, job);
  const common = findCommonType(chosen.filter(({ name }) => !empty.has(name)));
  const cells = chosen.map(({ name }) => cellSql(name, common.type === 'text', empty.has(name)));
  const isSigned = empty.size > 0 || chosen.some(({ reasons }) => reasons);
  const signs = isSigned
    ? [
        {
          name: signColumn(values),
          type: 'text' as const,
          values: chosen.map((column) => signSql(column, empty)),
        },
      ]
    : [];
  const sql = columnsIntoRowsSql(
    sourceOf(job),
    kept.flatMap(({ name, reasons }) => (reasons ? [name, signColumn(name)] : [name])),
    [...names, ...signs],
    { name: values, cells },
  );
  const { unit, scale } = common;
  const columns: readonly Omit<Column, 'missing'>[] = [
    ...kept,
    ...names.map(({ name, type }) => ({ name, type })),
    { name: values, type: common.type, ...(unit ? { unit } : {}), ...(scale ? { scale } : {}) },
  ];
  const written = await rewrite(sql, columns, job);
  const reasons = isSigned ? await countSigns(job.session, sourceOf(job), values) : undefined;
  const told: readonly Problem[] = [
    ...tellTotals(written, names, row, job),
    ...(common.widened ? [{ row, column: values, message: say.widened(0, language) }] : []),
    ...(common.mixedUnits ? [{ row, column: values, message: say.mixedUnits(0, language) }] : []),
    ...(split ? [] : [{ row, column: step.names, message: say.unsplit(0, language) }]),
    ...missing.map((column) => ({ row, column, message: say.stepColumnGone(0, language) })),
    ...added.map((column) => ({ row, column, message: say.stepColumnCame(0, language) })),
  ];
  return {
    ...table,
    ...written,
    columns: written.columns.map((column) =>
      column.name === values && reasons ? { ...column, reasons: [...reasons] } : column,
    ),
    problems: [...told, ...table.problems.map((problem) => moveProblem(problem, taken))],
    // A briefing repeats what was decided here: also the columns that came since.
    steps: [step],
    locate: (indexes, rowCount) => locateParts(table, indexes, rowCount, chosen.length),
  };
}

async function fillDown(
  table: SteppedTable,
  step: Extract<Step, { readonly kind: 'fill-down' }>,
  job: ImportJob,
): Promise<SteppedTable> {
  const { column } = step;
  if (!table.columns.some(({ name }) => name === column)) return leaveOut(table, step, column, job);
  const quoted = quoteName(column);
  const filled = `last_value(${quoted} IGNORE NULLS) OVER (ORDER BY file_row_number ROWS UNBOUNDED PRECEDING)`;
  const listed = table.columns.flatMap((one) => {
    const [value = '', ...signs] = storedNames(one);
    return [one.name === column ? `${filled} AS ${quoted}` : value, ...signs];
  });
  const sql = `SELECT ${listed.join(', ')} FROM ${sourceOf(job)} ORDER BY file_row_number`;
  return { ...table, ...(await rewrite(sql, table.columns, job)), steps: [step] };
}

function leaveOut(table: SteppedTable, step: Step, column: string, { language }: ImportJob): SteppedTable {
  const told = { row: headerLine(table), column, message: say.stepUndone(0, language) };
  // Kept all the same: the next file may have the column again.
  const undone = [...table.undone, { step, column }];
  return { ...table, steps: [step], undone, problems: [told, ...table.problems] };
}

/** Columns without a value, or with nothing but signs for "no value", which were left text for want of anything else. */
export async function findEmpty(chosen: readonly Column[], job: ImportJob): Promise<ReadonlySet<string>> {
  const texts = chosen.filter(({ type }) => type === 'text').map(({ name }) => name);
  if (texts.length === 0 || texts.length === chosen.length) return new Set();
  const asked = texts.map((name) => `count(*) FILTER (WHERE NOT ${isSignSql(quoteName(name))})`);
  const [row = []] = await job.session.rows(`SELECT ${asked.join(', ')} FROM ${sourceOf(job)}`);
  return new Set(texts.filter((_, index) => Number(row[index]) === 0));
}

function cellSql(name: string, asText: boolean, isEmpty: boolean): string {
  const cell = quoteName(name);
  if (asText) return `CAST(${cell} AS VARCHAR)`;
  return isEmpty ? `CASE WHEN ${isNothingSql(cell)} THEN 0 END` : cell;
}

/** SQL for the sign that is kept of a cell; one of a column that was left text is still in it. */
function signSql({ name, reasons }: Column, empty: ReadonlySet<string>): string {
  if (empty.has(name)) return `CASE WHEN ${isSignSql(quoteName(name))} THEN ${quoteName(name)} END`;
  return reasons ? quoteName(signColumn(name)) : 'CAST(NULL AS VARCHAR)';
}

/** The flags of all the columns, beside their values. */
function flagsColumn(name: string, flags: readonly (Column | undefined)[]): NamesColumn {
  return { name, type: 'text', values: flags.map((column) => (column ? quoteName(column.name) : 'NULL')) };
}

function textNames(name: string, texts: readonly string[]): NamesColumn {
  return { name, type: 'text', values: texts.map(quoteText) };
}

/** Totals among what the names of the columns said: their rows were columns before. */
function tellTotals(
  { totals }: Pick<ImportedTable, 'totals'>,
  names: readonly NamesColumn[],
  row: number,
  { language }: ImportJob,
): readonly Problem[] {
  return totals
    .filter(({ column }) => names.some(({ name }) => name === column))
    .flatMap(({ column, labels }) =>
      labels.map((value) => ({ row, column, value, message: say.stepTotals(0, language) })),
    );
}

/** A row became several: the problem is about that of its column, or else the first. */
function moveProblem(problem: Problem, taken: readonly string[]): Problem {
  if (problem.index === undefined) return problem;
  const place = Math.max(0, taken.indexOf(problem.column ?? ''));
  return { ...problem, index: problem.index * taken.length + place };
}

/** A row of the file became `parts` rows, which all stand in its line. */
async function locateParts(
  { locate }: ImportedTable,
  indexes: readonly number[],
  rowCount: number,
  parts: number,
): Promise<ReadonlyMap<number, number>> {
  const wholes = [...new Set(indexes.map((index) => Math.floor(index / parts)))];
  const lines = await locate(wholes, rowCount / parts);
  return new Map(
    indexes.flatMap((index) => {
      const line = lines.get(Math.floor(index / parts));
      return line === undefined ? [] : [[index, line] as const];
    }),
  );
}

function headerLine({ reading }: ImportedTable): number {
  return Math.max(1, reading.headerRow);
}

async function rewrite(
  sql: string,
  columns: readonly Omit<Column, 'missing'>[],
  job: ImportJob,
): Promise<Pick<ImportedTable, 'columns' | 'rowCount' | 'totals'>> {
  const written = `${job.scratch}-step.parquet`;
  await job.session.run(`COPY (${sql}) TO ${quoteText(written)} ${parquetOptions}`);
  await rename(written, job.target);
  const counted = await countValues(
    job.session,
    sourceOf(job),
    columns.map(({ name }) => name),
  );
  const described = columns.map((column, index) => ({
    ...column,
    missing: counted.rows - (counted.values[index] ?? 0),
  }));
  // A column `2023 / insgesamt` has become rows that are totals.
  const { totals } = await findTotals(job.session, sourceOf(job), described, counted.rows);
  return { columns: described, rowCount: counted.rows, totals };
}

function sourceOf({ target }: ImportJob): string {
  return `read_parquet(${quoteText(target)})`;
}
