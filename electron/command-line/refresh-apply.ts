import { join } from 'node:path';
import { keepCurrentDrawings } from '../../model/briefing-drawings';
import { readDrawings } from '../../model/drawing';
import { type Result, success } from '../../model/result';
import { writeBriefing } from '../document/write-briefing';
import type { CommandContext } from './command-context';
import type { SourcesComparison } from './refresh-compare';

/** Writes the briefing with the new data that can be used; false where there is none. The file changes whole or not at all. */
export async function applyRefresh(
  path: string,
  { read, sources, after }: SourcesComparison,
  context: CommandContext,
): Promise<Result<boolean>> {
  const changed = sources.flatMap((source) => (source.status === 'changed' ? [source] : []));
  if (changed.length === 0) return success(false);
  const engine = await context.openEngine();
  const folder = await context.workingFolder();
  const rows = new Map(Object.entries(read.parquet));
  for (const { dataset, candidate } of changed) {
    const file = join(folder, `renewed-${dataset.id}.parquet`);
    const kept = await engine.writeParquet(candidate, file);
    if (!kept.ok) return kept;
    rows.set(dataset.id, file);
  }
  const written = await writeBriefing(path, {
    ...after,
    shapes: read.shapes,
    drawings: keepCurrentDrawings(after, readDrawings(read.drawings)),
    parquetOf: (dataset) => rows.get(dataset) ?? '',
    imageOf: ({ id }) => read.images[id] ?? '',
  });
  return written.ok ? success(true) : written;
}
