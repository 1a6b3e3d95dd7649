import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { watchSources } from '../../../scripts/run/watch-sources';
import { temporaryFolder } from '../temporary-folder';

const root = temporaryFolder();

it('hands over what changed, and meanwhile collects the next', async () => {
  for (const room of ['assets', 'electron', 'model', 'renderer', 'slides/deep', 'tests']) {
    mkdirSync(join(root, room), { recursive: true });
  }
  const batches: (readonly string[])[] = [];
  let goOn = () => {};
  const firstDone = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  const watcher = watchSources(root, async (changed) => {
    batches.push(changed);
    if (batches.length === 1) await firstDone;
  });
  try {
    writeFileSync(join(root, 'tests', 'a.test.ts'), '');
    writeFileSync(join(root, 'model', 'a.ts'), '');
    await vi.waitFor(() => expect(batches).toEqual([[join('model', 'a.ts')]]));

    writeFileSync(join(root, 'slides', 'deep', 'b.tsx'), '');
    writeFileSync(join(root, 'renderer', 'c.tsx'), '');
    goOn();
    await vi.waitFor(() => expect(new Set(batches.slice(1).flat()).size).toBe(2));
    expect(new Set(batches.slice(1).flat())).toEqual(
      new Set([join('slides', 'deep', 'b.tsx'), join('renderer', 'c.tsx')]),
    );
  } finally {
    watcher.close();
  }
});
