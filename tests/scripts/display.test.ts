import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { hasScreen, withDisplay } from '../../scripts/display';

const linux = process.platform === 'linux';
const hasXvfb = linux && spawnSync('Xvfb', ['-help']).error === undefined;

afterEach(() => {
  vi.unstubAllEnvs();
});

describe.runIf(linux)('hasScreen', () => {
  it('does not believe in a display that does not answer', async () => {
    expect(await hasScreen({})).toBe(false);
    expect(await hasScreen({ DISPLAY: '' })).toBe(false);
    expect(await hasScreen({ DISPLAY: ':6543' })).toBe(false);
  });

  it("takes Wayland and another machine's display at their word", async () => {
    expect(await hasScreen({ WAYLAND_DISPLAY: 'wayland-0' })).toBe(true);
    expect(await hasScreen({ DISPLAY: 'localhost:10.0' })).toBe(true);
  });
});

describe.runIf(hasXvfb)('withDisplay', () => {
  const withoutScreen = () => {
    vi.stubEnv('DISPLAY', undefined);
    vi.stubEnv('WAYLAND_DISPLAY', undefined);
  };

  it('gives a display that answers, for its own user alone, and ends it', async () => {
    withoutScreen();
    const used = await withDisplay(async (env) => {
      expect(await hasScreen(env)).toBe(true);
      expect(existsSync(env.XAUTHORITY ?? '')).toBe(true);
      return env;
    });
    expect(await hasScreen(used)).toBe(false);
    expect(existsSync(used.XAUTHORITY ?? '')).toBe(false);
  });

  it('gives two at once a display each', async () => {
    withoutScreen();
    const displays = await Promise.all([1, 2].map(() => withDisplay(async (env) => env.DISPLAY)));
    expect(new Set(displays).size).toBe(2);
  });

  it('ends it when the work fails', async () => {
    withoutScreen();
    let used: NodeJS.ProcessEnv = {};
    const work = withDisplay(async (env) => {
      used = env;
      execFileSync('false');
    });
    await expect(work).rejects.toThrow();
    expect(await hasScreen(used)).toBe(false);
  });
});
