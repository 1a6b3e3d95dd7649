import { execFile, spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { startDisplay } from '../../scripts/display';

/** A laptop's display and a projector beside it, plugged and unplugged as by hand. */
export interface TwoDisplays {
  readonly env: NodeJS.ProcessEnv;
  readonly plug: () => Promise<void>;
  readonly unplug: () => Promise<void>;
  readonly end: () => Promise<void>;
}

export const laptop = { x: 0, y: 0, width: 1280, height: 800 };
export const projector = { x: 1280, y: 0, width: 1920, height: 1080 };

/** What is missing to have two displays here; undefined where nothing is. */
export function lacksTwoDisplays(): string | undefined {
  if (process.platform !== 'linux') return 'displays without hardware are to be had on Linux only';
  const files = spawnSync('dpkg-query', ['-W', '-f', `\${Package} \${db:Status-Status}\\n`, ...packages], {
    encoding: 'utf8',
  });
  const installed = (files.stdout ?? '').split('\n');
  const missing = packages.filter((name) => !installed.includes(`${name} installed`));
  return missing.length === 0 ? undefined : `not installed here: ${missing.join(', ')}`;
}

/** Xorg draws into memory and has as many displays as are asked of it; the projector is not plugged in yet. */
export async function startTwoDisplays(): Promise<TwoDisplays> {
  const folder = await mkdtemp(join(tmpdir(), 'lectern-xorg-'));
  const file = join(folder, 'xorg.conf');
  await writeFile(file, configuration);
  const server = await startDisplay('Xorg', ['-config', file, '-logfile', join(folder, 'xorg.log')]);
  const run = promisify(execFile);
  const xrandr = async (...words: readonly string[]) => {
    await run('xrandr', words, { env: server.env, timeout: 10_000 });
  };
  await xrandr('--output', 'DUMMY0', '--primary', '--mode', '1280x800', '--pos', '0x0');
  await xrandr('--addmode', 'DUMMY1', '1920x1080');
  return {
    env: server.env,
    plug: async () => {
      await xrandr('--output', 'DUMMY1', '--mode', '1920x1080', '--pos', '1280x0');
      // The driver notices only when somebody asks that something is connected now.
      await xrandr('--query');
    },
    unplug: () => xrandr('--output', 'DUMMY1', '--off'),
    end: async () => {
      await server.end();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

const packages = ['xserver-xorg-core', 'xserver-xorg-video-dummy', 'x11-xserver-utils'] as const;

const configuration = `
Section "ServerFlags"
  Option "AutoAddDevices" "false"
  Option "AutoEnableDevices" "false"
EndSection
Section "Device"
  Identifier "card"
  Driver "dummy"
  VideoRam 256000
EndSection
Section "Monitor"
  Identifier "monitor"
  HorizSync 5-1000
  VertRefresh 5-200
EndSection
Section "Screen"
  Identifier "screen"
  Device "card"
  Monitor "monitor"
  DefaultDepth 24
  SubSection "Display"
    Depth 24
    Virtual 3840 1080
  EndSubSection
EndSection
`;
