import { createWriteStream, existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { expect, it } from 'vitest';
import { ZipFile } from 'yazl';
import { unpackZip } from '../../../scripts/electron/unpack-zip';
import { temporaryFolder } from '../temporary-folder';

const folder = temporaryFolder();

async function zipWith(files: Readonly<Record<string, number>>): Promise<string> {
  const zip = new ZipFile();
  for (const [name, mode] of Object.entries(files)) zip.addBuffer(Buffer.from(name), name, { mode });
  zip.end();
  const path = join(folder, `${Object.keys(files).length}.zip`);
  await pipeline(zip.outputStream, createWriteStream(path));
  return path;
}

it('unpacks what has a place, there, with its permissions', async () => {
  const zip = await zipWith({
    'Tool/Tool': 0o100755,
    'Tool/locales/de.pak': 0o100644,
    'Tool/resources/app/a.js': 0o100644,
  });
  const into = join(folder, 'out');
  await unpackZip(zip, into, (path) => {
    if (path.includes('/resources/')) return undefined;
    return path === 'Tool/Tool' ? 'electron' : path.slice('Tool/'.length);
  });
  expect(readFileSync(join(into, 'electron'), 'utf8')).toBe('Tool/Tool');
  expect(statSync(join(into, 'electron')).mode & 0o111).not.toBe(0);
  expect(statSync(join(into, 'locales/de.pak')).mode & 0o111).toBe(0);
  expect(existsSync(join(into, 'resources'))).toBe(false);
});

it('refuses a name that climbs out of the folder', async () => {
  const zip = await zipWith({ 'aa/outside': 0o100644, b: 0o100644 });
  const evil = join(folder, 'evil.zip');
  writeFileSync(evil, readFileSync(zip).toString('latin1').replaceAll('aa/outside', '../outside'), 'latin1');
  await expect(unpackZip(evil, join(folder, 'deep'), (path) => path)).rejects.toThrow(/relative path/);
  expect(existsSync(join(folder, 'outside'))).toBe(false);
});
