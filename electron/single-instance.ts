import type { App } from 'electron';
import { z } from 'zod';

const handedOver = z.object({ files: z.array(z.string()).max(1_000) });

/**
 * One program for each profile. A second start hands its files over, as absolute paths from ITS folder, and ends:
 * then this returns false. `again` is called in the first program for every further start.
 */
export function setupSingleInstance(
  app: App,
  files: readonly string[],
  again: (files: readonly string[]) => void,
): boolean {
  if (!app.requestSingleInstanceLock({ files: [...files] })) {
    app.exit(0);
    return false;
  }
  app.on('second-instance', (_event, _argv, _folder, data) => {
    const parsed = handedOver.safeParse(data);
    again(parsed.success ? parsed.data.files : []);
  });
  return true;
}
