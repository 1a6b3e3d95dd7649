import { createRequire } from 'node:module';
import { z } from 'zod';

/** One of the 44 urban and rural districts of Baden-Württemberg, as of 31 December 2018. */
export interface District {
  /** Official key (amtlicher Gemeindeschlüssel). It begins with a zero: text, never a number. */
  readonly ags: string;
  readonly nuts3: string;
  /** Unique: Heilbronn and Karlsruhe are each an urban and a rural district. */
  readonly name: string;
  readonly kind: string;
  readonly population: number;
  /** Square kilometres. */
  readonly area: number;
}

const recordSchema = z.object({
  AGS: z.string(),
  type: z.string(),
  name: z.string(),
  NUTS3: z.string(),
  area_km2: z.number(),
  population: z.int(),
});

/** From the npm package landkreise-deutschland (CC-BY-4.0, data: Destatis), in the order of their keys. */
export function listDistricts(): readonly District[] {
  const require = createRequire(import.meta.url);
  // The package keeps some keys as numbers, none of them in Baden-Württemberg.
  const all: unknown[] = z.array(z.unknown()).parse(require('landkreise-deutschland/data/districts.json'));
  const ours = all
    .flatMap((record) => recordSchema.safeParse(record).data ?? [])
    .filter((record) => record.NUTS3.startsWith('DE1'));
  const names = ours.map((record) => record.name);
  return ours
    .map((record) => ({
      ags: record.AGS,
      nuts3: record.NUTS3,
      name:
        names.filter((name) => name === record.name).length > 1
          ? `${record.name}, ${record.type}`
          : record.name,
      kind: record.type,
      population: record.population,
      area: record.area_km2,
    }))
    .sort((one, other) => (one.ags < other.ags ? -1 : 1));
}
