import { ensurePackages } from '../debian-packages';
import { withDisplay } from '../display';
import { chromiumFlags } from '../electron/chromium-flags';
import { findElectron } from '../electron-runtime';
import { repository } from './repository';
import { runChild } from './run-child';

interface ProgramOptions {
  /** The folder the program's relative paths start from. */
  readonly folder: string;
  /** Only errors of Chromium itself are written, not its warnings about a machine without a desktop. */
  readonly quiet?: boolean;
}

/** Runs the built program in Electron, on an Xvfb where there is no display, and resolves to its exit code. */
export async function runProgram(
  args: readonly string[],
  { folder, quiet = false }: ProgramOptions,
): Promise<number> {
  await ensurePackages();
  const electron = await findElectron();
  return withDisplay((env) => {
    const { flags, remarks } = chromiumFlags(env);
    for (const remark of remarks) console.error(remark);
    // Chromium's flags stand before the program's folder, what stands after it is the program's.
    const all = [...flags, ...(quiet ? ['--log-level=3'] : []), repository, ...args];
    return runChild(electron.executable, all, { cwd: folder, env });
  });
}
