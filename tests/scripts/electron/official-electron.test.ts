import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  createWriteStream,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ZipFile } from 'yazl';
import {
  downloadOfficialElectron,
  downloadSource,
  findOfficialElectron,
} from '../../../scripts/electron/official-electron';
import { inRepository } from '../../../scripts/run/repository.mjs';
import { temporaryFolder } from '../temporary-folder';

const run = promisify(execFile);
const all = temporaryFolder();
let folder: string;
let packageFolder: string;
let server: Server | undefined;

/** A copy of the electron package, so that nothing is installed into ours; what it needs it takes from there. */
beforeEach(() => {
  folder = mkdtempSync(join(all, 'one-'));
  packageFolder = join(folder, 'node_modules', 'electron');
  mkdirSync(packageFolder, { recursive: true });
  for (const file of ['package.json', 'install.js', 'checksums.json']) {
    cpSync(inRepository('node_modules', 'electron', file), join(packageFolder, file));
  }
  for (const name of ['@electron', '@electron-internal']) {
    symlinkSync(inRepository('node_modules', name), join(folder, 'node_modules', name));
  }
  vi.stubEnv('electron_config_cache', join(folder, 'cache'));
});

afterEach(() => {
  vi.unstubAllEnvs();
  server?.closeAllConnections();
  server?.close();
  server = undefined;
});

async function mirror(answer: RequestListener): Promise<void> {
  const listening = createServer(answer);
  server = listening;
  await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve));
  vi.stubEnv('ELECTRON_MIRROR', `http://127.0.0.1:${(listening.address() as AddressInfo).port}/`);
}

const download = (patience?: number) => downloadOfficialElectron(packageFolder, () => {}, patience);
const version = () => JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')).version as string;

/** A small zip in the shape of a release: a script that says who it is takes the executable's place. */
async function makeRelease(): Promise<Buffer> {
  const zip = new ZipFile();
  zip.addBuffer(Buffer.from('#!/bin/sh\necho official\n'), 'electron', { mode: 0o100755 });
  zip.addBuffer(Buffer.from(version()), 'version');
  zip.end();
  const path = join(folder, 'release.zip');
  await pipeline(zip.outputStream, createWriteStream(path));
  return readFileSync(path);
}

describe.runIf(process.platform === 'linux')('downloadOfficialElectron', () => {
  it('installs what a mirror serves with the right sum', async () => {
    const release = await makeRelease();
    const sum = createHash('sha256').update(release).digest('hex');
    const name = `electron-v${version()}-linux-${process.arch}.zip`;
    writeFileSync(join(packageFolder, 'checksums.json'), JSON.stringify({ [name]: sum }));
    const asked: (string | undefined)[] = [];
    await mirror((request, response) => {
      asked.push(request.url);
      response.setHeader('content-length', release.length).end(release);
    });
    expect(findOfficialElectron(packageFolder)).toBeUndefined();
    await download();
    const found = findOfficialElectron(packageFolder);
    expect(found).toMatchObject({ kind: 'official', version: version() });
    expect((await run(found?.executable ?? '')).stdout).toBe('official\n');
    expect(asked).toEqual([`/v${version()}/${name}`]);
  });

  it('refuses what a mirror serves with another sum', async () => {
    const release = await makeRelease();
    await mirror((_request, response) => response.end(release));
    await expect(download()).rejects.toThrow(/checksum/i);
    expect(findOfficialElectron(packageFolder)).toBeUndefined();
  });

  it('gives up a host that takes the call and says nothing', async () => {
    await mirror(() => {});
    await expect(download(200)).rejects.toThrow('no answer within 0.2 s');
  });

  it('gives up a host that falls silent midway', async () => {
    await mirror((_request, response) => response.writeHead(200, { 'content-length': 1000 }).write('PK'));
    await expect(download(200)).rejects.toThrow('no answer within 0.2 s');
  });

  it('says what the host said when it has none', async () => {
    await mirror((_request, response) => response.writeHead(404).end());
    await expect(download()).rejects.toThrow('404');
  });
});

describe('findOfficialElectron', () => {
  it.runIf(process.platform === 'linux')(
    'takes the one it is pointed at, and says when there is none',
    () => {
      const elsewhere = join(folder, 'elsewhere');
      mkdirSync(elsewhere);
      const env = { ELECTRON_OVERRIDE_DIST_PATH: elsewhere };
      expect(() => findOfficialElectron(packageFolder, env)).toThrow(`names ${elsewhere}`);
      writeFileSync(join(elsewhere, 'version'), 'v45.0.0');
      writeFileSync(join(elsewhere, 'electron'), '');
      expect(findOfficialElectron(packageFolder, env)).toMatchObject({
        version: '45.0.0',
        folder: elsewhere,
      });
    },
  );
});

it('tells sources apart by their mirror', () => {
  const plain = downloadSource(packageFolder, {});
  const mirrored = downloadSource(packageFolder, { ELECTRON_MIRROR: 'https://mirror.example/' });
  expect(plain).toContain(version());
  expect(mirrored).not.toBe(plain);
});
