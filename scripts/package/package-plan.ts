import type { Electron } from '../electron/electron';
import { ScriptError } from '../run/run-script';

export interface PackagePlan {
  /** For electron-builder's command line. */
  readonly args: readonly string[];
  /** What the person should know before it begins. */
  readonly remark?: string;
}

const platformFlags: Partial<Record<NodeJS.Platform, string>> = {
  linux: '--linux',
  darwin: '--mac',
  win32: '--win',
};

/**
 * What to build: the wanted targets, else the platform's own. A stand-in is past its end of life and never goes to a
 * user: with it only the unpacked program (`dir`) is built, to be tried and tested here.
 * @throws ScriptError when other targets are wanted with a stand-in
 */
export function planPackage(
  wanted: readonly string[],
  electron: Electron,
  platform: NodeJS.Platform = process.platform,
): PackagePlan {
  const flag = platformFlags[platform];
  if (flag === undefined) throw new ScriptError(`Lectern is not packaged on ${platform}.`);
  const from = [`-c.electronDist=${electron.folder}`, `-c.electronVersion=${electron.version}`];
  if (electron.kind === 'official') return { args: [flag, ...wanted, ...from] };
  const forUsers = wanted.filter((target) => target !== 'dir');
  if (forUsers.length > 0) {
    throw new ScriptError(
      `${forUsers.join(', ')} for users need the official Electron, which could not be downloaded; with the stand-in ${electron.version} only the target dir can be built.`,
    );
  }
  return {
    args: [flag, 'dir', ...from],
    ...(wanted.length === 0 && {
      remark: `With the stand-in only the unpacked program is built, to be tried here; packages for users need the official Electron.`,
    }),
  };
}
