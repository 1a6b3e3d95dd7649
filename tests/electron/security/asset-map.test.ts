import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mapAssets } from '../../../electron/security/asset-map';
import { isOurs } from '../../../electron/security/deny-network';
import { findAsset } from '../../../electron/security/serve-pages';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lectern-assets-'));
  await mkdir(join(folder, 'pages', 'assets'), { recursive: true });
  await writeFile(join(folder, 'secret.html'), 'secret');
  await writeFile(join(folder, 'pages', 'index.html'), 'page');
  await writeFile(join(folder, 'pages', 'assets', 'a.js'), 'script');
  await writeFile(join(folder, 'pages', 'assets', 'a.js.map'), 'no type');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const image = { path: '/run/document-1/images/punkt.png', type: 'png' } as const;
const find = (address: string) =>
  findAsset(address, mapAssets(join(folder, 'pages')), (id) => (id === 'punkt' ? image : undefined));

describe('findAsset', () => {
  it('finds what lies in the folder and has a known type', async () => {
    expect(await find('lectern://app/index.html')).toEqual({
      path: join(folder, 'pages', 'index.html'),
      type: 'text/html; charset=utf-8',
    });
    expect((await find('lectern://app/assets/a.js?v=1#x'))?.type).toBe('text/javascript; charset=utf-8');
    expect(await find('lectern://app/assets/a.js.map')).toBeUndefined();
  });

  it('finds pictures by their id', async () => {
    expect(await find('lectern://app/images/punkt')).toEqual({ path: image.path, type: 'image/png' });
    expect(await find('lectern://app/images/other')).toBeUndefined();
  });

  it('never gives out anything else, whatever is asked', async () => {
    const known = new Set([...mapAssets(join(folder, 'pages')).values()].map((asset) => asset.path));
    const names = [
      '..',
      '%2e%2e',
      '/',
      '%2f',
      '\\',
      'images',
      'punkt',
      'index.html',
      'secret.html',
      '?',
      '#',
    ];
    const start = fc.constantFrom(
      'lectern://app/',
      'lectern://app',
      'lectern://other/',
      'file:///',
      'lectern:/app/',
    );
    await fc.assert(
      fc.asyncProperty(
        start,
        fc.array(fc.constantFrom(...names), { maxLength: 8 }),
        async (start, pieces) => {
          const asset = await find(start + pieces.join(''));
          if (asset) expect(known.has(asset.path) || asset.path === image.path).toBe(true);
        },
      ),
    );
  });
});

describe('isOurs', () => {
  it('lets our own addresses through, and nothing that only looks like them', () => {
    expect(isOurs('lectern://app/index.html', false)).toBe(true);
    expect(isOurs('data:image/png;base64,AA', false)).toBe(true);
    for (const address of [
      'https://example.org/lectern://app/',
      'lectern://app.example.org/',
      'lectern://other/',
      'file:///etc/passwd',
      'data:text/html,x',
      'devtools://devtools/',
      'ws://127.0.0.1/',
    ]) {
      expect(isOurs(address, false)).toBe(false);
    }
    expect(isOurs('devtools://devtools/', true)).toBe(true);
  });
});
