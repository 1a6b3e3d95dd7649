import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of this repository, absolute. */
export const repository = fileURLToPath(new URL('../..', import.meta.url));

/** A path inside this repository. */
export function inRepository(...parts: readonly string[]): string {
  return join(repository, ...parts);
}

/**
 * The folder the person stands in. npm runs scripts in the repository's root and keeps the folder it was called from in
 * INIT_CWD; that is only ours when npm started this very script, else it was left behind by an outer npm.
 */
export function callersFolder(script: string, env: NodeJS.ProcessEnv = process.env): string {
  return (env.npm_lifecycle_event === script ? env.INIT_CWD : undefined) ?? process.cwd();
}
