import { ensureBuilt } from '../../scripts/build';
import { findElectron } from '../../scripts/electron-runtime';

/** Lets `npx playwright test` run by itself, under a display of the caller's: builds and finds what `npm test` would. */
export default async function findElectronOnce(): Promise<void> {
  if (process.env.LECTERN_ELECTRON !== undefined) return;
  await ensureBuilt({ atOnce: true });
  process.env.LECTERN_ELECTRON = (await findElectron()).executable;
}
