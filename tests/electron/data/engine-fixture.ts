import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { DataEngine, type ImportOptions } from '../../../electron/data/data-engine';
import { makeWorkingFolder, removeWorkingFolder } from '../../../electron/data/working-folder';
import type { ImportReport } from '../../../model/dataset';
import { describeFailure, type Failure } from '../../../model/failure';
import type { Result } from '../../../model/result';
import type { RowPage } from '../../../model/row-view';
import type { Cell } from '../../../model/table';

export interface Fixture {
  engine: DataEngine;
  /** The engine's folder. */
  working: string;
  /** Where the tests' files lie: the engine is not allowed in there. */
  files: string;
  write: (name: string, content: string | Buffer) => Promise<string>;
  read: (name: string, content: string | Buffer, options?: ImportOptions) => Promise<ReadFile>;
  /** Rows as they stand in the file. */
  readRows: (dataset: string, offset: number, limit: number) => Promise<Result<RowPage>>;
  refuse: (path: string, options?: ImportOptions) => Promise<Failure & { readonly sentence: string }>;
  leftovers: () => Promise<readonly string[]>;
}

export interface ReadFile extends ImportReport {
  readonly rows: readonly (readonly Cell[])[];
  /** `name:type` or `name:type unit` of each column. */
  readonly types: readonly string[];
}

/** A real engine in a real folder, for all tests of a file. */
export function provideEngine(): Fixture {
  const fixture = {} as Fixture;
  beforeAll(async () => {
    fixture.working = await makeWorkingFolder();
    fixture.files = await mkdtemp(join(tmpdir(), 'lectern-test-'));
    fixture.engine = await DataEngine.open({ folder: fixture.working });
  });
  afterAll(async () => {
    fixture.engine.close();
    await removeWorkingFolder(fixture.working);
    await rm(fixture.files, { recursive: true, force: true });
  });
  fixture.write = async (name, content) => {
    const path = join(fixture.files, name);
    await writeFile(path, content);
    return path;
  };
  fixture.readRows = (dataset, offset, limit) =>
    fixture.engine.readRows({ dataset, filters: [], order: [], offset, limit });
  fixture.read = async (name, content, options) => {
    const read = await fixture.engine.importFile(await fixture.write(name, content), options);
    if (!read.ok) throw new Error(`${describeFailure(read.failure, 'de')} ${read.failure.cause ?? ''}`);
    const { dataset } = read.value;
    const table = await fixture.readRows(dataset.id, 0, 10_000);
    if (!table.ok) throw new Error(describeFailure(table.failure, 'de'));
    const types = dataset.columns.map(({ name, type, unit }) => `${name}:${type}${unit ? ` ${unit}` : ''}`);
    return { ...read.value, rows: table.value.rows, types };
  };
  fixture.refuse = async (path, options) => {
    const read = await fixture.engine.importFile(path, options);
    if (read.ok) throw new Error('was read');
    return { ...read.failure, sentence: describeFailure(read.failure, 'de') };
  };
  fixture.leftovers = async () =>
    (await readdir(fixture.working)).filter((name) => name.startsWith('import-'));
  return fixture;
}
