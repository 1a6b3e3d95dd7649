import { watch } from 'node:fs';
import { join } from 'node:path';

const rooms = ['assets', 'electron', 'model', 'renderer', 'slides'] as const;

/**
 * Calls back with the changed files (relative to the root), one call at a time: what changes meanwhile is handed over in
 * the next one. An error in the callback is written, and the watch goes on.
 */
export function watchSources(
  root: string,
  onChange: (changed: readonly string[]) => Promise<void>,
): { close(): void } {
  const changed = new Set<string>();
  let running = false;
  const run = async () => {
    if (running) return;
    running = true;
    while (changed.size > 0) {
      const batch = [...changed];
      changed.clear();
      await onChange(batch).catch((error: unknown) => console.error(error));
    }
    running = false;
  };
  let pending: NodeJS.Timeout | undefined;
  const watchers = rooms.map((room) =>
    watch(join(root, room), { recursive: true }, (_event, name) => {
      if (name === null || name.endsWith('~')) return;
      changed.add(join(room, name));
      // Editors save in several steps; they belong together.
      clearTimeout(pending);
      pending = setTimeout(() => void run(), 50);
    }),
  );
  return {
    close: () => {
      clearTimeout(pending);
      for (const watcher of watchers) watcher.close();
    },
  };
}
