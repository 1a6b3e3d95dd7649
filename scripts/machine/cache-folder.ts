import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';

/** Lectern's folder for what can be fetched again; outside the repository, so a fresh clone finds it. */
export function cacheFolder(env: NodeJS.ProcessEnv = process.env): string {
  return join(base(env), 'lectern');
}

function base(env: NodeJS.ProcessEnv): string {
  // The XDG rules say that a relative path is to be ignored.
  if (env.XDG_CACHE_HOME !== undefined && isAbsolute(env.XDG_CACHE_HOME)) return env.XDG_CACHE_HOME;
  if (process.platform === 'win32' && env.LOCALAPPDATA !== undefined) return env.LOCALAPPDATA;
  return process.platform === 'darwin' ? join(homedir(), 'Library', 'Caches') : join(homedir(), '.cache');
}
