import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    // Those two need the real program; `npm test` runs them after these.
    exclude: ['tests/app/**', 'tests/package/**'],
    setupFiles: ['tests/property-seed.ts'],
    // A slow machine is no error.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
