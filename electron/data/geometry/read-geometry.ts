import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Detail } from '../../../model/failure';
import { fail, type Result, success } from '../../../model/result';
import { checkFile } from '../../document/check-file';
import type { ReadGeometry } from '../protocol';
import type { GeometryFault } from './parse-areas';
import { shapeAreas } from './shape-areas';

const mebibyte = 1024 * 1024;
/** A text of this length can be parsed with the memory that there is. */
const largestFile = 200 * mebibyte;

/**
 * A file of geometry as a map. Fails with the file's failures (`file-missing` …), `file-too-large` and `geometry-unreadable`.
 */
export async function readGeometry(path: string): Promise<Result<ReadGeometry>> {
  const file = basename(path);
  const expected = { de: 'eine Karte (GeoJSON oder TopoJSON)', en: 'a map (GeoJSON or TopoJSON)' };
  const checked = await checkFile(path, expected);
  if (!checked.ok) return checked;
  if (checked.value.size > largestFile) {
    const found = `${Math.ceil(checked.value.size / mebibyte)} MiB`;
    return fail('file-too-large', { file, found, expected: `${largestFile / mebibyte} MiB` });
  }
  const bytes = await readFile(path).catch(() => undefined);
  if (!bytes) return fail('file-unreadable', { file });
  const json = parseJson(bytes);
  const shaped = json === undefined ? 'no-json' : shapeAreas(json);
  if (typeof shaped === 'string') return fail('geometry-unreadable', { file, reason: reasons[shaped] });
  const { shapes, coordinates, properties } = shaped;
  return success({
    geometry: {
      fileName: file,
      fingerprint: createHash('sha256').update(bytes).digest('hex'),
      areas: shapes.areas.length,
      coordinates,
      properties: properties.map(({ name, values }) => ({ name, values: [...values] })),
    },
    shapes,
  });
}

function parseJson(bytes: Buffer): unknown {
  try {
    // JSON is UTF-8; older files begin with a mark that says so.
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

const reasons: Readonly<Record<GeometryFault | 'no-json', Detail>> = {
  'no-json': { de: 'sie ist kein gültiges JSON', en: 'it is not valid JSON' },
  'no-geometry': { de: 'sie enthält keine Geometrie', en: 'it holds no geometry' },
  'no-areas': { de: 'sie enthält keine Flächen', en: 'it holds no areas' },
  damaged: { de: 'ihre Koordinaten sind unvollständig', en: 'its coordinates are incomplete' },
  'too-many-areas': { de: 'sie hat mehr als 5.000 Flächen', en: 'it has more than 5,000 areas' },
  'too-many-points': {
    de: 'sie hat mehr als 3 Millionen Punkte',
    en: 'it has more than 3 million points',
  },
};
