import { expect, it } from 'vitest';
import { thirdPartyLicences } from '../../../scripts/package/third-party-licences';
import { repository } from '../../../scripts/run/repository.mjs';

const text = thirdPartyLicences(repository);

it.each(['react', 'recharts', 'reveal.js', '@duckdb/node-api', '@fontsource/source-sans-3', 'd3-scale'])(
  'names %s, which reaches users, with its licence',
  (name) => {
    const entry = text.split('-'.repeat(80)).find((part) => part.trim().startsWith(`${name} `));
    expect(entry).toMatch(/copyright/i);
  },
);

it.each(['electron-builder', 'vitest', '@types/react'])('leaves out %s, which does not', (name) => {
  expect(text).not.toContain(`\n${name} `);
});
