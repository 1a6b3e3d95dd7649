import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  test as base,
  type ElectronApplication,
  _electron as electron,
  errors,
  expect,
  type Page,
} from '@playwright/test';
import type { CallInput, CallName, CallOutput, EventName, Events } from '../../electron/contract';
import type { Result } from '../../model/result';

const repository = fileURLToPath(new URL('../..', import.meta.url));

interface StartOptions {
  /** Files to open, and flags of Chromium. */
  readonly files?: readonly string[];
  readonly flags?: readonly string[];
  readonly language?: 'de' | 'en';
  /** What becomes of the files that the import dialog shows: they are accepted as they are, or left to the test. */
  readonly imports?: 'accept' | 'ask';
  /** The folder the program is started in. */
  readonly from?: string;
  readonly profile?: string;
  /** The display to run on; without it the one of the tests. */
  readonly env?: NodeJS.ProcessEnv;
}

/** The real program, running. */
export interface Program {
  readonly app: ElectronApplication;
  readonly workshop: Page;
  readonly profile: string;
  /** Makes a call of the contract as the workshop's page would. */
  readonly call: <N extends CallName>(name: N, input?: CallInput<N>) => Promise<Result<CallOutput<N>>>;
  /** The events of this name since the program was started, in their order; waits until there are `count`. */
  readonly events: <E extends EventName>(name: E, count?: number) => Promise<readonly Events[E][]>;
  /** Closes it as a person would who does not save. */
  readonly close: () => Promise<void>;
  readonly readLog: () => Promise<string>;
}

/**
 * `folder`: a folder of its own for each test. `start` starts the real program in a profile of its own; what is still
 * running at the end of a test is ended.
 */
export const test = base.extend<{ folder: string; start: (options?: StartOptions) => Promise<Program> }>({
  // Playwright reads from the pattern which fixtures are wanted; this one wants none that costs anything.
  folder: async ({ browserName: _ }, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'lectern-app-'));
    await use(folder);
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  },
  start: async ({ folder }, use) => {
    const running: Program[] = [];
    await use(async (options = {}) => {
      const program = await startProgram(folder, options);
      running.push(program);
      return program;
    });
    for (const program of running) await program.close().catch(() => undefined);
  },
});

export { expect };

/** A slow machine is no error. Milliseconds. */
const patience = 120_000;

async function startProgram(folder: string, options: StartOptions): Promise<Program> {
  const profile = options.profile ?? (await mkdtemp(join(folder, 'profile-')));
  const app = await launch({
    executablePath: process.env.LECTERN_ELECTRON ?? '',
    args: [`--user-data-dir=${profile}`, ...(options.flags ?? []), repository, ...(options.files ?? [])],
    cwd: options.from ?? folder,
    env: { ...definedOnly(options.env ?? process.env), LECTERN_LANG: options.language ?? 'en' },
  });
  app.context().setDefaultTimeout(patience);
  const workshop = await app.firstWindow();
  await collectEvents(workshop);
  await workshop.waitForLoadState();
  const accepts = options.imports !== 'ask';
  if (accepts) {
    // Whatever a test waits for in the page waits behind the dialog.
    const button = workshop.locator('.import-sheet .button.main');
    await workshop.addLocatorHandler(button, () => acceptImport(workshop), { noWaitAfter: true });
  }
  return {
    app,
    workshop,
    profile,
    call: <N extends CallName>(name: N, input?: CallInput<N>) =>
      workshop.evaluate(({ name, input }) => lectern.call(name, input), {
        name: name as string,
        input: input as unknown,
      }) as Promise<Result<CallOutput<N>>>,
    events: async <E extends EventName>(name: E, count = 0) => {
      const read = async () => {
        // An assertion on the page, so that what is before it is accepted.
        if (accepts) await expect(workshop.locator('body')).toBeVisible();
        return workshop.evaluate((name) => heard.filter((event) => event.name === name), name);
      };
      await expect.poll(async () => (await read()).length, name).toBeGreaterThanOrEqual(count);
      return (await read()).map((event) => event.detail as Events[E]);
    },
    close: async () => {
      await answerDialogs(app, { message: 1 });
      await app.close();
    },
    readLog: () => readFile(join(profile, 'logs', 'lectern.log'), 'utf8'),
  };
}

type Launch = NonNullable<Parameters<typeof electron.launch>[0]>;

/**
 * Once in some hundred starts Playwright is too late for the program's first moment, before any of our code has run, and then
 * waits for ever to be told that it is ready. It ends such a program itself, and another one is started.
 */
async function launch(options: Launch, tries = 3): Promise<ElectronApplication> {
  try {
    return await electron.launch({ ...options, timeout: 60_000 });
  } catch (error) {
    if (tries === 1 || !(error instanceof errors.TimeoutError)) throw error;
    return launch(options, tries - 1);
  }
}

/** Accepts the file that the import dialog shows; resolves when it is read, or the next one is shown. */
export async function acceptImport(workshop: Page): Promise<void> {
  const file = workshop.locator('.import-sheet .import-content:not([inert]) .import-file');
  const shown = await file.getAttribute('data-import');
  await workshop.locator('.import-sheet .button.main').click();
  await expect(workshop.locator(`.import-file[data-import="${shown}"]`)).toHaveCount(0, {
    timeout: patience,
  });
}

/** In the page: what the preload exposes, and what was heard of the shell. */
declare const lectern: {
  readonly call: (name: string, input: unknown) => Promise<unknown>;
  readonly on: (event: string, listener: (detail: unknown) => void) => void;
};
declare const heard: { readonly name: EventName; readonly detail: unknown }[];

/** From now on; what the page was told before shows in the page. */
function collectEvents(page: Page): Promise<void> {
  const names: EventName[] = [
    'document.opened',
    'dataset.imported',
    'import.proposed',
    'import.waiting',
    'sources.noticed',
    'failure',
    'progress',
    'data.restarted',
    'show.moved',
    'show.ended',
    'command',
    'displays',
  ];
  return page.evaluate((names) => {
    Object.assign(globalThis, { heard: [] });
    for (const name of names) lectern.on(name, (detail) => heard.push({ name, detail }));
  }, names);
}

interface DialogAnswers {
  /** Files chosen in the dialogs that open. */
  readonly open?: readonly string[];
  /** Where to save; null: cancelled. */
  readonly save?: string | null;
  /** Index of the button in questions. */
  readonly message?: number;
}

/** The system's dialogs cannot be driven: they are answered in the shell. What they asked can be read afterwards. */
export async function answerDialogs(app: ElectronApplication, answers: DialogAnswers): Promise<void> {
  await app.evaluate(({ dialog }, { open, save, message }) => {
    const asked: string[] = [];
    Object.assign(globalThis, { asked });
    Object.assign(dialog, {
      showOpenDialog: () => ({ canceled: !open?.length, filePaths: open ?? [] }),
      showSaveDialog: (_: unknown, options: { defaultPath: string }) => {
        asked.push(options.defaultPath);
        return { canceled: !save, filePath: save ?? '' };
      },
      showMessageBox: (_: unknown, options: { message: string }) => {
        asked.push(options.message);
        return { response: message ?? 2 };
      },
    });
  }, answers);
}

/** What the dialogs have asked since they were last answered. */
export function readAsked(app: ElectronApplication): Promise<readonly string[]> {
  return app.evaluate(() => Reflect.get(globalThis, 'asked') ?? []);
}

function definedOnly(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
