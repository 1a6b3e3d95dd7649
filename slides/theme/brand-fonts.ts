import { useSyncExternalStore } from 'react';
import { type Brand, fontNameOfBrand } from '../../model/theme/brand';
import { fontOfSlides, shippedFont } from '../../model/theme/slide-font';
import { brandUrl } from '../bridge';

/** Whether the fonts of a brand are there, by the name of the font. */
const fonts = new Map<string, 'loading' | 'ready' | 'failed'>();
const listeners = new Set<() => void>();

/**
 * The font of the slides, as CSS says it: the brand's as soon as it can be measured, until then and without one the
 * shipped one. Whoever draws with it draws again when it is there.
 */
export function useSlideFont(brand: Brand | undefined): string {
  const name = fontNameOfBrand(brand);
  if (brand && name !== undefined && !fonts.has(name)) void loadBrandFonts(brand);
  const ready = useSyncExternalStore(subscribe, () => name !== undefined && fonts.get(name) === 'ready');
  return ready ? fontOfSlides(brand) : shippedFont;
}

/** Settles when the brand's fonts can be measured and drawn. A face that cannot be had is no reason to show nothing. */
export async function loadBrandFonts(brand: Brand | undefined): Promise<void> {
  const name = fontNameOfBrand(brand);
  if (!brand || name === undefined || fonts.has(name)) return;
  fonts.set(name, 'loading');
  const faces = brand.fonts.map(({ id, weight, style }) => {
    const face = new FontFace(name, `url("${brandUrl(id)}")`, {
      weight: `${weight}`,
      style,
      display: 'block',
    });
    document.fonts.add(face);
    return face.load();
  });
  const loaded = await Promise.allSettled(faces);
  fonts.set(name, loaded.some(({ status }) => status === 'fulfilled') ? 'ready' : 'failed');
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
