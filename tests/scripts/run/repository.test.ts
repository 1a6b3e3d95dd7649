import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { callersFolder, inRepository } from '../../../scripts/run/repository.mjs';

it('knows its own root', () => {
  expect(existsSync(inRepository('package.json'))).toBe(true);
});

describe('callersFolder', () => {
  it('is where npm was called, not where it runs scripts', () => {
    expect(callersFolder('lectern', { npm_lifecycle_event: 'lectern', INIT_CWD: '/data' })).toBe('/data');
  });

  it('ignores what an outer npm left behind', () => {
    expect(callersFolder('lectern', { npm_lifecycle_event: 'test', INIT_CWD: '/data' })).toBe(process.cwd());
    expect(callersFolder('lectern', {})).toBe(process.cwd());
  });
});
