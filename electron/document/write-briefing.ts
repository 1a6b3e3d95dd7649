import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { PassThrough, type Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import { type Briefing, briefingSchema } from '../../model/briefing';
import {
  type Asset,
  answersOf,
  assetEntry,
  assetsOf,
  dataEntry,
  entryNames,
  geometryEntry,
} from '../../model/briefing-file';
import type { Drawings } from '../../model/drawing';
import type { AreaShapes } from '../../model/maps/area-shapes';
import type { Answers } from '../../model/resolved';
import { fail, type Result } from '../../model/result';
import { writeAtomically } from './atomic-write';

export interface BriefingContent {
  readonly briefing: Briefing;
  readonly answers: Answers;
  /** Path of the Parquet file with the rows of the dataset with this id. */
  readonly parquetOf: (dataset: string) => string;
  /** Path of the file of a picture, or of the brand's font or logo. */
  readonly imageOf: (asset: Asset) => string;
  /** Outlines of the briefing's maps, by the id of their geometry. */
  readonly shapes?: Readonly<Record<string, AreaShapes>>;
  readonly drawings?: Drawings;
}

/**
 * Writes a briefing's file, whole or not at all. The same content gives the same bytes.
 * Fails with `write-failed`; a briefing that the schema refuses is our fault (`internal`) and is not written.
 */
export async function writeBriefing(path: string, content: BriefingContent): Promise<Result<void>> {
  const checked = briefingSchema.safeParse(content.briefing);
  if (!checked.success) return fail('internal', { file: basename(path) }, checked.error);
  const lost = checked.data.geometries.find(({ id }) => !content.shapes?.[id]);
  if (lost) return fail('internal', { file: basename(path) }, `No outlines for ${lost.id}.`);
  return writeAtomically(path, packBriefing({ ...content, briefing: checked.data }));
}

function packBriefing({
  briefing,
  answers,
  parquetOf,
  imageOf,
  shapes,
  drawings,
}: BriefingContent): Readable {
  const zip = new ZipFile();
  const output = new PassThrough().setMaxListeners(0);
  // yazl reports a failed entry on the zip, not on its stream, which would then never end.
  zip.on('error', (error: Error) => output.destroy(error));
  addJson(zip, entryNames.briefing, briefing, 2);
  addJson(zip, entryNames.results, answersOf(briefing, answers));
  if (drawings && Object.keys(drawings).length > 0) addJson(zip, entryNames.drawings, drawings);
  for (const { id } of briefing.datasets) addFile(zip, dataEntry(id), parquetOf(id), output);
  for (const asset of assetsOf(briefing)) addFile(zip, assetEntry(asset), imageOf(asset), output);
  for (const geometry of briefing.geometries) addJson(zip, geometryEntry(geometry), shapes?.[geometry.id]);
  zip.end();
  zip.outputStream.pipe(output);
  return output;
}

/** A fixed time, so that the same content gives the same bytes. */
const mtime = new Date('2000-01-01T12:00:00Z');

function addJson(zip: ZipFile, name: string, value: unknown, indent?: number): void {
  zip.addBuffer(Buffer.from(JSON.stringify(value, null, indent)), name, { mtime, mode: 0o100644 });
}

/** Parquet and pictures are compressed already. */
function addFile(zip: ZipFile, name: string, path: string, output: PassThrough): void {
  zip.addReadStreamLazy(name, { mtime, mode: 0o100644, compress: false }, (done) => {
    const file = createReadStream(path);
    file.on('error', (error) => output.destroy(error));
    output.on('close', () => file.destroy());
    done(null, file);
  });
}
