import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { countPlaywright, countVitest } from '../../../scripts/run/test-counts';
import { temporaryFolder } from '../temporary-folder';

const folder = temporaryFolder();

function reportOf(content: unknown): string {
  const path = join(folder, 'report.json');
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

describe('countVitest', () => {
  it('takes the counts of the report', () => {
    const report = reportOf({ numPassedTests: 12, numFailedTests: 2, success: false, testResults: [] });
    expect(countVitest(report)).toEqual({ passed: 12, failed: 2 });
  });

  it('counts a file that could not be loaded, though it holds no test', () => {
    const testResults = [
      { status: 'failed', assertionResults: [] },
      { status: 'passed', assertionResults: [{}] },
    ];
    const report = reportOf({ numPassedTests: 1, numFailedTests: 0, success: false, testResults });
    expect(countVitest(report)).toEqual({ passed: 1, failed: 1 });
  });

  it('takes a missing or broken report for a failure', () => {
    expect(countVitest(join(folder, 'none.json'))).toEqual({ passed: 0, failed: 1 });
    expect(countVitest(reportOf('{"numPassed'))).toEqual({ passed: 0, failed: 1 });
  });
});

describe('countPlaywright', () => {
  it('counts what passed only on a retry, and errors outside tests, as failed', () => {
    const report = reportOf({ stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 2 }, errors: [{}] });
    expect(countPlaywright(report)).toEqual({ passed: 5, failed: 3 });
  });

  it('takes a missing report for a failure', () => {
    expect(countPlaywright(join(folder, 'none.json'))).toEqual({ passed: 0, failed: 1 });
  });
});
