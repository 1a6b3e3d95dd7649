import type { ElectronApplication, Page } from '@playwright/test';
import { type GalleryAddress, writeAddress } from '../../slides/gallery/gallery-address';

/** Where the program serves it, from source. */
const address = 'lectern://app/gallery/slides/gallery.html';

/** Shows the gallery in the program's window, at a size at which no picture is wider or higher than it. */
export async function openGallery(app: ElectronApplication, hash: string): Promise<Page> {
  const page = await app.firstWindow();
  await page.waitForLoadState();
  await app.evaluate(async ({ BrowserWindow }, url) => {
    const [window] = BrowserWindow.getAllWindows();
    window?.setContentSize(1920, 1080);
    await window?.loadURL(url);
  }, `${address}${hash}`);
  await page.locator('.gallery').waitFor();
  return page;
}

/** Resolves to the names of the kind's cases when all are drawn. */
export async function showKind(page: Page, wanted: GalleryAddress): Promise<readonly string[]> {
  await page.evaluate((hash) => {
    globalThis.location.hash = hash;
  }, writeAddress(wanted));
  const gallery = page.locator(`.gallery[data-kind="${wanted.kind}"]`);
  const count = Number(await gallery.getAttribute('data-cases'));
  await page.locator(`.gallery[data-kind="${wanted.kind}"][data-drawn="${count}"]`).waitFor({
    // Each case may take its whole patience.
    timeout: 30_000 + count * 20_000,
  });
  return page
    .locator('[data-case]')
    .evaluateAll((cases) => cases.map((each) => each.getAttribute('data-case') ?? ''));
}
