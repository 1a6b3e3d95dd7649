import { readFileSync } from 'node:fs';

export interface TestCounts {
  readonly passed: number;
  readonly failed: number;
}

/**
 * Reads the report that Vitest's JSON reporter wrote. A file that could not even be loaded has no tests and counts as one
 * that failed; so does a run that wrote no report.
 */
export function countVitest(report: string): TestCounts {
  const read = readReport(report) as
    | {
        numPassedTests: number;
        numFailedTests: number;
        success: boolean;
        testResults: readonly { status: string; assertionResults: readonly unknown[] }[];
      }
    | undefined;
  if (read === undefined) return { passed: 0, failed: 1 };
  const unloadable = read.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  ).length;
  return { passed: read.numPassedTests, failed: read.numFailedTests + unloadable };
}

/** Reads the report that Playwright's JSON reporter wrote. A test that passed only on a retry counts as failed. */
export function countPlaywright(report: string): TestCounts {
  const read = readReport(report) as
    | { stats: { expected: number; unexpected: number; flaky: number }; errors: readonly unknown[] }
    | undefined;
  if (read === undefined) return { passed: 0, failed: 1 };
  const { expected, unexpected, flaky } = read.stats;
  return { passed: expected, failed: unexpected + flaky + read.errors.length };
}

function readReport(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}
