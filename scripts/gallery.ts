import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type ElectronApplication, _electron as electron, type Page } from '@playwright/test';
import { type ChartKind, chartKinds } from '../model/chart-kinds';
import { languages } from '../model/localized';
import { themeNames } from '../model/theme/theme';
import { readAddress, writeAddress } from '../slides/gallery/gallery-address';
import { ensureBuilt } from './build';
import { ensurePackages } from './debian-packages';
import { hasScreen, withDisplay } from './display';
import { chromiumFlags } from './electron/chromium-flags';
import { findElectron } from './electron-runtime';
import { lookAtCase } from './gallery/look-at-case';
import { openGallery, showKind } from './gallery/open-gallery';
import { withProgress } from './run/progress';
import { callersFolder, repository } from './run/repository.mjs';
import { runScript, ScriptError } from './run/run-script';

const usage = `npm run gallery                        opens it
npm run gallery -- --pictures DIR      writes every case as KIND.CASE.png and KIND.CASE.paper.png; 1 if one is wrong
  --kinds bar,line   only these kinds (${chartKinds.join(', ')})
  --language de      ${languages.join(', ')}
  --theme plain      ${themeNames.join(', ')}
  --width 1280       of each picture, in pixels`;

/** npm run gallery: every kind of chart with ordinary and odd data, in the real program. */
await runScript(async () => {
  const wish = readWish(process.argv.slice(2));
  if (!wish) {
    console.log(usage);
    return 0;
  }
  if (wish.pictures === undefined && !(await hasScreen())) {
    throw new ScriptError('There is no screen here. Without one, use: npm run gallery -- --pictures DIR');
  }
  await ensurePackages();
  await ensureBuilt({ atOnce: true });
  return withDisplay((env) => withProgram(env, (app) => run(app, wish)));
});

interface Wish {
  readonly pictures: string | undefined;
  readonly kinds: readonly ChartKind[];
  readonly language: string;
  readonly theme: string;
  readonly width: string;
}

function readWish(words: readonly string[]): Wish | undefined {
  const text = { type: 'string' } as const;
  try {
    const { values } = parseArgs({
      args: [...words],
      options: {
        pictures: text,
        kinds: text,
        language: { ...text, default: 'de' },
        theme: { ...text, default: 'plain' },
        width: { ...text, default: '1280' },
        help: { type: 'boolean' },
      },
    });
    if (values.help) return undefined;
    const named = values.kinds?.split(',');
    refuseUnknown('kind', named ?? [], chartKinds);
    refuseUnknown('language', [values.language], languages);
    refuseUnknown('theme', [values.theme], themeNames);
    return {
      pictures: values.pictures && resolve(callersFolder('gallery'), values.pictures),
      kinds: chartKinds.filter((kind) => named?.includes(kind) ?? true),
      language: values.language,
      theme: values.theme,
      width: values.width,
    };
  } catch (cause) {
    throw new ScriptError(`${cause instanceof Error ? cause.message : cause}\n${usage}`);
  }
}

function refuseUnknown(what: string, named: readonly string[], all: readonly string[]): void {
  const unknown = named.find((name) => !all.includes(name));
  if (unknown === undefined) return;
  throw new Error(`There is no ${what} ${unknown}; there is ${all.join(', ')}.`);
}

async function withProgram<T>(
  env: NodeJS.ProcessEnv,
  work: (app: ElectronApplication) => Promise<T>,
): Promise<T> {
  const { executable } = await findElectron();
  const { flags } = chromiumFlags(env);
  const folder = await mkdtemp(join(tmpdir(), 'lectern-gallery-'));
  try {
    const app = await electron.launch({
      executablePath: executable,
      args: [...flags, `--user-data-dir=${join(folder, 'profile')}`, repository],
      env: Object.fromEntries(Object.entries(env).flatMap(([name, value]) => (value ? [[name, value]] : []))),
    });
    try {
      return await work(app);
    } finally {
      // Ended without asking: nothing was changed.
      await app.evaluate(({ app }) => app.exit(0)).catch(() => undefined);
    }
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function run(
  app: ElectronApplication,
  { pictures, kinds, language, theme, width }: Wish,
): Promise<number> {
  const addressOf = (kind: ChartKind | undefined, wide: string | undefined) =>
    readAddress(`#${new URLSearchParams({ kind: kind ?? '', language, theme, width: wide ?? '' })}`);
  const page = await openGallery(app, writeAddress(addressOf(kinds[0], pictures && width)));
  if (pictures === undefined) {
    await app.waitForEvent('close', { timeout: 0 });
    return 0;
  }
  await mkdir(pictures, { recursive: true });
  const wrong: string[] = [];
  let count = 0;
  await withProgress(
    'Drawing the gallery',
    async (report) => {
      for (const kind of kinds) {
        const cases = await showKind(page, addressOf(kind, width));
        for (const [index, name] of cases.entries()) {
          report(`${kind} ${index + 1} of ${cases.length}`);
          wrong.push(...(await keepPictures(app, page, name, pictures)));
          count += 1;
        }
      }
    },
    { atOnce: true },
  );
  for (const line of wrong) console.log(line);
  console.log(
    `${count} cases drawn, ${wrong.length === 0 ? 'nothing wrong' : `${wrong.length} things wrong`}`,
  );
  return wrong.length === 0 ? 0 : 1;
}

/** @returns what is wrong, each with the name of the case */
async function keepPictures(
  app: ElectronApplication,
  page: Page,
  name: string,
  folder: string,
): Promise<readonly string[]> {
  const { screen, paper, problems } = await lookAtCase(app, page, name);
  await writeFile(join(folder, `${name}.png`), screen);
  await writeFile(join(folder, `${name}.paper.png`), paper);
  return problems.map((problem) => `${name}: ${problem}`);
}
