import { mkdirSync, rmSync } from 'node:fs';
import { ensureBuilt } from './build';
import { ensurePackages } from './debian-packages';
import { withDisplay } from './display';
import { findElectron } from './electron-runtime';
import { packageProgram } from './package/package-program';
import { inRepository, repository } from './run/repository.mjs';
import { runChild } from './run/run-child';
import { runScript, ScriptError } from './run/run-script';
import { countPlaywright, countVitest, type TestCounts } from './run/test-counts';

const parts = {
  types: checkTypes,
  lint,
  unit: runUnitTests,
  app: runAppTests,
  package: runPackageTests,
} as const;
type Part = keyof typeof parts;

/** The tests of paper read the PDFs with these; the tests of the show plug and unplug a projector with those. */
const readingPdfs = ['poppler-utils', 'qpdf'];
const secondDisplay = ['xserver-xorg-core', 'xserver-xorg-video-dummy', 'x11-xserver-utils'];

/**
 * npm test: types, lint, unit tests, then tests in the real program, from source and packaged; `npm test -- unit app`
 * runs only those parts. All parts run even when an earlier one failed. The last line says `N passed, N failed`: tests, and types or lint where they
 * failed.
 */
await runScript(async () => {
  const chosen = chooseParts(process.argv.slice(2));
  rmSync(reportIn(), { recursive: true, force: true });
  mkdirSync(reportIn(), { recursive: true });
  const sum = { passed: 0, failed: 0 };
  for (const part of chosen) {
    console.log(`\n== ${part}`);
    const { passed, failed } = await parts[part]();
    sum.passed += passed;
    sum.failed += failed;
  }
  console.log(`\n${sum.passed} passed, ${sum.failed} failed`);
  return sum.failed === 0 ? 0 : 1;
});

function chooseParts(names: readonly string[]): readonly Part[] {
  const isPart = (name: string): name is Part => Object.hasOwn(parts, name);
  const unknown = names.find((name) => !isPart(name));
  if (unknown !== undefined) {
    throw new ScriptError(`There is no part ${unknown}; the parts are ${Object.keys(parts).join(', ')}.`);
  }
  return names.length === 0 ? (Object.keys(parts) as Part[]) : names.filter(isPart);
}

async function checkTypes(): Promise<TestCounts> {
  return failedUnlessZero(await runTool('typescript/bin/tsc', ['--noEmit']));
}

async function lint(): Promise<TestCounts> {
  return failedUnlessZero(
    await runTool('@biomejs/biome/bin/biome', ['ci', '--error-on-warnings', '--colors=off']),
  );
}

function runUnitTests(): Promise<TestCounts> {
  return runVitest('vitest.config.ts', reportIn('unit.json'));
}

async function runVitest(config: string, report: string): Promise<TestCounts> {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const code = await runTool('vitest/vitest.mjs', ['run', '--config', config, ...reporters]);
  return agreeing(countVitest(report), code);
}

async function runAppTests(): Promise<TestCounts> {
  await ensurePackages([...readingPdfs, ...secondDisplay]);
  await ensureBuilt({ atOnce: true });
  const electron = await findElectron();
  const report = reportIn('playwright.json');
  const code = await withDisplay((env) =>
    runTool('@playwright/test/cli.js', ['test', '--reporter=list,json'], {
      ...env,
      LECTERN_ELECTRON: electron.executable,
      PLAYWRIGHT_JSON_OUTPUT_NAME: report,
    }),
  );
  return agreeing(countPlaywright(report), code);
}

/** Where the program can be packaged without its platform's tools; elsewhere `npm run package` tries it. */
async function runPackageTests(): Promise<TestCounts> {
  if (process.platform !== 'linux') return { passed: 0, failed: 0 };
  await ensurePackages();
  await packageProgram(['dir'], await findElectron());
  return runVitest('tests/package/vitest.config.ts', reportIn('package.json'));
}

function failedUnlessZero(code: number): TestCounts {
  return { passed: 0, failed: code === 0 ? 0 : 1 };
}

/** A runner that ends with an error has failed, whatever its report says (an error outside any test, say). */
function agreeing(counts: TestCounts, code: number): TestCounts {
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

function runTool(bin: string, args: readonly string[], env = process.env): Promise<number> {
  return runChild(process.execPath, [inRepository('node_modules', bin), ...args], { cwd: repository, env });
}

function reportIn(...names: readonly string[]): string {
  return inRepository('out', 'test-reports', ...names);
}
