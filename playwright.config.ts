import { defineConfig } from '@playwright/test';

/** Tests in the real program. The Electron to start is in LECTERN_ELECTRON, set by `npm test` or found by the setup. */
export default defineConfig({
  testDir: 'tests/app',
  testMatch: '**/*.spec.ts',
  globalSetup: './tests/app/find-electron.ts',
  outputDir: 'out/test-results',
  snapshotPathTemplate: 'tests/app/drawings/{arg}{ext}',
  // Each test starts a whole program, and they share one display: two at once on two cores only wait for each other.
  workers: 1,
  retries: 0,
  // A slow machine is no error: a test waits for what should happen, however long it takes within reason.
  timeout: 300_000,
  expect: { timeout: 60_000 },
  reporter: [['list']],
  use: { trace: 'off', screenshot: 'only-on-failure' },
});
