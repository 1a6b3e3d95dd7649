import { join } from 'node:path';
import { app, session } from 'electron';
import { setupDevReload } from './dev-reload';
import type { OpenRequests } from './document/open-requests';
import { pickInterfaceLanguage } from './interface-language';
import { setupCalls } from './ipc/handle-calls';
import { mapAssets } from './security/asset-map';
import { countDenials } from './security/denials';
import { setupPages, warmUpResponses } from './security/serve-pages';
import { setupSecurity } from './security/setup-security';
import { openWorkshop } from './window/workshop-window';

/**
 * The program with its window, opening what is in the queue. The window is opened as soon as Chromium is there; while its
 * page is loaded, the rest of the program is (program.ts), and the page's first call waits for it.
 */
export function startProgram(requests: OpenRequests): void {
  const loading = import('./program');
  app.on('window-all-closed', () => app.quit());
  app
    .whenReady()
    .then(async () => {
      const profile = app.getPath('userData');
      const language = pickInterfaceLanguage(app.getPreferredSystemLanguages(), process.env.LECTERN_LANG);
      const denials = countDenials((line) => void running.then(({ warn }) => warn(line)));
      setupSecurity(app, denials);
      const pages = join(app.getAppPath(), 'dist', 'pages');
      let assets = mapAssets(pages);
      setupPages(
        session.defaultSession,
        () => assets,
        async (id) => (await running).findImage(id),
      );
      setupDevReload(() => {
        assets = mapAssets(pages);
      });
      const workshop = openWorkshop({
        profile,
        language,
        mayClose: async () => (await running).mayClose(),
        crashed: (reason) => void running.then(({ pageEnded }) => pageEnded(reason)),
      });
      warmUpResponses();
      const running = loading.then(({ runProgram }) =>
        runProgram({ requests, workshop, profile, language, denials }),
      );
      setupCalls(running.then(({ answer }) => answer));
      await running;
    })
    .catch((cause: unknown) => {
      process.stderr.write(`${cause instanceof Error ? cause.stack : cause}\n`);
      app.exit(3);
    });
}
