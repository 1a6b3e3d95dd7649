import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { repository } from '../run/repository.mjs';
import { ScriptError } from '../run/run-script';

/**
 * Fetches a package's tarball with npm, so from the registry, proxy and cache that npm is set to, and checks it against
 * the hash written down in our source: a registry that serves anything else is refused.
 * @param spec what `npm pack` takes: `name@version` or a folder
 * @param integrity `sha512-` and the hash in base64
 * @returns the tarball's path inside `into`
 */
export async function fetchPackage(spec: string, integrity: string, into: string): Promise<string> {
  await npm(['pack', spec, '--pack-destination', into, '--ignore-scripts', '--prefer-offline', '--silent']);
  const name = (await readdir(into)).find((file) => file.endsWith('.tgz'));
  if (name === undefined) throw new ScriptError(`npm fetched no tarball for ${spec}.`);
  const tarball = join(into, name);
  const found = await integrityOf(tarball);
  if (found === integrity) return tarball;
  await rm(tarball);
  throw new ScriptError(
    `The package ${spec} is not the one expected: its hash is ${found}, not ${integrity}.`,
  );
}

/** The hash of a file in the form npm writes it. */
export async function integrityOf(file: string): Promise<string> {
  const hash = createHash('sha512');
  await pipeline(createReadStream(file), hash);
  return `sha512-${hash.digest('base64')}`;
}

function npm(args: readonly string[]): Promise<void> {
  // npm tells the scripts it runs where it lies itself; elsewhere it is on the path.
  const own = process.env.npm_execpath?.endsWith('npm-cli.js') ? process.env.npm_execpath : undefined;
  const [command, before] = own === undefined ? ['npm', []] : [process.execPath, [own]];
  return new Promise((resolve, reject) => {
    const child = spawn(command, [...before, ...args], {
      cwd: repository,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let messages = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      messages += text;
    });
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) return resolve();
      reject(new ScriptError(`npm ${args[0]} ${args[1]} failed (exit code ${code}). ${messages.trim()}`));
    });
  });
}
