import type { Problem } from '../../../model/dataset';
import { quoteName } from '../../../model/query-sql';
import type { Step } from '../../../model/reading-step';
import type { Table } from '../../../model/table';
import { runQuery } from '../run-query';
import { quoteText } from '../sql-text';
import { applySteps, findEmpty, type SteppedTable } from './apply-steps';
import { findPeriodKind } from './column-periods';
import { findHeadings } from './find-headings';
import type { ImportedTable, ImportJob } from './import-job';
import { problemSentences as say } from './problem-sentences';
import { proposeSteps } from './propose-steps';

/** A table with the chosen steps done, and what else could be done to it. */
export interface FinishedTable extends SteppedTable {
  readonly proposals: readonly Step[];
}

/** Proposals are made by so many rows from the beginning. */
const sampledRows = 500;

/** Does the steps that a person chose to the rows in the job's target, and proposes more. */
export async function finishTable(imported: ImportedTable, job: ImportJob): Promise<FinishedTable> {
  const table = await applySteps(imported, job);
  const names = table.columns.map(({ name }) => quoteName(name)).join(', ');
  const { rows } = await runQuery(job.session, {
    sql: `SELECT ${names} FROM read_parquet(${quoteText(job.target)}) LIMIT ${sampledRows}`,
    ...{ parameters: [], columns: [...table.columns] },
  });
  const periods = table.columns.filter(({ name }) => findPeriodKind([name]));
  const empty = await findEmpty(periods, job);
  const problems = [...table.problems, ...(await describeHeadings(table, rows, job))];
  return { ...table, problems, proposals: proposeSteps(table.columns, rows, job.language, empty) };
}

/** The first heading between the rows, and how many there are. */
async function describeHeadings(
  { columns, rowCount, locate }: SteppedTable,
  rows: Table['rows'],
  { language }: ImportJob,
): Promise<readonly Problem[]> {
  const headings = findHeadings(columns, rows);
  const [index] = headings;
  if (index === undefined) return [];
  const row = (await locate([index], rowCount)).get(index) ?? 1;
  const value = String(rows[index]?.[0] ?? '').slice(0, 200);
  return [{ row, index, value, message: say.heading(headings.length, language) }];
}
