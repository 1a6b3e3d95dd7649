import { type ChildProcess, spawn } from 'node:child_process';
import { chromium } from '@playwright/test';
import { chromiumFlags } from '../scripts/electron/chromium-flags';
import type { Electron } from '../scripts/electron/electron';

/** An Electron and the display it draws on. */
export interface Stage {
  readonly electron: Electron;
  readonly env: NodeJS.ProcessEnv;
}

/** Runs a whole command from start to exit. @returns milliseconds; throws where it did not end with 0 */
export async function timeCommand(stage: Stage, args: readonly string[]): Promise<number> {
  const before = performance.now();
  const child = start(stage, args);
  const said = collectErrors(child);
  const code = await exitOf(child);
  if (code !== 0) throw new Error(`electron ${args.join(' ')} ended with ${code}:\n${said()}`);
  return performance.now() - before;
}

/**
 * Starts a program with a window and ends it again. What is measured is not seen through a tool that slows it down: the
 * page itself remembers when it was first painted, and is asked afterwards.
 * @returns milliseconds from start to the first paint with content
 */
export async function timeFirstPaint(stage: Stage, args: readonly string[]): Promise<number> {
  const before = Date.now();
  const child = start(stage, ['--remote-debugging-port=0', ...args]);
  try {
    const painted = await firstPaint(await debuggerAddress(child));
    return painted - before;
  } finally {
    child.kill();
    await exitOf(child);
  }
}

function start({ electron, env }: Stage, args: readonly string[]): ChildProcess {
  const { flags } = chromiumFlags(env);
  return spawn(electron.executable, [...flags, '--log-level=3', ...args], {
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
}

function exitOf(child: ChildProcess): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve(child.exitCode);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', resolve);
  });
}

function collectErrors(child: ChildProcess): () => string {
  let text = '';
  child.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
    text += chunk;
  });
  return () => text;
}

/** Chromium writes it as soon as it listens. */
function debuggerAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    child.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk;
      const address = /DevTools listening on (ws:\S+)/.exec(text)?.[1];
      if (address) resolve(address);
    });
    child.once('exit', (code) => reject(new Error(`electron ended with ${code}:\n${text}`)));
  });
}

/** @returns the time of the paint, in milliseconds since 1970 */
async function firstPaint(address: string): Promise<number> {
  const browser = await chromium.connectOverCDP(address);
  try {
    const [context] = browser.contexts();
    if (!context) throw new Error('the program has no page');
    const page = context.pages()[0] ?? (await context.waitForEvent('page'));
    return await page.evaluate<number>(paintedAt);
  } finally {
    await browser.close();
  }
}

/** Runs in the page; as text, since what tsx makes of a function does not run there. */
const paintedAt = `new Promise((resolve) => {
  new PerformanceObserver((list) => {
    const [entry] = list.getEntriesByName('first-contentful-paint');
    if (entry) resolve(performance.timeOrigin + entry.startTime);
  }).observe({ type: 'paint', buffered: true });
})`;
