import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoAzimuthalEqualArea } from 'd3-geo';
import { merge } from 'topojson-client';
import type { GeometryCollection, Polygon as Part, Topology } from 'topojson-specification';
import { type PlaneRings, type Polygons, streamRings } from '../../electron/data/geometry/project-areas';
import { simplifyAreas } from '../../electron/data/geometry/simplify-areas';
import { areaShapesSchema } from '../../model/maps/area-shapes';
import { europeanCountries } from '../../model/maps/european-countries';
import { inRepository } from '../run/repository.mjs';

/*
 * Makes assets/maps/europe.json: the countries of Europe from Natural Earth (public domain, by world-atlas), in the projection that
 * Eurostat and the European Environment Agency use (ETRS89-LAEA), cut to Europe. What lies overseas is outside the cut.
 *
 * Two borders differ from Natural Earth, which draws who controls a place: Crimea belongs to Ukraine and the north of Cyprus to Cyprus,
 * as the United Nations and the European Union hold.
 */

type World = Topology<{ countries: GeometryCollection<{ name: string }> }>;

const source = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json');
const world = JSON.parse(readFileSync(source, 'utf8')) as World;
const all = world.objects.countries.geometries;
type Country = (typeof all)[number];

/** Metres of the earth's radius, so that the cut can be given in kilometres of ETRS89-LAEA around 52° N 10° E. */
const kilometres = 6_371.0072;
const edges = { west: -1_850, east: 2_680, north: 2_200, south: -2_010 };
const projection = geoAzimuthalEqualArea()
  .rotate([-10, -52])
  .scale(kilometres)
  .translate([0, 0])
  .precision(0)
  .clipExtent([
    [edges.west, -edges.north],
    [edges.east, -edges.south],
  ]);

const areas = europeanCountries.codes.map((code) => project(polygonsOf(code)));
const named = new Set(europeanCountries.codes.flatMap((code) => membersOf(code)));
const around = all.filter((country) => !named.has(country));
const shapes = simplifyAreas(areas, project(mergeParts(around.flatMap(partsOf))), {
  left: edges.west,
  bottom: edges.south,
  width: edges.east - edges.west,
  height: edges.north - edges.south,
});
const text = JSON.stringify(areaShapesSchema.parse(shapes));
writeFileSync(inRepository('assets/maps/europe.json'), `${text}\n`);
const points = shapes.areas.reduce(
  (sum, area) => sum + area.rings.reduce((all, ring) => all + ring.length / 2, 0),
  0,
);
process.stdout.write(
  `assets/maps/europe.json: ${shapes.areas.length} countries, ${points} points, ${text.length} bytes\n`,
);

function membersOf(code: string) {
  const index = europeanCountries.codes.indexOf(code);
  return all.filter((country) => {
    const name = country.properties && 'name' in country.properties ? country.properties.name : undefined;
    const found = europeanCountries.find(name === 'N. Cyprus' ? 'CY' : String(country.id ?? name));
    return found.kind === 'found' && found.area === index;
  });
}

/** A country's polygons, with the border that was moved taken out. */
function polygonsOf(code: string): Polygons {
  const members = membersOf(code).flatMap(partsOf);
  if (code === 'RU') return mergeParts(members.filter((part) => !isCrimea(part)));
  if (code !== 'UA') return mergeParts(members);
  return mergeParts([...members, ...membersOf('RU').flatMap(partsOf).filter(isCrimea)]);
}

/** Each polygon of a country for itself. */
function partsOf(country: Country): readonly Part[] {
  if (country.type === 'Polygon') return [{ type: 'Polygon', arcs: country.arcs }];
  return country.type === 'MultiPolygon' ? country.arcs.map((arcs) => ({ type: 'Polygon', arcs })) : [];
}

function mergeParts(parts: readonly Part[]): Polygons {
  return merge(world, [...parts]).coordinates;
}

function isCrimea(part: Part): boolean {
  const outer = mergeParts([part])[0]?.[0] ?? [];
  return outer.every(([x = 0, y = 0]) => x > 32 && x < 37 && y > 44 && y < 46.5);
}

function project(polygons: Polygons): PlaneRings {
  return streamRings(polygons, projection);
}
