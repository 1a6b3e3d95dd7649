import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { standInVersion } from '../../../electron/stand-in';

const repository = fileURLToPath(new URL('../../..', import.meta.url));
const sources = ['electron', 'renderer', 'slides', 'model'].flatMap((room) =>
  readdirSync(join(repository, room), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(tsx?|html)$/.test(name))
    .map((name) => join(room, name)),
);
const textOf = (path: string) => readFileSync(join(repository, path), 'utf8');
const thatSay = (pattern: RegExp) => sources.filter((path) => pattern.test(textOf(path)));

describe('the source', () => {
  it('opens nothing outside, and has no webview and no features that are off for good reason', () => {
    expect(thatSay(/openExternal|openPath\(/)).toEqual([]);
    expect(thatSay(/<webview|allowpopups/)).toEqual([]);
    expect(thatSay(/enableBlinkFeatures|enableRemoteModule|enable-blink-features/)).toEqual([]);
    expect(thatSay(/dangerouslySetInnerHTML|\.innerHTML\s*=|\beval\(|new Function\(/)).toEqual([]);
  });

  it('gives rights to windows in one place', () => {
    expect(thatSay(/webPreferences: \{/)).toEqual(['electron/window/window-options.ts']);
    expect(thatSay(/new BrowserWindow\(/)).toEqual(['electron/window/page-window.ts']);
  });

  it('takes messages of pages in one place', () => {
    expect(thatSay(/ipcMain\.(handle|on|once)\(/)).toEqual(['electron/ipc/handle-calls.ts']);
  });

  it('pins the exact version of Electron, and knows the stand-in', () => {
    const { devDependencies } = JSON.parse(textOf('package.json'));
    expect(devDependencies.electron).toMatch(/^\d+\.\d+\.\d+$/);
    expect(standInVersion(devDependencies.electron)).toBe(null);
    expect(standInVersion('33.2.1')).toBe('33.2.1');
  });
});

describe('SECURITY.md', () => {
  const page = textOf('SECURITY.md');

  it('names files that are there', () => {
    const paths = [...page.matchAll(/`((?:electron|model|tests)\/[\w./-]+)`/g)].map(([, path]) => path ?? '');
    expect(paths.length).toBeGreaterThan(30);
    expect(paths.filter((path) => !existsSync(join(repository, path)))).toEqual([]);
  });

  it('names tests that are there, and has all twenty points', () => {
    const tests = textOf('tests/app/security.spec.ts');
    const rows = page.split('\n').filter((line) => /^\| \d+ \|/.test(line));
    expect(rows).toHaveLength(20);
    for (const row of rows) {
      const proof = row.split('|')[4] ?? '';
      const named = [...proof.matchAll(/"([^"]+)"/g)].map(([, title]) => title ?? '');
      expect(named.length + [...proof.matchAll(/`tests\//g)].length, row).toBeGreaterThan(0);
      for (const title of named) expect(tests).toContain(`'${title}'`);
    }
  });
});
