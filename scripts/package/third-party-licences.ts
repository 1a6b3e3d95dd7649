import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const lockSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      license: z.string().optional(),
      dev: z.boolean().optional(),
    }),
  ),
});

/**
 * The licences of all packages that reach a user, as one text: their names, versions and the licence files they carry.
 * Packages for other platforms are not installed and left out.
 */
export function thirdPartyLicences(root: string): string {
  const lock = lockSchema.parse(JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')));
  return (
    Object.entries(lock.packages)
      .filter(([path, { dev }]) => path !== '' && dev !== true && existsSync(join(root, path)))
      // Type declarations are gone from what is built.
      .filter(([path]) => !path.includes('node_modules/@types/'))
      .map(([path, { version, license }]) => {
        const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
        return [`${name} ${version} (${license ?? 'see below'})`, ...licenceFilesIn(join(root, path))].join(
          '\n\n',
        );
      })
      .join(`\n\n${'-'.repeat(80)}\n\n`)
      .concat('\n')
  );
}

function licenceFilesIn(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => /^(?:licen[cs]e|notice|copying)(?:[.-]|$)/i.test(name))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8').trim());
}
