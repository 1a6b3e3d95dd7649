import { basename } from 'node:path';
import { app, screen } from 'electron';
import type { InterfaceLanguage } from '../model/localized';
import { fail } from '../model/result';
import { readableTables } from '../model/table-files';
import type { Events } from './contract';
import { holdDocument } from './document/current-document';
import { documentData } from './document/document-data';
import { documentDialogs } from './document/document-dialogs';
import { documentFlow } from './document/document-flow';
import { importFlow } from './document/import-flow';
import type { OpenRequests } from './document/open-requests';
import { takeBrand } from './document/take-brand';
import { exportChosen } from './export/export-chosen';
import { setupPrinter } from './export/printer';
import { answerCall } from './ipc/answer-call';
import { type Answer, type Handlers, setupDrops } from './ipc/handle-calls';
import { pageHandlers } from './ipc/page-handlers';
import { workshopHandlers } from './ipc/workshop-handlers';
import { setupLog } from './log';
import { setupMenu } from './menu/setup-menu';
import { describeProgram } from './program-description';
import { refreshFlow } from './refresh/refresh-flow';
import { rememberSources } from './refresh/source-memory';
import { watchSources } from './refresh/watch-sources';
import { makeRunFolder } from './run-folder';
import type { DenialCounter } from './security/denials';
import type { FindImage } from './security/serve-pages';
import { setupShow } from './show/run-show';
import { startDataProcess } from './start-data-process';
import { focusWindow, type Workshop } from './window/workshop-window';

export interface ProgramParts {
  readonly requests: OpenRequests;
  readonly workshop: Workshop;
  readonly profile: string;
  readonly language: InterfaceLanguage;
  readonly denials: DenialCounter;
}

/** What the window and its page want of the program. */
export interface RunningProgram {
  readonly answer: Answer;
  readonly findImage: FindImage;
  readonly mayClose: () => Promise<boolean>;
  readonly warn: (line: string) => void;
  /** The workshop's page ended by itself; another is being loaded. */
  readonly pageEnded: (reason: string) => void;
}

/** Everything behind the window, put together. What is made here lives as long as the program. */
export function runProgram({ requests, workshop, profile, language, denials }: ProgramParts): RunningProgram {
  const { window } = workshop;
  const log = setupLog(profile);
  const folder = makeRunFolder(profile);
  const document = holdDocument(folder.nextDocument());
  log.info(`Lectern ${app.getVersion()}, Electron ${process.versions.electron}, ${process.platform}`);

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
  const { deliver } = workshop;
  const flow = documentFlow({ document, data, dialogs, send, deliver, nextFolder: folder.nextDocument });
  const memory = rememberSources(profile, (cause) => log.warn(`sources are not remembered: ${cause}`));
  const imports = importFlow({ document, data, dialogs, memory, language, send });
  const sources = watchSources({ document, memory, tell: (states) => send('sources.noticed', states) });
  const refresh = refreshFlow({ document, data, memory, sources, language, send });
  // Who comes back from another program may have changed a file there.
  window.on('focus', () => void sources.check());
  const printer = setupPrinter();
  const show = setupShow({
    workshop: () => window,
    send,
    crashed: (reason) => log.warn(`the audience’s page ended: ${reason}`),
  });

  const firstOpened = requests.begin(async (path, kind) => {
    if (kind === 'dataset') return imports.add(path);
    if (kind === 'brand') {
      const taken = await takeBrand(path, document);
      return taken.ok ? send('brand.opened', taken.value) : send('failure', taken.failure);
    }
    // A document that is opened ends what is proposed for the one before.
    await imports.settled();
    const opened =
      kind === 'briefing'
        ? await flow.open(path)
        : fail('file-kind-unknown', { file: basename(path), expected: `Briefing, ${readableTables}` });
    if (!opened.ok) send('failure', opened.failure);
    else if (opened.value && workshop.isListening()) send('document.opened', opened.value);
  });
  const denied = denials.note('calls');
  setupDrops(requests.add, denied);
  setupMenu(language, log.file, (command) => send('command', command));
  tellDisplays((count) => send('displays', { count }));
  document.onChange(() => workshop.showState(document.state()));
  workshop.showState(document.state());
  app.on('second-instance', () => focusWindow(window));
  window.once('closed', () => {
    show.end();
    sources.end();
    dataProcess.end();
  });
  app.once('will-quit', folder.remove);

  const handlers: Handlers = {
    ...pageHandlers(printer, log),
    ...workshopHandlers({
      describe: () => describeProgram(language),
      document,
      flow,
      imports,
      dialogs,
      data,
      sources,
      refresh,
      show,
      firstOpened,
      exportPdf: (choice) => exportChosen(choice, { document, flow, dialogs, printer, send }),
      listening: workshop.noteListening,
      delivered: workshop.noteDelivered,
      open: requests.add,
    }),
  };
  const report = { denied, failed: log.failure };
  return {
    answer: (caller, name, input) => answerCall(handlers, caller, name, input, report),
    findImage: document.findImage,
    mayClose: flow.mayGo,
    warn: log.warn,
    pageEnded: (reason) => {
      log.warn(`the workshop’s page ended: ${reason}`);
      imports.repeat();
      sources.repeat();
    },
  };
}

function tellDisplays(tell: (count: number) => void): void {
  const count = () => tell(screen.getAllDisplays().length);
  screen.on('display-added', count);
  screen.on('display-removed', count);
}
