import { readFileSync } from 'node:fs';
import { runHere } from './run-here';

/** The command line in plain Node, from source: a command that draws nothing starts faster without Electron. */
process.exitCode = await runHere(process.argv.slice(2), readVersion());

/** From the package.json above the folder that the build puts us in. */
function readVersion(): string {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  return String(version);
}
