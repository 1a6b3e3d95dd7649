import { randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** The private folder of one run of the program: rows and pictures of what is open, and what the engine writes. */
export interface RunFolder {
  readonly path: string;
  /** A folder for a document, which does not exist yet. */
  readonly nextDocument: () => string;
  readonly remove: () => void;
}

/**
 * Makes it in the profile and removes those of runs that did not end well: only one program at a time has this profile.
 */
export function makeRunFolder(profile: string): RunFolder {
  const runs = join(profile, 'runs');
  mkdirSync(runs, { recursive: true, mode: 0o700 });
  for (const name of readdirSync(runs)) removeFolder(join(runs, name));
  const made = join(runs, randomBytes(6).toString('hex'));
  mkdirSync(made, { mode: 0o700 });
  // The engine compares paths as they are written.
  const path = realpathSync(made);
  let documents = 0;
  return {
    path,
    nextDocument: () => {
      documents += 1;
      return join(path, `document-${documents}`);
    },
    remove: () => removeFolder(path),
  };
}

/** A file that another program holds open stays until the next start. */
function removeFolder(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true, maxRetries: 3 });
  } catch {}
}
