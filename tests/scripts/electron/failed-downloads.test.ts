import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { failedDownloads } from '../../../scripts/electron/failed-downloads';
import { temporaryFolder } from '../temporary-folder';

const hour = 3_600_000;
const failures = failedDownloads(join(temporaryFolder(), 'not-made-yet'));

it('remembers a failure for a day, each source for itself', () => {
  expect(failures.isRecent('mirror a')).toBe(false);
  failures.note('mirror a', 'no answer');
  expect(failures.isRecent('mirror a')).toBe(true);
  expect(failures.isRecent('mirror b')).toBe(false);
  expect(failures.isRecent('mirror a', Date.now() + 23 * hour)).toBe(true);
  expect(failures.isRecent('mirror a', Date.now() + 25 * hour)).toBe(false);
});

it('does not believe a failure from the future', () => {
  failures.note('mirror a', 'no answer');
  expect(failures.isRecent('mirror a', Date.now() - hour)).toBe(false);
});

it('forgets when told, or when its file is deleted', () => {
  failures.note('mirror a', 'no answer');
  failures.forget('mirror a');
  expect(failures.isRecent('mirror a')).toBe(false);
  failures.note('mirror a', 'no answer');
  rmSync(failures.fileOf('mirror a'));
  expect(failures.isRecent('mirror a')).toBe(false);
});
