import { basename, join } from 'node:path';
import { type App, app, screen, session } from 'electron';
import { fail } from '../model/result';
import type { Events } from './contract';
import { setupDevReload } from './dev-reload';
import { holdDocument } from './document/current-document';
import { datasetFlow } from './document/dataset-flow';
import { documentData } from './document/document-data';
import { documentDialogs } from './document/document-dialogs';
import { documentFlow } from './document/document-flow';
import { type OpenRequests, queueOpenRequests } from './document/open-requests';
import { exportChosen } from './export/export-chosen';
import { setupPrinter } from './export/printer';
import { pickInterfaceLanguage } from './interface-language';
import { setupCalls, setupDrops } from './ipc/handle-calls';
import { pageHandlers } from './ipc/page-handlers';
import { workshopHandlers } from './ipc/workshop-handlers';
import { setupLog } from './log';
import { setupMenu } from './menu/setup-menu';
import { describeProgram } from './program-description';
import { makeRunFolder } from './run-folder';
import { mapAssets } from './security/asset-map';
import { countDenials } from './security/denials';
import { setupPages } from './security/serve-pages';
import { setupSecurity } from './security/setup-security';
import { setupShow } from './show/run-show';
import { setupSingleInstance } from './single-instance';
import { startDataProcess } from './start-data-process';
import { focusWindow, openWorkshop, type Workshop } from './window/workshop-window';

/** The program with its window, opening `files` (absolute paths). */
export function startProgram(app: App, files: readonly string[]): void {
  const requests = queueOpenRequests();
  let workshop: Workshop | undefined;
  const isFirst = setupSingleInstance(app, files, (more) => {
    requests.add(more);
    if (workshop) focusWindow(workshop.window);
  });
  if (!isFirst) return;
  requests.add(files);
  app.on('open-file', (event, path) => {
    event.preventDefault();
    requests.add([path]);
  });
  app.on('window-all-closed', () => app.quit());
  app
    .whenReady()
    .then(async () => {
      workshop = await run(requests);
    })
    .catch((cause: unknown) => {
      setupLog(app.getPath('userData')).failure('start', {
        code: 'internal',
        detail: {},
        cause: String(cause),
      });
      app.exit(3);
    });
}

/** Everything there is, put together. What is made here lives as long as the program. */
async function run(requests: OpenRequests): Promise<Workshop> {
  const profile = app.getPath('userData');
  const language = pickInterfaceLanguage(app.getPreferredSystemLanguages(), process.env.LECTERN_LANG);
  const log = setupLog(profile);
  const denials = countDenials(log.warn);
  const folder = makeRunFolder(profile);
  const document = holdDocument(folder.nextDocument());
  log.info(`Lectern ${app.getVersion()}, Electron ${process.versions.electron}, ${process.platform}`);

  await setupSecurity(app, denials);
  const pages = join(app.getAppPath(), 'dist', 'pages');
  let assets = mapAssets(pages);
  setupPages(session.defaultSession, () => assets, document.findImage);
  setupDevReload(() => {
    assets = mapAssets(pages);
  });

  const workshop = openWorkshop({
    profile,
    language,
    mayClose: () => flow.mayGo(),
    crashed: (reason) => log.warn(`the workshop’s page ended: ${reason}`),
  });
  const { window } = workshop;
  // The cause is for the log; it may name paths, which pages are not told.
  const send: Workshop['send'] = (event, detail) => {
    if (event !== 'failure') return workshop.send(event, detail);
    const failure = detail as Events['failure'];
    log.failure('told', failure);
    workshop.send('failure', { code: failure.code, detail: failure.detail });
  };
  const dialogs = documentDialogs(() => window, language);
  const dataProcess = startDataProcess(folder.path, {
    restarted: (failure) => {
      log.failure('data process', failure);
      send('data.restarted', failure);
    },
  });
  const data = documentData(dataProcess, (failure) => send('failure', failure));
  const flow = documentFlow({
    document,
    data,
    dialogs,
    send,
    nextFolder: folder.nextDocument,
    deliver: workshop.deliver,
  });
  const datasets = datasetFlow({ document, data, language, send });
  const printer = setupPrinter();
  const show = setupShow({
    workshop: () => window,
    send,
    crashed: (reason) => log.warn(`the audience’s page ended: ${reason}`),
  });

  const report = { denied: denials.note('calls'), failed: log.failure };
  const firstOpened = requests.begin(async (path, kind) => {
    if (kind === 'dataset') return datasets.importFile(path);
    const opened =
      kind === 'briefing'
        ? await flow.open(path)
        : fail('file-kind-unknown', { file: basename(path), expected: '.briefing, .csv, .xlsx' });
    if (!opened.ok) send('failure', opened.failure);
    else if (opened.value && workshop.isListening()) send('document.opened', opened.value);
  });
  setupCalls(
    {
      ...pageHandlers(printer, log),
      ...workshopHandlers({
        describe: () => describeProgram(language),
        document,
        flow,
        datasets,
        dialogs,
        data,
        show,
        firstOpened,
        exportPdf: (choice) => exportChosen(choice, { document, flow, dialogs, printer, send }),
        listening: workshop.noteListening,
        delivered: workshop.noteDelivered,
        open: requests.add,
      }),
    },
    report,
  );
  setupDrops(requests.add, report);
  setupMenu(language, log.file, (command) => send('command', command));

  const countDisplays = () => send('displays', { count: screen.getAllDisplays().length });
  screen.on('display-added', countDisplays);
  screen.on('display-removed', countDisplays);
  document.onChange(() => workshop.showState(document.state()));
  workshop.showState(document.state());
  window.once('closed', () => {
    show.end();
    dataProcess.end();
  });
  app.once('will-quit', folder.remove);
  return workshop;
}
