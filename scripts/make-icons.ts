import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { ensurePackages } from './debian-packages';
import { withDisplay } from './display';
import { chromiumFlags } from './electron/chromium-flags';
import { findElectron } from './electron-runtime';
import { encodeIcns, encodeIco, type Pngs } from './icons/icon-files';
import { inRepository } from './run/repository.mjs';
import { runScript } from './run/run-script';

/**
 * npm run icons: draws the icons of the program and of its files anew from their SVGs in assets/icons/, in the forms each
 * platform wants. What it makes is kept in git: it changes only with the drawing.
 */
await runScript(async () => {
  await ensurePackages();
  const electron = await findElectron();
  for (const name of ['icon', 'document']) {
    const svg = inRepository('assets', 'icons', `${name}.svg`);
    const pngs = await render(electron.executable, svg, [16, 32, 48, 128, 256, 512]);
    const write = (ending: string, content: Buffer) => writeFile(svg.replace(/svg$/, ending), content);
    const upTo256 = new Map([...pngs].filter(([size]) => size <= 256));
    await write('ico', encodeIco(upTo256));
    await write('icns', encodeIcns(pngs));
    await write('png', pngs.get(512) ?? Buffer.alloc(0));
  }
  return 0;
});

async function render(electron: string, svg: string, sizes: readonly number[]): Promise<Pngs> {
  const script = inRepository('scripts', 'icons', 'render-svg.mjs');
  const { flags } = chromiumFlags();
  const args = [...flags, '--log-level=3', script, svg, ...sizes.map(String)];
  const { stdout } = await withDisplay((env) =>
    promisify(execFile)(electron, args, { env, maxBuffer: 64e6, encoding: 'utf8' }),
  );
  const lines = stdout.trim().split('\n');
  return new Map(sizes.map((size, index) => [size, Buffer.from(lines[index] ?? '', 'base64')]));
}
