// @ts-check
// JavaScript, because scripts/lectern.mjs needs it before any TypeScript is loaded.
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of this repository, absolute. */
export const repository = resolve(fileURLToPath(new URL('../..', import.meta.url)));

/**
 * A path inside this repository.
 * @param {readonly string[]} parts
 */
export function inRepository(...parts) {
  return join(repository, ...parts);
}

/** The file that says what sources dist/ was built from. */
export const buildStamp = inRepository('dist', 'built-from.txt');

/**
 * The folder the person stands in. npm runs scripts in the repository's root and keeps the folder it was called from in
 * INIT_CWD; that is only ours when npm started this very script, else it was left behind by an outer npm.
 * @param {string} script
 * @param {NodeJS.ProcessEnv} env
 */
export function callersFolder(script, env = process.env) {
  return (env.npm_lifecycle_event === script ? env.INIT_CWD : undefined) ?? process.cwd();
}
