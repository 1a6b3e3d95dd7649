import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { describe, expect, it } from 'vitest';
import { inRepository } from '../../scripts/run/repository.mjs';

const program = inRepository('release', 'linux-unpacked');
const resources = join(program, 'resources');

describe('the packaged program', () => {
  it('has its fuses set', async () => {
    const wire = await getCurrentFuseWire(join(program, 'lectern'));
    // The wire in the executable is a row of the characters 0 and 1.
    const state = (fuse: FuseV1Options) => String.fromCharCode(wire[fuse] ?? 0);
    expect(state(FuseV1Options.RunAsNode)).toBe('0');
    expect(state(FuseV1Options.EnableCookieEncryption)).toBe('1');
    expect(state(FuseV1Options.EnableNodeOptionsEnvironmentVariable)).toBe('0');
    expect(state(FuseV1Options.EnableNodeCliInspectArguments)).toBe('0');
    expect(state(FuseV1Options.EnableEmbeddedAsarIntegrityValidation)).toBe('1');
    expect(state(FuseV1Options.OnlyLoadAppFromAsar)).toBe('1');
    expect(state(FuseV1Options.LoadBrowserProcessSpecificV8Snapshot)).toBe('0');
    expect(state(FuseV1Options.GrantFileProtocolExtraPrivileges)).toBe('0');
  });

  it('holds what was built, DuckDB, and nothing else', () => {
    const files = listArchive(join(resources, 'app.asar'));
    const rooms = new Set(files.map((file) => /^[/\\](?:node_modules[/\\])?[^/\\]+/.exec(file)?.[0]));
    expect([...rooms].sort()).toEqual([
      '/dist',
      '/node_modules',
      '/node_modules/@duckdb',
      '/node_modules/detect-libc',
      '/package.json',
    ]);
    expect(files.filter((file) => file.endsWith('.map') || file.includes('gallery'))).toEqual([]);
  });

  it('keeps native files outside the archive, where the system can load them', () => {
    const bindings = `node_modules/@duckdb/node-bindings-linux-${process.arch}`;
    const native = readdirSync(join(resources, 'app.asar.unpacked', bindings));
    expect(native).toEqual(expect.arrayContaining(['duckdb.node', 'libduckdb.so']));
  });

  it('brings the samples and the licences', () => {
    expect(readdirSync(join(resources, 'samples')).filter((name) => name.endsWith('.csv'))).not.toEqual([]);
    expect(readFileSync(join(resources, 'LICENSE.txt'), 'utf8')).toContain('MIT');
    expect(readFileSync(join(resources, 'third-party-licences.txt'), 'utf8')).toContain('recharts');
  });

  it('carries no program of its own besides the archive', () => {
    expect(readdirSync(resources).sort()).toEqual([
      'LICENSE.txt',
      'app.asar',
      'app.asar.unpacked',
      'samples',
      'third-party-licences.txt',
    ]);
  });
});

/** The names in an archive, read by the builder's own means. */
function listArchive(path: string): readonly string[] {
  const builder = createRequire(createRequire(import.meta.url).resolve('app-builder-lib/package.json'));
  const { listPackage } = builder('@electron/asar') as { listPackage(path: string): string[] };
  return listPackage(path);
}
