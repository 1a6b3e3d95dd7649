import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Two displays that can be plugged and unplugged, on a server of X's own with its dummy driver. */
export interface DummyDisplays {
  /** For the environment variable DISPLAY. */
  readonly name: string;
  readonly plugSecond: () => Promise<void>;
  readonly unplugSecond: () => Promise<void>;
  readonly close: () => void;
}

/** Debian's xserver-xorg-core, xserver-xorg-video-dummy and x11-xserver-utils. */
export function hasDummyDisplays(): boolean {
  return existsSync('/usr/lib/xorg/modules/drivers/dummy_drv.so') && existsSync('/usr/bin/xrandr');
}

/** The first is 1280 x 800; the second, 1920 x 1080 to the right of it, is there from the start. */
export async function startDummyDisplays(folder: string): Promise<DummyDisplays> {
  const configuration = join(folder, 'xorg.conf');
  await writeFile(configuration, xorgConfiguration);
  const { server, name } = await startServer(configuration, join(folder, 'xorg.log'));
  const xrandr = (...args: string[]) => run('xrandr', args, { env: { ...process.env, DISPLAY: name } });
  await xrandr('--output', 'DUMMY0', '--mode', '1280x800', '--pos', '0x0');
  await xrandr('--addmode', 'DUMMY1', '1920x1080');
  const plugSecond = async () => {
    await xrandr('--output', 'DUMMY1', '--mode', '1920x1080', '--pos', '1280x0');
    // The server says that it is connected only after it has been asked.
    await xrandr();
  };
  await plugSecond();
  return {
    name,
    plugSecond,
    unplugSecond: async () => {
      await xrandr('--output', 'DUMMY1', '--off');
    },
    close: () => {
      server.kill();
    },
  };
}

/** X chooses a free number itself and writes it to the given descriptor when it is ready. */
function startServer(configuration: string, log: string): Promise<{ server: ChildProcess; name: string }> {
  const args = ['-displayfd', '3', '-config', configuration, '-logfile', log, '-noreset', '-nolisten', 'tcp'];
  const server = spawn('Xorg', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  return new Promise((resolve, reject) => {
    server.once('exit', (code) => reject(new Error(`Xorg ended with ${code}; see ${log}`)));
    server.stdio[3]?.once('data', (number: Buffer) => resolve({ server, name: `:${String(number).trim()}` }));
  });
}

const xorgConfiguration = `
Section "ServerFlags"
  Option "AutoAddDevices" "off"
  Option "AutoEnableDevices" "off"
EndSection
Section "Device"
  Identifier "dummy"
  Driver "dummy"
  VideoRam 256000
EndSection
Section "Monitor"
  Identifier "monitor"
  HorizSync 5.0-1000.0
  VertRefresh 5.0-200.0
EndSection
Section "Screen"
  Identifier "screen"
  Device "dummy"
  Monitor "monitor"
  DefaultDepth 24
  SubSection "Display"
    Depth 24
    Virtual 3840 1080
  EndSubSection
EndSection
`;
