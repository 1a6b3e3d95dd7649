import { spawn } from 'node:child_process';
import { createBuilder } from 'vite';
import { ensurePackages } from './debian-packages';
import { hasScreen } from './display';
import { chromiumFlags } from './electron/chromium-flags';
import { findElectron } from './electron-runtime';
import { type BuildPart, partsOf } from './run/build-parts';
import { callersFolder, inRepository, repository } from './run/repository.mjs';
import { runRestartable } from './run/restartable';
import { runScript, ScriptError } from './run/run-script';
import { watchSources } from './run/watch-sources';

/**
 * npm run dev [FILES]: the program from source, built again at each change. When only pages changed, its windows reload
 * (electron/dev-reload.ts); when the shell or the data process did, the program starts again.
 */
await runScript(async () => {
  if (!(await hasScreen())) throw new ScriptError('There is no screen here to open a window on.');
  await ensurePackages();
  const electron = await findElectron();
  const { flags, remarks } = chromiumFlags();
  for (const remark of remarks) console.error(remark);
  const builder = await createBuilder({ configFile: inRepository('vite.config.ts'), logLevel: 'warn' });
  await builder.buildApp();

  const program = runRestartable(() =>
    spawn(electron.executable, [...flags, repository, ...process.argv.slice(2)], {
      cwd: callersFolder('dev'),
      env: { ...process.env, LECTERN_DEV: '1' },
      stdio: ['pipe', 'inherit', 'inherit'],
    }),
  );
  const watcher = watchSources(repository, async (changed) => {
    const parts = partsOf(changed);
    if (parts.size === 0) return;
    console.error(`Building ${[...parts].join(', ')} ...`);
    for (const part of parts) await builder.build(environmentOf(builder, part));
    if (parts.size === 1 && parts.has('client')) program.tell('reload');
    else await program.restart();
  });
  try {
    return await program.ended;
  } finally {
    watcher.close();
  }
});

type Builder = Awaited<ReturnType<typeof createBuilder>>;

function environmentOf(builder: Builder, part: BuildPart): Builder['environments'][string] {
  const environment = builder.environments[part];
  if (environment === undefined) throw new ScriptError(`vite.config.ts has no environment ${part}.`);
  return environment;
}
