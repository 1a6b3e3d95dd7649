import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import Ajv, { type AnySchema } from 'ajv';
import { beforeAll, describe, expect, it } from 'vitest';
import { inRepository } from '../../scripts/run/repository.mjs';

const require = createRequire(import.meta.url);

interface Configuration {
  readonly [key: string]: unknown;
  readonly publish: null;
  readonly files: readonly (string | object)[];
  readonly directories: { readonly buildResources: string };
  readonly electronFuses: Readonly<Record<string, boolean>>;
  readonly extraResources: readonly { readonly from: string }[];
  readonly fileAssociations: readonly { readonly ext: string; readonly icon: string }[];
}

let configuration: Configuration;
let accepts: (value: unknown) => boolean;

beforeAll(() => {
  // The reader and the schema are the builder's own, so the test sees what it sees.
  const builder = createRequire(require.resolve('app-builder-lib/package.json'));
  const { load } = builder('js-yaml') as { load(text: string): unknown };
  configuration = load(readFileSync(inRepository('electron-builder.yml'), 'utf8')) as Configuration;
  const schema = readFileSync(join(dirname(require.resolve('app-builder-lib/package.json')), 'scheme.json'));
  // Not strict, as the builder: its schema has words of its own.
  accepts = new Ajv({ strict: false, allErrors: true }).compile(JSON.parse(schema.toString()) as AnySchema);
});

describe('electron-builder.yml', () => {
  it('is as the builder wants it', () => {
    accepts(configuration);
    expect((accepts as { errors?: unknown }).errors ?? []).toEqual([]);
  });

  it('would be refused with a word the builder does not know', () => {
    expect(accepts({ ...configuration, electronFuse: {} })).toBe(false);
    expect(accepts({ ...configuration, electronFuses: { runAsNode: 'no' } })).toBe(false);
  });

  it('sets each fuse for a program that runs only its own code', () => {
    expect(configuration.electronFuses).toEqual({
      runAsNode: false,
      enableCookieEncryption: true,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      loadBrowserProcessSpecificV8Snapshot: false,
      grantFileProtocolExtraPrivileges: false,
    });
  });

  it('publishes nothing', () => {
    expect(configuration.publish).toBeNull();
    expect(JSON.stringify(configuration)).not.toContain('http');
  });

  it('names icons that are there', () => {
    const icons = inRepository(configuration.directories.buildResources);
    const platforms = [configuration.linux, configuration.win, configuration.mac] as { icon: string }[];
    const document = configuration.fileAssociations[0]?.icon;
    const names = [...platforms.map(({ icon }) => icon), `${document}.ico`, `${document}.icns`];
    expect(names.filter((name) => !existsSync(join(icons, name)))).toEqual([]);
  });

  it('leaves the page for developers at home', () => {
    expect(configuration.files).toContain('!dist/pages/gallery/**');
  });

  it('takes along the samples, the licence and those of others', () => {
    expect(configuration.extraResources.map(({ from }) => from)).toEqual([
      'assets/samples',
      'LICENSE',
      'out/third-party-licences.txt',
    ]);
  });
});
