import fc from 'fast-check';
import type { FeatureCollection, Position } from 'geojson';
import { topology } from 'topojson-server';
import { describe, expect, it } from 'vitest';
import { type ShapedAreas, shapeAreas } from '../../../../electron/data/geometry/shape-areas';
import { areaShapesSchema, shapeExtent } from '../../../../model/maps/area-shapes';
import { type Corner, degrees, gridOfAreas, metres } from './grid-of-areas';

function shape(json: unknown): ShapedAreas {
  // As it comes from a file.
  const shaped = shapeAreas(JSON.parse(JSON.stringify(json)));
  if (typeof shaped === 'string') throw new Error(shaped);
  expect(areaShapesSchema.safeParse(shaped.shapes).success).toBe(true);
  return shaped;
}

const middleOf = (shaped: ShapedAreas, name: string) => {
  const names = shaped.properties.find((property) => property.name === 'GEN')?.values ?? [];
  const label = shaped.shapes.areas[names.indexOf(name)]?.label;
  if (!label) throw new Error(`${name} is not there.`);
  return label;
};

describe('a file of geometry', () => {
  it.each([
    ['degrees', gridOfAreas(degrees), 'degrees'],
    ['degrees, wound the other way round', gridOfAreas(degrees, 'wrong'), 'degrees'],
    ['metres', gridOfAreas(metres), 'plane'],
    ['metres, wound the other way round', gridOfAreas(metres, 'wrong'), 'plane'],
    ['metres, north before east', gridOfAreas((column, row) => metres(column, row).toReversed()), 'plane'],
    ['TopoJSON', topology({ kreise: gridOfAreas(degrees) }), 'degrees'],
    ['TopoJSON with steps', topology({ kreise: gridOfAreas(metres) }, 1_000), 'plane'],
  ] as const)('in %s lies with north above and west on the left', (_, json, coordinates) => {
    const shaped = shape(json);
    expect(shaped.coordinates).toBe(coordinates);
    expect(shaped.shapes.areas).toHaveLength(9);
    const [south, north, east] = ['K00', 'K20', 'K02'].map((name) => middleOf(shaped, name));
    expect(north?.y).toBeLessThan((south?.y ?? 0) - 1_000);
    expect(east?.x).toBeGreaterThan((south?.x ?? 0) + 1_000);
    // Nearly square on the ground, so nearly square in the plane.
    const { width, height } = shaped.shapes;
    expect(Math.max(width, height)).toBe(shapeExtent);
    expect(width / height).toBeGreaterThan(0.8);
    expect(width / height).toBeLessThan(1.1);
  });

  it('keeps its texts and numbers as properties, those that differ most first', () => {
    const { properties } = shape(gridOfAreas(degrees));
    expect(properties.map(({ name }) => name)).toEqual(['AGS', 'GEN', 'Art', 'flaeche']);
    expect(properties[0]?.values[0]).toBe('000');
    expect(properties[3]?.values[0]).toBe('12.5');
  });

  it('leaves no gap between neighbours when fine borders are simplified', () => {
    const wavy: Corner = (column, row) => degrees(column, row);
    const along = (from: Position, to: Position): Position[] =>
      Array.from({ length: 4_000 }, (_, index) => {
        const share = index / 4_000;
        const [x = 0, y = 0] = from;
        const [toX = 0, toY = 0] = to;
        const swing = Math.sin(share * 300) * 0.002;
        return [x + (toX - x) * share + swing, y + (toY - y) * share + swing];
      });
    const fine: FeatureCollection = {
      type: 'FeatureCollection',
      features: [0, 1].map((column) => {
        const border = along(wavy(1, 0), wavy(1, 1));
        const ring =
          column === 0
            ? [wavy(0, 0), ...border, wavy(1, 1), wavy(0, 1), wavy(0, 0)]
            : [wavy(2, 0), wavy(2, 1), wavy(1, 1), ...border.toReversed(), wavy(2, 0)];
        return {
          type: 'Feature',
          properties: { GEN: `K${column}` },
          geometry: { type: 'Polygon', coordinates: [ring] },
        };
      }),
    };
    const { shapes } = shape(fine);
    const pointsOf = (area: number) => {
      const ring = shapes.areas[area]?.rings.flat() ?? [];
      return new Set(ring.flatMap((x, at) => (at % 2 === 0 ? [`${x} ${ring[at + 1]}`] : [])));
    };
    const [left, right] = [pointsOf(0), pointsOf(1)];
    expect(left.size).toBeLessThan(2_000);
    const shared = [...left].filter((point) => right.has(point));
    // All points of the border are points of both.
    expect(shared.length).toBeGreaterThan(left.size - 4);
  });

  it('keeps a small area beside large ones', () => {
    const grid = gridOfAreas(degrees);
    const [x = 0, y = 0] = degrees(1.5, 1.5);
    const tiny = [
      [x, y],
      [x + 1e-4, y],
      [x + 1e-4, y + 1e-4],
      [x, y + 1e-4],
      [x, y],
    ];
    grid.features.push({
      type: 'Feature',
      properties: { GEN: 'Enklave' },
      geometry: { type: 'Polygon', coordinates: [tiny] },
    });
    expect(shape(grid).shapes.areas[9]?.rings.length).toBe(1);
  });

  it('puts a label where it has room, not in a hole and not outside', () => {
    const ring = (half: number) => [
      [-half, -half],
      [half, -half],
      [half, half],
      [-half, half],
      [-half, -half],
    ];
    const donut = {
      type: 'Polygon',
      coordinates: [
        ring(8).map(([x = 0, y = 0]) => [x * 3 + 9, y + 48]),
        ring(4).map(([x = 0, y = 0]) => [x * 3 + 9, y + 48]),
      ],
    };
    const { shapes } = shape(donut);
    const label = shapes.areas[0]?.label ?? { x: 0, y: 0, room: 0 };
    const middle = { x: shapes.width / 2, y: shapes.height / 2 };
    const inHole =
      Math.abs(label.x - middle.x) < shapes.width / 4 - 50 &&
      Math.abs(label.y - middle.y) < shapes.height / 4 - 50;
    expect(inHole).toBe(false);
    expect(label.room).toBeGreaterThan(300);
  });

  it('crosses the date line in one piece', () => {
    const fiji = {
      type: 'Polygon',
      coordinates: [
        [
          [177, -19],
          [179.9, -19],
          [-178, -18],
          [-178, -16],
          [177, -16],
          [177, -19],
        ],
      ],
    };
    const { shapes } = shape(fiji);
    expect(shapes.width / shapes.height).toBeLessThan(3);
  });
});

