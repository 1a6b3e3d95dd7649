import { stat } from 'node:fs/promises';
import type { Remember } from './glance';

/** Cells that are kept at most for all previews together; what is larger is made again each time. */
const mostCells = 4_000_000;

interface Kept {
  readonly value: unknown;
  readonly cells: number;
}

/** What was parsed for previews, as long as somebody looks at them and the file stays as it is. */
export class PreviewMemory {
  private readonly previews = new Map<string, { readonly stamp: string; readonly kept: Map<string, Kept> }>();

  /** The memory of one preview of the file at `path`, empty when the file is not what it was. */
  async of(preview: string, path: string): Promise<Remember> {
    const stamp = await stampOf(path);
    if (this.previews.get(preview)?.stamp !== stamp) this.previews.set(preview, { stamp, kept: new Map() });
    return async <T>(key: string, make: () => Promise<T>, weigh: (value: T) => number): Promise<T> => {
      const kept = this.previews.get(preview)?.kept;
      const known = kept?.get(key);
      // Under one key there is always the same kind of value.
      if (known) return known.value as T;
      const value = await make();
      const cells = weigh(value);
      this.makeRoom(cells);
      if (cells <= mostCells) this.previews.get(preview)?.kept.set(key, { value, cells });
      return value;
    };
  }

  forget(preview: string): void {
    this.previews.delete(preview);
  }

  private makeRoom(cells: number): void {
    const all = [...this.previews.values()].flatMap(({ kept }) =>
      [...kept].map(([key, entry]) => ({ kept, key, cells: entry.cells })),
    );
    let total = all.reduce((sum, entry) => sum + entry.cells, 0);
    for (const entry of all) {
      if (total + cells <= mostCells) return;
      entry.kept.delete(entry.key);
      total -= entry.cells;
    }
  }
}

async function stampOf(path: string): Promise<string> {
  const { size, mtimeMs } = await stat(path).catch(() => ({ size: 0, mtimeMs: 0 }));
  return `${size} ${mtimeMs}`;
}
