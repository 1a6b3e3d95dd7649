import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { fetchPackage, integrityOf } from '../../../scripts/electron/fetch-package';
import { temporaryFolder } from '../temporary-folder';

const folder = temporaryFolder();
const source = join(folder, 'source');
mkdirSync(source);
writeFileSync(join(source, 'package.json'), JSON.stringify({ name: 'binary', version: '1.0.0' }));

function emptyFolder(name: string): string {
  mkdirSync(join(folder, name));
  return join(folder, name);
}

it('writes a hash as npm does', async () => {
  const file = join(folder, 'abc');
  writeFileSync(file, 'abc');
  // The example of the standard, FIPS 180-2.
  const known = Buffer.from(
    'ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f',
    'hex',
  );
  expect(await integrityOf(file)).toBe(`sha512-${known.toString('base64')}`);
});

it('refuses a package with another hash and leaves nothing of it, takes it with the right one', async () => {
  const refused = emptyFolder('refused');
  const wrong = `sha512-${Buffer.alloc(64).toString('base64')}`;
  const message = await fetchPackage(source, wrong, refused).then(
    () => '',
    (error: unknown) => String(error),
  );
  expect(message).toContain('is not the one expected');
  expect(existsSync(join(refused, 'binary-1.0.0.tgz'))).toBe(false);

  const right = /its hash is (\S+),/.exec(message)?.[1] ?? '';
  const taken = emptyFolder('taken');
  expect(await fetchPackage(source, right, taken)).toBe(join(taken, 'binary-1.0.0.tgz'));
  expect(await integrityOf(join(taken, 'binary-1.0.0.tgz'))).toBe(right);
});

it('says what npm said when there is no such package', async () => {
  const into = emptyFolder('none');
  await expect(fetchPackage(join(folder, 'nowhere'), 'sha512-', into)).rejects.toThrow(/npm pack .*failed/);
});
