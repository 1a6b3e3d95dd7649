/**
 * The official binary brings a default_app.asar that runs the folder named on the command line; the stand-in has none.
 * These two files of its resources/app do the same. The main file must be an ES module: from a CommonJS one the import of
 * the program would end after the app is ready, and `protocol.registerSchemesAsPrivileged` would throw.
 */
export const standInShim = {
  'package.json': `${JSON.stringify({ name: 'electron', main: 'main.js', type: 'module' }, undefined, 2)}\n`,
  'main.js': `import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from 'electron';

process.defaultApp = true;
const path = resolve(process.argv.slice(1).find((argument) => !argument.startsWith('-')) ?? '.');
if (/\\.[cm]?js$/.test(path)) {
  await import(pathToFileURL(path).href);
} else {
  const about = JSON.parse(readFileSync(resolve(path, 'package.json'), 'utf8'));
  app.setName(about.productName ?? about.name);
  if (about.version !== undefined) app.setVersion(about.version);
  app.setAppPath(path);
  await import(pathToFileURL(resolve(path, about.main ?? 'index.js')).href);
}
`,
} as const;
