import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { repository } from '../../scripts/run/repository.mjs';

interface Answer {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** `npm run --silent lectern -- …` as a person calls it, from a folder of their own and without a display. */
function lectern(folder: string, args: readonly string[]): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const npm = ['--prefix', repository, 'run', '--silent', 'lectern', '--', ...args];
    const { DISPLAY: _display, WAYLAND_DISPLAY: _wayland, ...env } = process.env;
    const child = spawn('npm', npm, { cwd: folder, env });
    let [out, err] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      err += text;
    });
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, out, err }));
  });
}

let folder: string;

test.afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lectern-source-'));
  writeFileSync(join(folder, 'sessions.csv'), 'Jahr;Gespräche\n2022;480,5\n2023;3124608,25\n');
});

test('the command line from source reads files from the folder it is called in', async () => {
  const { code, out } = await lectern(folder, ['import', 'sessions.csv', '--json']);
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ rows: 2, delimiter: ';' });
});

test('it passes exit codes and messages through', async () => {
  const { code, out, err } = await lectern(folder, ['import', 'no-such.csv']);
  expect(code).toBe(2);
  expect(out).toBe('');
  expect(err).toContain('no-such.csv');
});

test('it exports where there is no display, with nothing on standard output that is not the result', async () => {
  const made = await lectern(folder, ['new', 'first.briefing', '--data', 'sessions.csv']);
  expect(made).toMatchObject({ code: 0 });
  const exported = await lectern(folder, ['export', 'first.briefing', '--to', 'first.pdf']);
  expect(exported).toMatchObject({ code: 0 });
  expect(exported.out).not.toContain('Electron');
  expect(readFileSync(join(folder, 'first.pdf')).toString('latin1', 0, 5)).toBe('%PDF-');
});
