import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { ScriptError } from './run/run-script';

/** Does work that needs a display: on the screen where there is one, else on an Xvfb of its own that ends with it. */
export async function withDisplay<T>(work: (env: NodeJS.ProcessEnv) => Promise<T>): Promise<T> {
  if (await hasScreen()) return work(process.env);
  const display = await startDisplay('Xvfb', ['-screen', '0', '1920x1080x24']);
  try {
    return await work(display.env);
  } finally {
    await display.end();
  }
}

/** A display that only its user may draw on. It ends with this process at the latest. */
export interface Display {
  readonly env: NodeJS.ProcessEnv;
  readonly end: () => Promise<void>;
}

/** Starts an X server on a display that is free. Throws a ScriptError where it is not installed, ends or does not answer. */
export async function startDisplay(server: 'Xvfb' | 'Xorg', args: readonly string[]): Promise<Display> {
  const folder = await mkdtemp(join(tmpdir(), 'lectern-display-'));
  const authority = join(folder, 'authority');
  await writeFile(authority, authorityEntry(randomBytes(16)), { mode: 0o600 });
  const child = spawn(
    server,
    ['-displayfd', '3', '-auth', authority, ...args, '-nolisten', 'tcp', '-noreset'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  );
  const kill = () => child.kill();
  process.once('exit', kill);
  const end = async () => {
    process.off('exit', kill);
    await ended(child);
    await rm(folder, { recursive: true, force: true });
  };
  try {
    const number = await displayNumber(child, server);
    return { env: { ...process.env, DISPLAY: `:${number}`, XAUTHORITY: authority }, end };
  } catch (error) {
    await end();
    throw error;
  }
}

/** Whether this machine has a display that answers; on Windows and macOS always. */
export async function hasScreen(env: NodeJS.ProcessEnv = process.env): Promise<boolean> {
  if (process.platform !== 'linux') return true;
  if (env.WAYLAND_DISPLAY) return true;
  const local = /^(?:unix)?:(\d+)(?:\.\d+)?$/.exec(env.DISPLAY ?? '');
  // A display of another machine (ssh -X) is taken at its word; a local one may have gone and left its name behind.
  if (local === null) return Boolean(env.DISPLAY);
  const path = `/tmp/.X11-unix/X${local[1]}`;
  return (await answers(path)) || (await answers(`\0${path}`));
}

function answers(address: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(address, () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}

/** How long an X server may take to start, in ms. */
const patience = 20_000;

/** The server picks a free display and writes its number when it is ready to connect. */
function displayNumber(child: ChildProcess, server: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const fail = (why: string) =>
      reject(new ScriptError(`There is no display, and ${server}, which stands in for one, ${why}.`));
    const timer = setTimeout(() => fail(`did not answer within ${patience / 1_000} s`), patience);
    child.once('error', () => fail('is not installed'));
    child.once('exit', (code) => fail(`ended with exit code ${code}`));
    child.once('close', () => clearTimeout(timer));
    let text = '';
    (child.stdio[3] as Readable).setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk;
      if (!text.endsWith('\n')) return;
      clearTimeout(timer);
      resolve(text.trim());
    });
  });
}

function ended(server: ChildProcess): Promise<void> {
  if (server.pid === undefined || server.exitCode !== null || server.signalCode !== null) {
    return Promise.resolve();
  }
  return new Promise((resolve) => {
    server.once('exit', () => resolve());
    server.kill();
  });
}

/**
 * One entry of an X authority file, so that only we may use the display. The family "wild" (0xffff) with an empty
 * address and number matches every display: which one it will be is not known yet.
 */
function authorityEntry(cookie: Buffer): Buffer {
  const name = Buffer.from('MIT-MAGIC-COOKIE-1');
  const field = (content: Buffer) => Buffer.concat([uint16(content.length), content]);
  const empty = Buffer.alloc(0);
  return Buffer.concat([uint16(0xffff), field(empty), field(empty), field(name), field(cookie)]);
}

function uint16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16BE(value);
  return bytes;
}
