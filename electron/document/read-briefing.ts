import { mkdir, readFile, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Briefing } from '../../model/briefing';
import {
  assetEntry,
  assetsOf,
  briefingLimits,
  dataEntry,
  entryNames,
  geometryEntry,
  parseAnswers,
  parseBriefing,
  parseShapes,
} from '../../model/briefing-file';
import type { AreaShapes } from '../../model/maps/area-shapes';
import type { Answers } from '../../model/resolved';
import { fail, type Result, success } from '../../model/result';
import { type Archive, openArchive } from './archive';
import { readSvg } from './read-svg';

export interface ReadBriefing {
  readonly briefing: Briefing;
  /** Those that stood in the file and are whole; the others have to be asked again. */
  readonly answers: Answers;
  /** Path of each dataset's rows, by its id. Empty where they were not asked for. */
  readonly parquet: Readonly<Record<string, string>>;
  /** Path of each picture, font and logo, by its id. */
  readonly images: Readonly<Record<string, string>>;
  /** Outlines of the maps, by the id of their geometry. */
  readonly shapes: Readonly<Record<string, AreaShapes>>;
  /** The JSON value of drawings.json as it stands there: not checked. */
  readonly drawings?: unknown;
}

/**
 * Reads a briefing's file, which is hostile until parsed. Rows and pictures are unpacked into `folder`, which is made
 * when it is needed; on failure nothing stays in it. With `rows: false` the datasets' rows are left in the file.
 * Fails with the file's failures (`file-missing` …), `briefing-unsafe`, `briefing-newer`, `briefing-invalid`.
 */
export async function readBriefing(
  path: string,
  folder: string,
  { rows = true }: { readonly rows?: boolean } = {},
): Promise<Result<ReadBriefing>> {
  const opened = await openArchive(path);
  if (!opened.ok) return opened;
  const archive = opened.value;
  const unpacked: string[] = [];
  try {
    const read = await readFrom(archive, basename(path), folder, rows, unpacked);
    if (!read.ok) await removeFiles(unpacked);
    return read;
  } finally {
    archive.close();
  }
}

async function readFrom(
  archive: Archive,
  file: string,
  folder: string,
  rows: boolean,
  unpacked: string[],
): Promise<Result<ReadBriefing>> {
  const text = await archive.readText(entryNames.briefing, briefingLimits.briefing);
  if (!text.ok) return text;
  const parsed = parseBriefing(text.value, file);
  if (!parsed.ok) return parsed;
  const briefing = parsed.value;

  const unpack = async (entry: string, limit: number): Promise<Result<string>> => {
    const to = join(folder, entry);
    await mkdir(dirname(to), { recursive: true });
    unpacked.push(to);
    const done = await archive.unpack(entry, to, limit);
    return done.ok ? success(to) : done;
  };
  const parquet: Record<string, string> = {};
  for (const { id } of briefing.datasets) {
    if (!archive.has(dataEntry(id))) return missing(file, dataEntry(id));
    if (!rows) continue;
    const at = await unpack(dataEntry(id), briefingLimits.data);
    if (!at.ok) return at;
    parquet[id] = at.value;
  }
  const images: Record<string, string> = {};
  for (const asset of assetsOf(briefing)) {
    const at = await unpack(assetEntry(asset), briefingLimits.image);
    if (!at.ok) return at;
    if (asset.type === 'svg' && !readSvg(await readFile(at.value, 'utf8')).ok) {
      return fail('briefing-unsafe', { file, entry: assetEntry(asset) });
    }
    images[asset.id] = at.value;
  }
  const shapes: Record<string, AreaShapes> = {};
  for (const geometry of briefing.geometries) {
    const written = await archive.readText(geometryEntry(geometry), briefingLimits.geometry);
    if (!written.ok) return written;
    const outlines = parseShapes(written.value, geometry, file);
    if (!outlines.ok) return outlines;
    shapes[geometry.id] = outlines.value;
  }
  const results = await archive.readText(entryNames.results, briefingLimits.results);
  const drawings = await archive.readText(entryNames.drawings, briefingLimits.drawings);
  return success({
    briefing,
    answers: results.ok ? parseAnswers(results.value, briefing) : {},
    parquet,
    images,
    shapes,
    drawings: drawings.ok ? parseTolerantly(drawings.value) : undefined,
  });
}

function missing(file: string, entry: string): Result<never> {
  return fail('briefing-invalid', { file, place: entry, reason: { de: 'fehlt', en: 'is missing' } });
}

function parseTolerantly(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

async function removeFiles(paths: readonly string[]): Promise<void> {
  await Promise.all(paths.map((path) => rm(path, { force: true })));
}
