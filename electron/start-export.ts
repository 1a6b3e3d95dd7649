import { mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { app, session } from 'electron';
import { dataEntry } from '../model/briefing-file';
import { describeFailure } from '../model/failure';
import { type Result, success } from '../model/result';
import { chooseLanguage } from './command-line/choose-language';
import { readBriefing } from './document/read-briefing';
import type { AskAll } from './document/resolve-answers';
import { setupPrinter } from './export/printer';
import { readExportCall } from './export/read-export-call';
import { prepareExport, runExport } from './export/run-export';
import { setupCalls } from './ipc/handle-calls';
import { pageHandlers } from './ipc/page-handlers';
import { setupLog } from './log';
import { mapAssets } from './security/asset-map';
import { countDenials } from './security/denials';
import { type FindImage, setupPages } from './security/serve-pages';
import { setupSecurity } from './security/setup-security';

/** `lectern export`: no window that is seen, no data process unless an answer is missing. Ends the program itself. */
export function startExport(words: readonly string[]): void {
  const language = chooseLanguage(process.env);
  const tell = (line: string) => process.stderr.write(`${line}\n`);
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) {
    // Chromium would end with a memory fault and no word.
    tell(describeFailure({ code: 'display-missing', detail: {} }, language));
    process.exit(2);
  }
  const called = readExportCall(words);
  if (!called.ok) {
    tell(describeFailure(called.failure, language));
    process.exit(2);
  }
  const log = setupLog(app.getPath('userData'));
  // A profile of its own, so that it can run beside the program.
  const profile = join(app.getPath('userData'), 'export');
  mkdirSync(profile, { recursive: true });
  app.setPath('userData', profile);
  const folder = mkdtempSync(join(profile, 'document-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));
  // Before Electron is ready: the file is read while it starts.
  const prepared = prepareExport(called.value, process.cwd(), join(folder, 'document'));

  let findImage: FindImage = () => undefined;
  const printer = setupPrinter();
  const assets = mapAssets(join(app.getAppPath(), 'dist', 'pages'));
  const denials = countDenials(log.warn);
  const report = { denied: denials.note('calls'), failed: log.failure };

  app.on('window-all-closed', () => undefined);
  app
    .whenReady()
    .then(async () => {
      await setupSecurity(app, denials);
      setupPages(
        session.defaultSession,
        () => assets,
        (id) => findImage(id),
      );
      setupCalls(pageHandlers(printer, log), report);
      return runExport({
        prepared,
        printer,
        from: process.cwd(),
        startAsking: (path) => startAsking(path, join(folder, 'data')),
        opened: ({ briefing, images }) => {
          findImage = (id) => {
            const image = briefing.images.find((image) => image.id === id);
            const path = images[id];
            return image && path !== undefined ? { path, type: image.type } : undefined;
          };
        },
        language,
        tell,
        log: (failure) => log.failure('export', failure),
      });
    })
    .catch((cause: unknown) => {
      const failure = { code: 'internal', detail: {}, cause: String(cause) } as const;
      log.failure('export', failure);
      tell(describeFailure(failure, language));
      return 3;
    })
    .then((code) => app.exit(code));
}

/** Unpacks the rows and starts the data process on them. */
async function startAsking(path: string, folder: string): Promise<Result<AskAll>> {
  const read = await readBriefing(path, folder);
  if (!read.ok) return read;
  const { startDataProcess } = await import('./start-data-process');
  const data = startDataProcess(realpathSync(folder), { restarted: () => undefined });
  for (const dataset of read.value.briefing.datasets) {
    const attached = await data.attachDataset(dataset, join(realpathSync(folder), dataEntry(dataset.id)));
    if (!attached.ok) return attached;
  }
  return success(data.askAll);
}
