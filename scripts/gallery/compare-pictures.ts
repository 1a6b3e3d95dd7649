import type { ElectronApplication } from '@playwright/test';

/**
 * Whether two PNG files show something different: more than the grain that the edges of the same shape have in another
 * place of the window. The program decodes them, since it can.
 */
export async function lookDifferent(app: ElectronApplication, one: Buffer, two: Buffer): Promise<boolean> {
  if (one.equals(two)) return false;
  return app.evaluate(
    ({ nativeImage }, { pictures, grain, most }) => {
      const [a, b] = pictures.map((png) =>
        nativeImage.createFromBuffer(Buffer.from(png, 'base64')).toBitmap(),
      );
      if (!a || !b || a.length !== b.length) return true;
      let different = 0;
      for (let at = 0; at < a.length; at += 4) {
        const distance = Math.max(
          Math.abs((a[at] ?? 0) - (b[at] ?? 0)),
          Math.abs((a[at + 1] ?? 0) - (b[at + 1] ?? 0)),
          Math.abs((a[at + 2] ?? 0) - (b[at + 2] ?? 0)),
        );
        if (distance > grain) different += 1;
      }
      return different > most;
    },
    { pictures: [one.toString('base64'), two.toString('base64')], grain: 80, most: 12 },
  );
}