describe('a file that is hostile or broken', () => {
  const bigArc = Array.from({ length: 60_000 }, (_, index) => [index % 7, index % 5]);
  it.each([
    ['null', null, 'no-geometry'],
    ['a list', [1, 2], 'no-geometry'],
    ['another object', { type: 'Tabelle' }, 'no-geometry'],
    [
      'points',
      {
        type: 'FeatureCollection',
        features: [{ type: 'Feature', properties: {}, geometry: { type: 'Point', coordinates: [9, 48] } }],
      },
      'no-areas',
    ],
    ['nothing', { type: 'FeatureCollection', features: [] }, 'no-areas'],
    ['no list of features', { type: 'FeatureCollection', features: 'viele' }, 'no-areas'],
    [
      'texts for coordinates',
      {
        type: 'Polygon',
        coordinates: [
          [
            ['9', '48'],
            [9, 49],
            [10, 49],
            [9, 48],
          ],
        ],
      },
      'damaged',
    ],
    ['missing coordinates', { type: 'Polygon', coordinates: [[[9], [9, 49], [10, 49], [9, 48]]] }, 'damaged'],
    [
      'far too large numbers',
      {
        type: 'Polygon',
        coordinates: [
          [
            [1e300, 0],
            [1, 1],
            [1, 0],
            [1e300, 0],
          ],
        ],
      },
      'damaged',
    ],
    [
      'no area',
      {
        type: 'Polygon',
        coordinates: [
          [
            [9, 48],
            [9, 48],
            [9, 48],
            [9, 48],
          ],
        ],
      },
      'no-areas',
    ],
    [
      'a topology without arcs',
      { type: 'Topology', objects: { a: { type: 'GeometryCollection', geometries: [] } } },
      'damaged',
    ],
    [
      'a topology whose arcs lead nowhere',
      {
        type: 'Topology',
        arcs: [],
        objects: { a: { type: 'GeometryCollection', geometries: [{ type: 'Polygon', arcs: [[7]] }] } },
      },
      'damaged',
    ],
    [
      'an arc that is named a thousand times',
      {
        type: 'Topology',
        arcs: [bigArc],
        objects: {
          a: {
            type: 'GeometryCollection',
            geometries: Array.from({ length: 1_000 }, () => ({ type: 'Polygon', arcs: [[0]] })),
          },
        },
      },
      'too-many-points',
    ],
    [
      'too many areas',
      {
        type: 'FeatureCollection',
        features: Array.from({ length: 5_001 }, () => gridOfAreas(degrees).features[0]),
      },
      'too-many-areas',
    ],
  ])('with %s is refused', (_, json, fault) => {
    expect(shapeAreas(JSON.parse(JSON.stringify(json)))).toBe(fault);
  });

  it('takes no endless texts, and a name such as __proto__ as a mere text', () => {
    const [feature] = gridOfAreas(degrees).features;
    const properties = JSON.parse('{"__proto__": "x", "lang": "y", "kurz": "z"}');
    const long = {
      ...feature,
      properties: { ...properties, lang: 'a'.repeat(5_000), ['b'.repeat(5_000)]: 'c' },
    };
    const { properties: kept } = shape(long);
    expect(kept.map(({ name }) => name)).toEqual(['__proto__', 'kurz']);
  });

  it('gives a map or a fault for any JSON, and never throws', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (json) => {
        expect(typeof shapeAreas(json)).toMatch(/string|object/);
      }),
    );
    const coordinate = fc.oneof(
      fc.double({ noNaN: true, min: -200, max: 200 }),
      fc.constant(null),
      fc.string(),
    );
    const polygon = fc.record({
      type: fc.constantFrom('Polygon', 'MultiPolygon', 'GeometryCollection'),
      coordinates: fc.array(fc.array(fc.array(coordinate, { maxLength: 3 }), { maxLength: 6 }), {
        maxLength: 3,
      }),
    });
    fc.assert(
      fc.property(fc.array(polygon, { maxLength: 4 }), (geometries) => {
        const shaped = shapeAreas({
          type: 'FeatureCollection',
          features: geometries.map((geometry) => ({ type: 'Feature', geometry, properties: { a: 1 } })),
        });
        if (typeof shaped !== 'string')
          expect(areaShapesSchema.safeParse(shaped.shapes).error).toBeUndefined();
      }),
    );
  });
});
