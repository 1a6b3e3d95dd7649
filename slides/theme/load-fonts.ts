/** Every face that charts measure with. Italic is fetched when a text needs it. */
const faces = ['400 24px "Source Sans 3"', '600 24px "Source Sans 3"'];
/** One letter from each file of a face. */
const letters = 'aą';

/**
 * Settles when the shipped faces can be measured and drawn. A page waits for it before it draws, so that nothing is
 * laid out with another font first. A face that cannot be had is no reason to show nothing.
 */
export async function loadFonts(): Promise<void> {
  await Promise.allSettled(faces.map((face) => document.fonts.load(face, letters)));
}
