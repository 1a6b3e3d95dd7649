import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';

/** Which room may import what (ARCHITECTURE.md), as the linter sees it. */
const allowed: readonly [file: string, source: string][] = [
  ['model/x.ts', './query'],
  ['model/x.ts', 'zod'],
  ['slides/x.ts', '../model/query'],
  ['slides/chart/x.ts', 'recharts'],
  ['slides/chart/x.ts', 'react'],
  ['slides/reveal/x.ts', 'reveal.js'],
  ['slides/reveal/x.ts', 'reveal.js/reveal.css'],
  ['renderer/x.ts', '../electron/contract'],
  ['renderer/chart/x.ts', '../../electron/contract'],
  ['renderer/chart/x.ts', '../../slides/slide/slide-view'],
  ['electron/x.ts', 'electron'],
  ['electron/x.ts', 'node:fs'],
  ['electron/x.ts', './data/protocol'],
  ['electron/data/x.ts', '@duckdb/node-api'],
  ['electron/data/x.ts', '@e965/xlsx'],
  ['electron/data/x.ts', 'd3-geo'],
  ['electron/data/geometry/x.ts', 'topojson-client'],
  ['electron/data/import/x.ts', '../../../model/query'],
];

const forbidden: readonly [file: string, source: string][] = [
  ['model/x.ts', 'node:fs'],
  ['model/x.ts', 'react'],
  ['model/x.ts', 'electron'],
  ['model/x.ts', '../slides/bridge'],
  ['model/x.ts', '../electron/contract'],
  ['slides/x.ts', 'recharts'],
  ['slides/x.ts', 'reveal.js'],
  ['slides/x.ts', 'reveal.js/reveal.css'],
  ['slides/x.ts', 'node:fs'],
  ['slides/x.ts', '../renderer/bridge'],
  ['slides/x.ts', '../electron/contract'],
  ['slides/chart/x.ts', 'reveal.js'],
  ['slides/chart/x.ts', '../../electron/contract'],
  ['slides/reveal/x.ts', 'recharts'],
  ['renderer/x.ts', 'electron'],
  ['renderer/x.ts', 'node:path'],
  ['renderer/x.ts', 'recharts'],
  ['renderer/x.ts', '../electron/main'],
  ['renderer/chart/x.ts', '../../electron/ipc/handle'],
  ['electron/x.ts', '@duckdb/node-api'],
  ['electron/x.ts', '@e965/xlsx'],
  ['electron/x.ts', 'd3-geo'],
  ['slides/chart/x.ts', 'd3-geo'],
  ['renderer/x.ts', 'topojson-client'],
  ['model/x.ts', 'd3-geo'],
  ['electron/x.ts', 'react'],
  ['electron/x.ts', '../slides/bridge'],
  ['electron/command-line/x.ts', '../../renderer/bridge'],
  ['electron/data/x.ts', 'electron'],
  ['electron/data/import/x.ts', '../../../slides/bridge'],
];

const touching: readonly [file: string, code: string][] = [
  ['renderer/app.ts', 'globalThis.lectern.call();'],
  ['slides/slide/x.ts', 'window.lectern.call();'],
];

describe('import rules', () => {
  const probes = [
    ...[...allowed, ...forbidden].map(([file, source]) => probe(file, `import '${source}';`)),
    ...touching.map(([file, code]) => probe(file, code)),
    probe('renderer/bridge.ts', 'globalThis.lectern.call();'),
    probe('slides/bridge.ts', 'globalThis.lectern.call();'),
  ];
  let complaints: ReadonlyMap<string, readonly string[]>;
  beforeAll(() => {
    complaints = lint(probes);
  });
  const complaintsOf = (file: string, code: string) => complaints.get(probe(file, code).path) ?? [];

  it.each(allowed)('%s may import %s', (file, source) => {
    expect(complaintsOf(file, `import '${source}';`)).toEqual([]);
  });

  it.each(forbidden)('%s may not import %s', (file, source) => {
    expect(complaintsOf(file, `import '${source}';`)).toEqual(['lint/style/noRestrictedImports']);
  });

  it.each(touching)('%s may not touch what the preload exposes', (file, code) => {
    expect(complaintsOf(file, code)).toEqual(['plugin']);
  });

  it.each(['renderer/bridge.ts', 'slides/bridge.ts'])('%s may', (file) => {
    expect(complaintsOf(file, 'globalThis.lectern.call();')).toEqual([]);
  });
});

interface Probe {
  readonly path: string;
  readonly code: string;
}

/** A file in the same room; each probe has a name of its own, but for the bridges, whose name is the rule. */
function probe(file: string, code: string): Probe {
  const own = file.endsWith('bridge.ts') ? file : file.replace(/[^/]+$/, `${code.replace(/\W+/g, '-')}.ts`);
  return { path: own, code };
}

/** All probes in one run of the linter, with the project's own configuration. */
function lint(probes: readonly Probe[]): ReadonlyMap<string, readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'import-rules-'));
  try {
    cpSync('biome.json', join(folder, 'biome.json'));
    cpSync('scripts/lint', join(folder, 'scripts/lint'), { recursive: true });
    for (const { path, code } of probes) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), `${code}\n`);
    }
    const { stdout } = spawnSync(
      resolve('node_modules/.bin/biome'),
      ['lint', '--reporter=json', '--vcs-enabled=false', '--max-diagnostics=none'],
      { cwd: folder, encoding: 'utf8' },
    );
    const { diagnostics } = JSON.parse(stdout) as {
      diagnostics: { category: string; location: { path: string } }[];
    };
    const found = new Map<string, string[]>();
    for (const { category, location } of diagnostics) {
      if (!/noRestrictedImports|plugin/.test(category)) continue;
      found.set(location.path, [...(found.get(location.path) ?? []), category]);
    }
    return found;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
