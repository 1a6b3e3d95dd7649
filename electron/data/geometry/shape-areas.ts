import type { AreaShapes } from '../../../model/maps/area-shapes';
import type { Geometry, GeometryProperty } from '../../../model/maps/geometry';
import { type GeometryFault, parseAreas } from './parse-areas';
import { areDegrees, projectDegrees, projectPlane } from './project-areas';
import { simplifyAreas, windowOf } from './simplify-areas';

/** What is kept of a file of geometry. */
export interface ShapedAreas {
  readonly shapes: AreaShapes;
  readonly coordinates: Geometry['coordinates'];
  readonly properties: readonly GeometryProperty[];
}

/** A JSON value of unknown origin as a map: parsed, projected, simplified. */
export function shapeAreas(json: unknown): ShapedAreas | GeometryFault {
  const parsed = parseAreas(json);
  if (typeof parsed === 'string') return parsed;
  const inDegrees = areDegrees(parsed.areas);
  const rings = inDegrees ? projectDegrees(parsed.areas) : projectPlane(parsed.areas);
  const { width, height } = windowOf(rings.flat());
  if (!(width > 0 && height > 0 && Number.isFinite(width) && Number.isFinite(height))) return 'no-areas';
  return {
    shapes: simplifyAreas(rings),
    coordinates: inDegrees ? 'degrees' : 'plane',
    properties: parsed.properties,
  };
}
