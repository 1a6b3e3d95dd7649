import { constants } from 'node:fs';
import { copyFile, link } from 'node:fs/promises';
import type { Column } from '../../../model/column';
import type { Problem } from '../../../model/dataset';
import { quoteName } from '../../../model/query-sql';
import { fail, type Result, success } from '../../../model/result';
import { failureOf, type Session } from '../engine';
import { fingerprintFile } from '../fingerprint';
import { quoteText } from '../sql-text';
import { checkChoices } from './check-choices';
import { choiceSentences } from './choice-sentences';
import { mostColumns, nameColumns, tooWide } from './column-names';
import { parquetOptions } from './convert-quickly';
import { findTotals } from './find-totals';
import { glanceRows } from './glance';
import type { ImportedTable, ImportJob } from './import-job';
import type { InspectedFile } from './inspect-file';
import { retypeColumn } from './parquet-choices';
import { findParquetColumns, type ParquetColumn } from './parquet-columns';
import { problemSentences as say } from './problem-sentences';
import { proposeProvenance } from './propose-provenance';
import { countValues, describeColumn, findConstants } from './read-table';

/** Reads a Parquet file. Its columns say what they are; only what Lectern has no type for becomes text. Throws what the file system throws. */
export async function importParquet(file: InspectedFile, job: ImportJob): Promise<Result<ImportedTable>> {
  const copy = file.entry === undefined ? `${job.scratch}-source.parquet` : file.path;
  // The engine reads nothing outside of the working folder.
  if (copy !== file.path) await bringHere(file.path, copy, job);
  try {
    return await readParquet(file, copy, job);
  } catch (error) {
    const expected = { de: 'eine Parquet-Datei', en: 'a Parquet file' };
    return failureOf(error, file.name) ?? fail('file-damaged', { file: file.name, expected }, error);
  }
}

/** A copy; for a look, another name of the same file is enough where the disk allows it. */
async function bringHere(source: string, target: string, { glance }: ImportJob): Promise<void> {
  if (glance) {
    const isLinked = await link(source, target).then(
      () => true,
      () => false,
    );
    if (isLinked) return;
  }
  await copyFile(source, target, constants.COPYFILE_FICLONE);
}

async function readParquet(
  file: InspectedFile,
  copy: string,
  job: ImportJob,
): Promise<Result<ImportedTable>> {
  const { session, language, target } = job;
  const whole = `read_parquet(${quoteText(copy)}, binary_as_string = true)`;
  const source = job.glance ? `(SELECT * FROM ${whole} LIMIT ${glanceRows})` : whole;
  const all = await findParquetColumns(session, source);
  if (all.length > mostColumns) return tooWide(file.name, all.length);
  if (all.length === 0) return fail('table-empty', { file: file.name });
  const allNames = nameColumns(
    all.map(({ name }) => name),
    language,
  );
  const { found, names, choices } = await applyChoices(session, source, all, allNames, job);
  const values = found.map(({ sql }, index) => `${sql} AS ${quoteName(names[index] ?? '')}`);
  await session.run(
    `COPY (SELECT ${values.join(', ')} FROM ${source}) TO ${quoteText(target)} ${parquetOptions}`,
  );
  job.onProgress?.({ share: 0.8 });
  const rows = `read_parquet(${quoteText(target)})`;
  const counted = await countValues(session, rows, names);
  if (job.glance) job.glance.isWhole = counted.rows < glanceRows;
  if (counted.rows === 0) return fail('table-empty', { file: file.name });
  const columns = names.map((name, index) => ({
    ...describeColumn(
      name,
      found[index]?.type === 'text' ? null : { type: found[index]?.type ?? 'text' },
      choices[index],
    ),
    missing: counted.rows - (counted.values[index] ?? 0),
  }));
  const sample = await takeSample(session, rows, columns);
  const totals = await findTotals(session, rows, columns, counted.rows);
  const restOfTotals = totals.count - totals.rows.length;
  const misnamed = { row: 1, message: say.misnamed('Parquet', language) };
  const problems: readonly Problem[] = [
    ...(file.misnamed ? [misnamed] : []),
    ...checkChoices(job, allNames),
    ...totals.rows.map((index) => ({ row: index + 1, message: say.total(0, language) })),
    ...(restOfTotals > 0 ? [{ row: 1, message: say.moreTotals(restOfTotals, language) }] : []),
    ...(await describeChanges(session, source, found, names, job)),
  ];
  return success({
    ...{ columns, rowCount: counted.rows, totals: totals.totals, problems },
    provenance: proposeProvenance(await findConstants(session, rows, sample, columns), []),
    fingerprint: job.glance?.fingerprint ?? (await fingerprintFile(file.path, job.signal)),
    ...{ firstRow: 1, noteLines: [] },
    locate: async (indexes) => new Map(indexes.map((index) => [index, index + 1])),
    reading: {
      ...{ format: 'parquet', headerRow: 0, headerRows: 0 },
      lines: { read: counted.rows, doubtful: 0, skipped: 0 },
    },
  });
}

/** The columns that a person wants, with the types they are said to have. */
async function applyChoices(
  session: Session,
  source: string,
  all: readonly ParquetColumn[],
  allNames: readonly string[],
  { choices }: ImportJob,
) {
  const said = allNames.map((name) => choices.columns?.[name] ?? {});
  const wanted = allNames.some((_, index) => !said[index]?.leftOut);
  const kept = all.flatMap((column, index) => {
    const choice = said[index] ?? {};
    return wanted && choice.leftOut ? [] : [{ column, choice, name: allNames[index] ?? '' }];
  });
  const found: ParquetColumn[] = [];
  for (const { column, choice } of kept)
    found.push(await retypeColumn(session, source, column, choice, choices));
  return { found, names: kept.map(({ name }) => name), choices: kept.map(({ choice }) => choice) };
}

/** Values that Lectern cannot keep as they are. */
async function describeChanges(
  session: Session,
  source: string,
  found: readonly ParquetColumn[],
  names: readonly string[],
  { language }: ImportJob,
): Promise<readonly Problem[]> {
  const count = (sql: string | undefined) => (sql ? `count(*) FILTER (WHERE ${sql})` : '0');
  const counts = found.flatMap(({ lostSql, misfitSql }) => [count(lostSql), count(misfitSql)]);
  const [row = []] = await session.rows(`SELECT ${counts.join(', ')} FROM ${source}`);
  return found.flatMap(({ isList, isZoned }, index) => {
    const lost = Number(row[index * 2] ?? 0);
    const misfits = Number(row[index * 2 + 1] ?? 0);
    const messages = [
      ...(isList ? [say.list(0, language)] : []),
      ...(isZoned ? [say.zoned(0, language)] : []),
      ...(lost > 0 ? [say.notFinite(lost, language)] : []),
      ...(misfits > 0 ? [choiceSentences.misfits(misfits, language)] : []),
    ];
    return messages.map((message) => ({ row: 1, column: names[index] ?? '', message }));
  });
}

const sampleSize = 1_000;

async function takeSample(
  session: Session,
  source: string,
  columns: readonly Column[],
): Promise<readonly (readonly string[])[]> {
  const texts = columns.map(({ name }) => `CAST(${quoteName(name)} AS VARCHAR)`).join(', ');
  const rows = await session.rows(`SELECT ${texts} FROM ${source} LIMIT ${sampleSize}`);
  return columns.map((_, index) => rows.map((row) => String(row[index] ?? '')));
}
