import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron as electron, type Page } from '@playwright/test';
import { ensureBuilt } from './build';
import { ensurePackages } from './debian-packages';
import { withDisplay } from './display';
import { chromiumFlags } from './electron/chromium-flags';
import { findElectron } from './electron-runtime';
import { inRepository, repository } from './run/repository.mjs';
import { runScript } from './run/run-script';
import { makeSample } from './sample/make-sample';

const target = inRepository('assets', 'screenshot.png');

/** npx tsx scripts/screenshot.ts: the picture in the README, of the real program with the sample open. */
await runScript(async () => {
  await ensurePackages();
  await ensureBuilt({ atOnce: true });
  const { executable } = await findElectron();
  const folder = await mkdtemp(join(tmpdir(), 'lectern-screenshot-'));
  try {
    const briefing = join(folder, 'bruessel-2024.briefing');
    await makeSample({ outFile: briefing });
    await withDisplay(async (env) => {
      const { flags } = chromiumFlags(env);
      const app = await electron.launch({
        executablePath: executable,
        args: [...flags, `--user-data-dir=${join(folder, 'profile')}`, repository, briefing],
        env: { ...definedOnly(env), LECTERN_LANG: 'de' },
      });
      const page = await app.firstWindow();
      await app.evaluate(({ BrowserWindow }) => {
        BrowserWindow.getAllWindows()[0]?.setContentSize(1440, 900);
      });
      await showTopics(page);
      await page.screenshot({ path: target });
      // Ended without asking: nothing was changed.
      await app.evaluate(({ app }) => app.exit(0)).catch(() => undefined);
    });
    console.log(`The picture: ${target}`);
    return 0;
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
});

/** The slide with the bars, its chart chosen, drawn on the stage and in the strip. */
async function showTopics(page: Page): Promise<void> {
  await page.locator('[data-slide="themen"] .thumbnail-slide').click();
  await page.locator('.part.block').click();
  await page.locator('[data-slide="themen"]').getByText('57,6 %').waitFor();
  await page.locator('.stage').getByText('57,6 %').waitFor();
  await page.mouse.move(0, 0);
}

function definedOnly(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
