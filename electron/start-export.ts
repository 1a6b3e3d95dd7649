import { join } from 'node:path';
import { app, session } from 'electron';
import type { ExportProfile } from './export/export-profile';
import { setupPrinter } from './export/printer';
import { setupCalls } from './ipc/handle-calls';
import { mapAssets } from './security/asset-map';
import { countDenials } from './security/denials';
import { setupPages, warmUpResponses } from './security/serve-pages';
import { setupSecurity } from './security/setup-security';

/**
 * `lectern export`: no window that is seen, no data process unless an answer is missing. Ends the program itself.
 * The hidden window is opened as soon as Chromium is there; meanwhile the rest of the program is loaded and the file read.
 */
export function startExport(words: readonly string[], profile: ExportProfile): void {
  const printer = setupPrinter();
  const denials = countDenials((line) => void work.then(({ warn }) => warn(line)));
  const work = import('./export/export-work').then(({ beginExport }) =>
    beginExport({ words, profile, printer, denied: denials.note }),
  );
  const assets = mapAssets(join(app.getAppPath(), 'dist', 'pages'));
  setupCalls(work.then(({ answer }) => answer));

  app
    .whenReady()
    .then(async () => {
      setupSecurity(app, denials);
      setupPages(
        session.defaultSession,
        () => assets,
        async (id) => (await work).findImage(id),
      );
      const printing = printer.print(
        work.then(({ job }) => job),
        (drawings) => void work.then(({ drawn }) => drawn(drawings)),
      );
      warmUpResponses();
      return (await work).finish(await printing);
    })
    .catch((cause: unknown) => {
      process.stderr.write(`${cause}\n`);
      return 3;
    })
    .then((code) => app.exit(code));
}
