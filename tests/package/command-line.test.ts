import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countPages } from '../../electron/export/pdf-pages';
import { withDisplay } from '../../scripts/display';
import { chromiumFlags } from '../../scripts/electron/chromium-flags';
import { inRepository } from '../../scripts/run/repository.mjs';
import { makeSample } from '../../scripts/sample/make-sample';

interface Answer {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

let folder: string;
let program: string;

/** Far from the repository, whose node_modules would fill what the package lacks. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lectern-package-'));
  program = join(folder, 'program', 'lectern');
  cpSync(inRepository('release', 'linux-unpacked'), join(folder, 'program'), { recursive: true });
  writeFileSync(join(folder, 'sessions.csv'), 'Jahr;Gespräche\n2022;480,5\n2023;3124608,25\n');
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function lectern(args: readonly string[], env: NodeJS.ProcessEnv = process.env): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, [...chromiumFlags().flags, '--log-level=3', ...args], {
      cwd: folder,
      env: { ...env, HOME: folder },
    });
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

const withoutDisplay = { ...process.env, DISPLAY: undefined, WAYLAND_DISPLAY: undefined };

describe('the packaged command line', () => {
  it('reads a file and answers a query with DuckDB, without a display', async () => {
    const query = ['query', 'sessions.csv', '--measure', 'max(Gespräche)', '--json'];
    const { code, out } = await lectern(query, withoutDisplay);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ rows: [[3124608.25]] });
  });

  it('says in one sentence and exit code 2 that a file is missing', async () => {
    const { code, out, err } = await lectern(['import', 'no-such.csv'], withoutDisplay);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain('no-such.csv');
  });

  it('makes a briefing of a file and exports it as a PDF', async () => {
    const made = await lectern(['new', 'first.briefing', '--data', 'sessions.csv'], withoutDisplay);
    expect(made).toMatchObject({ code: 0 });
    const exported = await withDisplay((env) =>
      lectern(['export', 'first.briefing', '--to', 'first.pdf'], env),
    );
    expect(exported).toMatchObject({ code: 0 });
    expect(readFileSync(join(folder, 'first.pdf')).toString('latin1', 0, 5)).toBe('%PDF-');
  });
});

it('exports the sample, one page a slide', async () => {
  await makeSample({ outFile: join(folder, 'sample.briefing') });
  const info = await lectern(['info', 'sample.briefing', '--json'], withoutDisplay);
  const { slides } = JSON.parse(info.out) as { slides: readonly unknown[] };
  const exported = await withDisplay((env) =>
    lectern(['export', 'sample.briefing', '--to', 'sample.pdf'], env),
  );
  expect(exported).toMatchObject({ code: 0 });
  expect(countPages(readFileSync(join(folder, 'sample.pdf')))).toBe(slides.length);
});

describe('the fuses, tried', () => {
  // Any of these files would end the process with 42 if the executable took it for a script.
  beforeAll(() => {
    for (const name of ['import', 'evil.cjs']) writeFileSync(join(folder, name), 'process.exit(42);\n');
  });

  it.each([
    ['as a bare Node', { ELECTRON_RUN_AS_NODE: '1' }],
    ['with a module of somebody else', { NODE_OPTIONS: '--require ./evil.cjs' }],
  ])('do not let it run %s', async (_how, env) => {
    const { code } = await lectern(['import', 'no-such.csv'], { ...withoutDisplay, ...env });
    expect(code).toBe(2);
  });
});
