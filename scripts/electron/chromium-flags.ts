import { spawnSync } from 'node:child_process';
import { statfsSync } from 'node:fs';

export interface ChromiumFlags {
  readonly flags: readonly string[];
  /** What the person should know about them, one sentence each. */
  readonly remarks: readonly string[];
}

/** What Chromium must be told to start on this machine at all; nothing on most. */
export function chromiumFlags(env: NodeJS.ProcessEnv = process.env): ChromiumFlags {
  const flags: string[] = [];
  const remarks: string[] = [];
  if (process.platform !== 'linux') return { flags, remarks };
  const unsafe = sandboxObstacle();
  if (unsafe !== undefined) {
    flags.push('--no-sandbox');
    remarks.push(`Chromium's sandbox is off: ${unsafe}.`);
  }
  if (!env.DISPLAY && env.WAYLAND_DISPLAY) flags.push('--ozone-platform=wayland');
  if (sharedMemoryIsSmall()) flags.push('--disable-dev-shm-usage');
  return { flags, remarks };
}

function sandboxObstacle(): string | undefined {
  if (process.getuid?.() === 0) return 'it refuses to run as root';
  // The sandbox needs user namespaces, which some systems forbid; the other way, a setuid helper, npm cannot install.
  const probe = spawnSync('unshare', ['--user', '--map-root-user', 'true'], { stdio: 'ignore' });
  return probe.error === undefined && probe.status !== 0 ? 'this machine forbids user namespaces' : undefined;
}

/** Containers often give 64 MB, in which Chromium crashes when it prints. */
function sharedMemoryIsSmall(): boolean {
  try {
    const { bsize, blocks } = statfsSync('/dev/shm');
    return bsize * blocks < 256e6;
  } catch {
    return true;
  }
}
