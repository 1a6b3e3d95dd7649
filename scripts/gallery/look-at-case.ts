import type { ElectronApplication, Page } from '@playwright/test';
import { lookDifferent } from './compare-pictures';

/** A case of the gallery as it is seen. */
export interface SeenCase {
  /** PNG files. */
  readonly screen: Buffer;
  readonly paper: Buffer;
  /** What is wrong with it, as the page itself says it, and whether paper looks otherwise. */
  readonly problems: readonly string[];
}

/** Takes the pictures of a drawn case. */
export async function lookAtCase(app: ElectronApplication, page: Page, name: string): Promise<SeenCase> {
  const place = page.locator(`[data-case="${name}"]`);
  const screen = await place.locator('[data-version="screen"]').screenshot();
  const paper = await place.locator('[data-version="paper"]').screenshot();
  const said = await place.locator('.gallery-problem').allTextContents();
  const differs = (await lookDifferent(app, screen, paper)) ? ['paper does not look like the screen'] : [];
  return { screen, paper, problems: [...said, ...differs] };
}
