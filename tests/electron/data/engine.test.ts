import { mkdir, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Engine } from '../../../electron/data/engine';
import { makeWorkingFolder, removeWorkingFolder } from '../../../electron/data/working-folder';

let folder: string;
let engine: Engine;

beforeAll(async () => {
  folder = await makeWorkingFolder();
  engine = await Engine.open({ folder });
  await symlink('/etc/passwd', join(folder, 'link.csv'));
  await mkdir(`${folder}-other`);
  await writeFile(join(`${folder}-other`, 'x.csv'), 'a\n1\n');
});
afterAll(async () => {
  engine.close();
  await removeWorkingFolder(folder);
  await removeWorkingFolder(`${folder}-other`);
});

const run = (sql: string) => engine.use((session) => session.rows(sql));

describe('the engine is locked in', () => {
  it('the working folder is private', async () => {
    expect((await stat(folder)).mode & 0o777).toBe(0o700);
  });

  it.each([
    "SELECT * FROM read_csv('/etc/passwd', header = false, delim = ':')",
    "SELECT * FROM read_text('/etc/passwd')",
    "SELECT * FROM read_blob('/etc/passwd')",
    "SELECT * FROM '/etc/passwd'",
    "SELECT * FROM glob('/etc/*')",
    "SELECT * FROM read_csv('FOLDER/../../etc/passwd', header = false)",
    "SELECT * FROM read_csv('FOLDER-other/x.csv')",
    "SELECT * FROM read_csv('FOLDER/link.csv', header = false)",
    "SELECT * FROM read_csv('https://example.com/x.csv')",
    "COPY (SELECT 1) TO '/tmp/lectern-x.csv'",
    "COPY (SELECT 1) TO 'FOLDER-other/y.csv'",
    "EXPORT DATABASE '/tmp/lectern-x'",
    "ATTACH '/tmp/lectern-x.db'",
    'INSTALL excel',
    'INSTALL httpfs FROM community',
    'LOAD excel',
    "LOAD '/tmp/x.duckdb_extension'",
    'SET threads = 1',
    "SET memory_limit = '50GB'",
    'SET enable_external_access = true',
    "SET allowed_directories = ['/']",
    "SET temp_directory = '/tmp/elsewhere'",
    'SET lock_configuration = false',
    'RESET lock_configuration',
    'PRAGMA threads = 3',
  ])('%s fails', async (sql) => {
    await expect(run(sql.replaceAll('FOLDER', folder))).rejects.toThrow(
      /Permission Error|disabled|locked|does not exist|not found/i,
    );
  });

  it('and yet works in its folder', async () => {
    await run(`COPY (SELECT 42 AS answer) TO '${folder}/own.csv'`);
    expect(await run(`SELECT * FROM read_csv('${folder}/own.csv')`)).toEqual([[42n]]);
  });

  it('what runs can be stopped', async () => {
    const controller = new AbortController();
    const running = engine.use((session) => {
      const endless = session.rows(
        'SELECT count(*) FROM range(1000000000) a, range(1000) b WHERE a.range * b.range = 7',
      );
      controller.abort();
      return endless;
    }, controller.signal);
    await expect(running).rejects.toThrow(/interrupt/i);
  });
});
