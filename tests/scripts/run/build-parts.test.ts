import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { partsOf } from '../../../scripts/run/build-parts';
import { inRepository } from '../../../scripts/run/repository.mjs';

const all = ['client', 'main', 'preload', 'data', 'commandLine'];
const shell = all.slice(1);

it.each([
  [['slides/slide/a.tsx', 'renderer\\app.tsx'], ['client']],
  [['electron/main.ts'], shell],
  [['electron/contract.ts'], all],
  [['model/query.ts'], all],
  [['assets/samples/a.csv'], all],
  [['electron/main.ts', 'slides/a.css'], all],
  [['README.md', 'tests/a.test.ts', 'scripts/dev.ts'], []],
])('%j makes %j again', (changed, parts) => {
  expect([...partsOf(changed)].sort()).toEqual([...parts].sort());
});

it('knows the parts by the names of vite.config.ts', () => {
  const config = readFileSync(inRepository('vite.config.ts'), 'utf8');
  for (const part of all) expect(config).toMatch(new RegExp(`^ +'?${part}'?: `, 'm'));
});
