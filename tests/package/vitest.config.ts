import { defineConfig } from 'vitest/config';

/** Tests of the packaged program in release/linux-unpacked: run by `npm run package` and as a part of `npm test`. */
export default defineConfig({
  test: { include: ['tests/package/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 60_000 },
});
