import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { fingerprintOf, isStale } from '../../../scripts/run/staleness.mjs';
import { temporaryFolder } from '../temporary-folder';

const sources = ['model', 'package.json'];
const all = temporaryFolder();
let root: string;
let stamp: string;

function write(name: string, text: string, time = 1_000_000): void {
  writeFileSync(join(root, name), text);
  utimesSync(join(root, name), time, time);
}

beforeEach(() => {
  root = mkdtempSync(join(all, 'one-'));
  stamp = join(root, 'built-from.txt');
  mkdirSync(join(root, 'model', 'deep'), { recursive: true });
  write('package.json', '{}');
  write('model/a.ts', 'a');
  write('model/deep/b.ts', 'b');
  writeFileSync(stamp, fingerprintOf(root, sources));
});

const stale = () => isStale(stamp, fingerprintOf(root, sources));

describe('isStale', () => {
  it('is not, as long as nothing changes, whatever lies beside the sources', () => {
    write('README.md', 'text');
    expect(stale()).toBe(false);
  });

  it.each([
    ['a file that changed', () => write('model/deep/b.ts', 'c', 1_000_001)],
    ['a file of the same time that grew', () => write('model/a.ts', 'aa')],
    ['an older file that git brought back', () => write('model/a.ts', 'a', 999_999)],
    ['a new file', () => write('model/new.ts', '')],
    ['a deleted file', () => rmSync(join(root, 'model/a.ts'))],
    ['a renamed file', () => renameSync(join(root, 'model/a.ts'), join(root, 'model/c.ts'))],
    ['a whole room that is gone', () => rmSync(join(root, 'model'), { recursive: true })],
    ['a build that never ended', () => rmSync(stamp)],
  ])('notices %s', (_what, change) => {
    expect(stale()).toBe(false);
    change();
    expect(stale()).toBe(true);
  });
});
