import { join } from 'node:path';
import log from 'electron-log/node';
import type { Failure } from '../model/failure';

/** What is written down for those who look for a cause: codes and causes, never the content of a briefing. */
export interface Log {
  readonly file: string;
  readonly info: (line: string) => void;
  readonly warn: (line: string) => void;
  readonly failure: (what: string, failure: Failure) => void;
}

/** Writes to `logs/lectern.log` in the profile; when it has grown to a megabyte, the old one is kept beside it. */
export function setupLog(profile: string): Log {
  const file = join(profile, 'logs', 'lectern.log');
  log.transports.console.level = false;
  // Otherwise it looks for one in the folder the program was started from, and writes nothing where there is none.
  log.transports.file.setAppName('Lectern');
  log.transports.file.resolvePathFn = () => file;
  log.transports.file.level = 'info';
  return {
    file,
    info: (line) => log.info(line),
    warn: (line) => log.warn(line),
    failure: (what, { code, cause }) => log.warn(`${what}: ${code}${cause ? ` (${cause})` : ''}`),
  };
}
