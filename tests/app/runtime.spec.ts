import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { chromiumFlags } from '../../scripts/electron/chromium-flags';

/** What the program relies on in whichever Electron was found, the official one or its stand-in. */
const main = `import { app } from 'electron';
await new Promise((resolve) => setImmediate(resolve));
const about = { name: app.getName(), version: app.getVersion(), path: app.getAppPath(), packaged: app.isPackaged };
const call = { arguments: process.argv.slice(process.argv.indexOf(about.path) + 1), defaultApp: process.defaultApp };
console.log(JSON.stringify({ ...about, ...call, ready: app.isReady() }));
process.exit(7);
`;

function run(folder: string, args: readonly string[]): Promise<{ code: number | null; out: string }> {
  return new Promise((resolve, reject) => {
    const executable = process.env.LECTERN_ELECTRON ?? '';
    const { DISPLAY: _display, WAYLAND_DISPLAY: _wayland, ...env } = process.env;
    const child = spawn(executable, [...chromiumFlags().flags, folder, ...args], { env });
    let out = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text;
    });
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, out }));
  });
}

test('runs the main module of a folder to its end before the app is ready, without a display', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'lectern-runtime-'));
  const about = { name: 'probe', productName: 'Probe', version: '4.5.6', type: 'module', main: 'probe.js' };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(about));
  writeFileSync(join(folder, 'probe.js'), main);
  const { code, out } = await run(folder, ['query', '--json']);
  rmSync(folder, { recursive: true });
  expect(code).toBe(7);
  expect(JSON.parse(out)).toEqual({
    name: 'Probe',
    version: '4.5.6',
    path: folder,
    packaged: false,
    arguments: ['query', '--json'],
    defaultApp: true,
    ready: false,
  });
});
