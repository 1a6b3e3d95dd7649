import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type DistrictTile, districtTiles, tileGrid } from '../../../model/maps/district-tiles';
import { inRepository } from '../../../scripts/run/repository.mjs';

/** Which districts share a border on the ground; a city that lies in another district borders on that one. */
const borders: Readonly<Record<string, readonly string[]>> = {
  '08111': ['08115', '08116', '08118', '08119'],
  '08115': ['08111', '08116', '08118', '08235', '08236', '08416'],
  '08116': ['08117', '08119', '08415', '08416', '08425'],
  '08117': ['08119', '08135', '08136', '08425'],
  '08118': ['08119', '08125', '08236'],
  '08119': ['08125', '08127', '08136'],
  '08121': ['08125'],
  '08125': ['08126', '08127', '08215', '08225', '08226', '08236'],
  '08126': ['08127', '08128', '08225'],
  '08127': ['08128', '08136'],
  '08128': ['08225'],
  '08135': ['08136', '08425'],
  '08211': ['08216'],
  '08212': ['08215', '08216'],
  '08215': ['08216', '08226', '08235', '08236'],
  '08216': ['08235', '08237', '08317'],
  '08221': ['08226'],
  '08222': ['08226'],
  '08225': ['08226'],
  '08231': ['08235', '08236'],
  '08235': ['08236', '08237', '08416'],
  '08237': ['08317', '08325', '08416', '08417'],
  '08311': ['08315', '08316'],
  '08315': ['08316', '08326', '08336', '08337'],
  '08316': ['08317', '08326'],
  '08317': ['08325', '08326'],
  '08325': ['08326', '08327', '08417'],
  '08326': ['08327', '08335', '08337'],
  '08327': ['08335', '08417', '08437'],
  '08335': ['08435', '08437'],
  '08336': ['08337'],
  '08415': ['08416', '08417', '08425', '08426', '08437'],
  '08416': ['08417'],
  '08417': ['08437'],
  '08421': ['08425'],
  '08425': ['08426'],
  '08426': ['08436', '08437'],
  '08435': ['08436', '08437'],
  '08436': ['08437'],
};

/** Pairs of which the first lies clearly north (or west) of the second. */
const northOf = [
  ['08128', '08127'],
  ['08222', '08215'],
  ['08225', '08125'],
  ['08125', '08118'],
  ['08118', '08111'],
  ['08127', '08136'],
  ['08136', '08117'],
  ['08111', '08416'],
  ['08115', '08416'],
  ['08212', '08216'],
  ['08216', '08317'],
  ['08317', '08316'],
  ['08316', '08336'],
  ['08235', '08237'],
  ['08237', '08325'],
  ['08325', '08326'],
  ['08326', '08337'],
  ['08416', '08417'],
  ['08417', '08327'],
  ['08327', '08335'],
  ['08415', '08437'],
  ['08437', '08435'],
  ['08425', '08426'],
  ['08426', '08436'],
  ['08116', '08415'],
  ['08136', '08425'],
] as const;
const westOf = [
  ['08222', '08225'],
  ['08226', '08128'],
  ['08212', '08125'],
  ['08215', '08118'],
  ['08236', '08119'],
  ['08118', '08136'],
  ['08115', '08111'],
  ['08111', '08116'],
  ['08116', '08117'],
  ['08117', '08135'],
  ['08216', '08115'],
  ['08211', '08235'],
  ['08235', '08416'],
  ['08416', '08415'],
  ['08415', '08421'],
  ['08425', '08421'],
  ['08317', '08237'],
  ['08237', '08417'],
  ['08417', '08437'],
  ['08437', '08426'],
  ['08316', '08325'],
  ['08325', '08327'],
  ['08311', '08315'],
  ['08315', '08326'],
  ['08326', '08335'],
  ['08335', '08435'],
  ['08435', '08436'],
  ['08336', '08337'],
  ['08125', '08126'],
  ['08126', '08127'],
] as const;

describe('the tiles of the districts', () => {
  it('are those of the register, each once, with its NUTS code', () => {
    const written = readFileSync(inRepository('assets/samples/stadt-und-landkreise.csv'), 'utf8');
    const rows = written.trim().split(/\r?\n/).slice(1);
    const register = rows.map((row) => row.split(';').slice(0, 2).join(' '));
    expect(districtTiles.map(({ ags, nuts }) => `${ags} ${nuts}`)).toEqual(register);
  });

  it('lie in the grid, no two at the same place, no row or column empty', () => {
    const places = new Set(districtTiles.map(({ column, row }) => `${column}/${row}`));
    expect(places.size).toBe(44);
    const { columns, rows } = tileGrid;
    expect(new Set(districtTiles.map(({ column }) => column))).toEqual(
      new Set(Array.from({ length: columns }, (_, at) => at)),
    );
    expect(new Set(districtTiles.map(({ row }) => row))).toEqual(
      new Set(Array.from({ length: rows }, (_, at) => at)),
    );
  });

  it('keep neighbours near: most touch, none is more than two tiles away', () => {
    const pairs = Object.entries(borders).flatMap(([one, others]) =>
      others.map((other) => [one, other] as const),
    );
    const distances = pairs.map(([one, other]) => ({
      one,
      other,
      distance: distanceOf(tileOf(one), tileOf(other)),
    }));
    expect(distances.filter(({ distance }) => distance > 2)).toEqual([]);
    const touching = distances.filter(({ distance }) => distance === 1).length;
    expect(touching / pairs.length).toBeGreaterThan(0.8);
  });

  it('have a neighbour of the ground beside or at the corner of each', () => {
    const lonely = districtTiles.filter(({ ags }) => {
      const neighbours = [
        ...(borders[ags] ?? []),
        ...Object.keys(borders).filter((one) => borders[one]?.includes(ags)),
      ];
      return !neighbours.some((other) => distanceOf(tileOf(ags), tileOf(other)) === 1);
    });
    expect(lonely).toEqual([]);
  });

  it.each(northOf)('has %s north of %s', (north, south) => {
    expect(tileOf(north).row).toBeLessThan(tileOf(south).row);
  });

  it.each(westOf)('has %s west of %s', (west, east) => {
    expect(tileOf(west).column).toBeLessThan(tileOf(east).column);
  });

  it('have labels of which no two are alike, the last at most six letters', () => {
    for (const pick of [0, -1]) {
      const labels = districtTiles.map((tile) => tile.labels.at(pick));
      expect(new Set(labels).size).toBe(44);
    }
    expect(Math.max(...districtTiles.map((tile) => tile.labels.at(-1)?.length ?? 0))).toBeLessThanOrEqual(6);
  });
});

function tileOf(ags: string): DistrictTile {
  const found = districtTiles.find((tile) => tile.ags === ags);
  if (!found) throw new Error(`${ags} has no tile.`);
  return found;
}

/** 1 for tiles that touch, at a side or a corner. */
function distanceOf(one: DistrictTile, other: DistrictTile): number {
  return Math.max(Math.abs(one.column - other.column), Math.abs(one.row - other.row));
}
