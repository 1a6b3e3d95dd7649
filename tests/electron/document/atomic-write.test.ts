import { execFile } from 'node:child_process';
import {
  chmod,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeAtomically } from '../../../electron/document/atomic-write';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lectern-atomic-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const writtenBefore = async (name = 'a.briefing') => {
  const path = join(folder, name);
  await writeFile(path, 'before');
  return path;
};
const onlyOldContent = async (path: string) => {
  expect(await readFile(path, 'utf8')).toBe('before');
  expect(await readdir(folder)).toHaveLength(1);
};

describe('writeAtomically', () => {
  it('writes a new file and leaves nothing beside it', async () => {
    const path = join(folder, 'new.pdf');
    expect(await writeAtomically(path, Buffer.from('content'))).toEqual({ ok: true, value: undefined });
    expect(await readFile(path, 'utf8')).toBe('content');
    expect(await readdir(folder)).toEqual(['new.pdf']);
  });

  it('replaces a file and keeps its permissions', async () => {
    const path = await writtenBefore();
    await chmod(path, 0o640);
    await writeAtomically(path, Readable.from([Buffer.from('after')]));
    expect(await readFile(path, 'utf8')).toBe('after');
    expect((await stat(path)).mode & 0o777).toBe(0o640);
  });

  it('writes through a link to the file it points to', async () => {
    const path = await writtenBefore();
    const link = join(folder, 'link.briefing');
    await symlink(path, link);
    await writeAtomically(link, Buffer.from('after'));
    expect(await readFile(path, 'utf8')).toBe('after');
  });

  it('keeps the old file when the content ends with an error half-way', async () => {
    const path = await writtenBefore();
    const breaking = Readable.from(
      (async function* () {
        yield Buffer.alloc(100_000, 'x');
        throw new Error('the source broke');
      })(),
    );
    const written = await writeAtomically(path, breaking);
    expect(written).toMatchObject({
      ok: false,
      failure: { code: 'write-failed', detail: { file: 'a.briefing' } },
    });
    await onlyOldContent(path);
  });

  it('keeps the old file when the disk is full', async () => {
    const path = await writtenBefore();
    // A limit of 64 blocks of 512 bytes for each file stands for the disk.
    const run = promisify(execFile);
    const module = fileURLToPath(new URL('../../../electron/document/atomic-write.ts', import.meta.url));
    const program = `import { writeAtomically } from ${JSON.stringify(module)};
      const written = await writeAtomically(${JSON.stringify(path)}, Buffer.alloc(1_000_000, 'x'));
      process.stdout.write(JSON.stringify(written));`;
    const script = join(await mkdtemp(join(tmpdir(), 'lectern-script-')), 'write.mts');
    await writeFile(script, program);
    const { stdout } = await run('sh', [
      '-c',
      `ulimit -f 64; exec "$0" --import "$1" "$2"`,
      process.execPath,
      import.meta.resolve('tsx'),
      script,
    ]);
    const written: unknown = JSON.parse(stdout);
    expect(written).toMatchObject({ ok: false, failure: { code: 'write-failed' } });
    expect(JSON.stringify(written)).toContain('EFBIG');
    await onlyOldContent(path);
  });

  it('says so when the folder is missing, is a file, or the name is too long', async () => {
    await writtenBefore();
    for (const name of ['missing/a.pdf', 'a.briefing/b.pdf', `${'x'.repeat(300)}.pdf`]) {
      const written = await writeAtomically(join(folder, name), Buffer.from('content'));
      expect(written).toMatchObject({ ok: false, failure: { code: 'write-failed' } });
    }
    await onlyOldContent(join(folder, 'a.briefing'));
  });

  it('says so when the target is a folder, and leaves it alone', async () => {
    const path = join(folder, 'folder.pdf');
    await mkdir(path);
    await writeFile(join(path, 'inside'), 'before');
    const written = await writeAtomically(path, Buffer.from('content'));
    expect(written).toMatchObject({ ok: false, failure: { code: 'file-is-folder' } });
    expect(await readdir(folder)).toEqual(['folder.pdf']);
    expect(await readdir(path)).toEqual(['inside']);
  });

  it.skipIf(process.getuid?.() === 0)('says so when the folder may not be written', async () => {
    const path = await writtenBefore();
    await chmod(folder, 0o500);
    expect(await writeAtomically(path, Buffer.from('after'))).toMatchObject({ ok: false });
    await chmod(folder, 0o700);
    await onlyOldContent(path);
  });

  it('removes what a killed program left here long ago, and nothing else', async () => {
    const path = await writtenBefore();
    const abandoned = join(folder, '.a.briefing.0123456789ab.lectern-tmp');
    const atWork = join(folder, '.a.briefing.ba9876543210.lectern-tmp');
    const other = join(folder, '.b.briefing.0123456789ab.lectern-tmp');
    const yesterday = new Date(Date.now() - 86_400_000);
    for (const name of [abandoned, atWork, other]) await writeFile(name, 'half');
    for (const name of [abandoned, other]) await utimes(name, yesterday, yesterday);
    await writeAtomically(path, Buffer.from('after'));
    expect((await readdir(folder)).sort()).toEqual([
      '.a.briefing.ba9876543210.lectern-tmp',
      '.b.briefing.0123456789ab.lectern-tmp',
      'a.briefing',
    ]);
  });
});
