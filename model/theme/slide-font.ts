import { type Brand, fontNameOfBrand } from './brand';

/** As CSS says it. */
export const shippedFont = '"Source Sans 3", sans-serif';

/** The font of the slides as CSS says it: the brand's where it brings one, with the shipped one for letters it lacks. */
export function fontOfSlides(brand: Brand | undefined): string {
  const name = fontNameOfBrand(brand);
  return name === undefined ? shippedFont : `"${name}", ${shippedFont}`;
}
