import { cpus, release, totalmem } from 'node:os';
import type { Electron } from '../scripts/electron/electron';

/** What the figures were measured on; without it they say nothing. */
export interface Machine {
  readonly processor: string;
  readonly cores: number;
  /** GiB */
  readonly memory: number;
  readonly system: string;
  readonly node: string;
  readonly electron: string;
}

export function describeMachine(electron: Electron): Machine {
  const processors = cpus();
  return {
    processor: processors[0]?.model.trim() ?? 'unknown',
    cores: processors.length,
    memory: Math.round(totalmem() / 1024 ** 3),
    system: `${process.platform} ${release()}`,
    node: process.versions.node,
    electron: electron.kind === 'official' ? electron.version : `${electron.version} (stand-in)`,
  };
}
