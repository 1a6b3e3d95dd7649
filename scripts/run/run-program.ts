import { ensurePackages } from '../debian-packages';
import { withDisplay } from '../display';
import { chromiumFlags } from '../electron/chromium-flags';
import { findElectron } from '../electron-runtime';
import { repository } from './repository.mjs';
import { runChild } from './run-child';

export interface RunOptions {
  /** The folder the program's relative paths start from. */
  readonly folder: string;
  /** Only fatal errors of Chromium itself are written, not its warnings about a machine without a desktop. */
  readonly quiet?: boolean;
}

/** Runs the built program in Electron, on an Xvfb where there is no display, and resolves to its exit code. */
export async function runProgram(args: readonly string[], options: RunOptions): Promise<number> {
  return (await prepareProgram())(args, options);
}

/**
 * Gets what the program needs to run on this machine, says what is unusual about it, and gives back the way to run
 * it, as often as wanted.
 */
export async function prepareProgram(): Promise<typeof runProgram> {
  await ensurePackages();
  const electron = await findElectron();
  const { flags, remarks } = chromiumFlags();
  for (const remark of remarks) console.error(remark);
  return (args, { folder, quiet = false }) => {
    // Chromium's flags stand before the program's folder, what stands after it is the program's.
    const all = [...flags, ...(quiet ? ['--log-level=3'] : []), repository, ...args];
    return withDisplay((env) => runChild(electron.executable, all, { cwd: folder, env }));
  };
}
