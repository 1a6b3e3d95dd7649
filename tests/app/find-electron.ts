import { ensureBuilt } from '../../scripts/build';
import { hasScreen } from '../../scripts/display';
import { findElectron } from '../../scripts/electron-runtime';

/** Lets `npx playwright test` run by itself, on the caller's display: builds and finds what `npm test` would. */
export default async function findElectronOnce(): Promise<void> {
  if (!(await hasScreen())) {
    throw new Error(
      'There is no display here. Use `npm test -- app`, or `xvfb-run -a npx playwright test NAME` for some of the tests.',
    );
  }
  if (process.env.LECTERN_ELECTRON !== undefined) return;
  await ensureBuilt({ atOnce: true });
  process.env.LECTERN_ELECTRON = (await findElectron()).executable;
}
