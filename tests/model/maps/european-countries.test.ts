import { describe, expect, it } from 'vitest';
import europe from '../../../assets/maps/europe.json';
import { areaShapesSchema } from '../../../model/maps/area-shapes';
import { europeanCountries } from '../../../model/maps/european-countries';

const codeOf = (key: string) => {
  const found = europeanCountries.find(key);
  return found.kind === 'found' ? europeanCountries.codes[found.area] : found.kind;
};

describe('finding a country of Europe', () => {
  it('finds each by its names and codes, and no two by the same', () => {
    for (const [area, code] of europeanCountries.codes.entries()) {
      expect(codeOf(code)).toBe(code);
      for (const language of ['de', 'en', 'fr'] as const) {
        expect(codeOf(europeanCountries.nameOf(area, language))).toBe(code);
      }
    }
  });

  it('has the names that Unicode has for the codes', () => {
    // Kosovo has no code of its own; the names of these are what offices write.
    const own = new Set(['XK', 'VA', 'MD', 'TR', 'BA', 'BY', 'MK']);
    for (const language of ['de', 'en', 'fr'] as const) {
      const names = new Intl.DisplayNames([language], { type: 'region' });
      for (const [area, code] of europeanCountries.codes.entries()) {
        if (!own.has(code))
          expect(europeanCountries.nameOf(area, language)).toBe(names.of(code)?.replaceAll('’', "'"));
      }
    }
  });

  it.each([
    ['EL', 'GR'],
    ['UK', 'GB'],
    ['el', 'GR'],
    ['DEU', 'DE'],
    ['276', 'DE'],
    ['40', 'AT'],
    ['8', 'AL'],
    ['Germany (until 1990 former territory of the FRG)', 'DE'],
    ['Kosovo*', 'XK'],
    ['Kosovo (under United Nations Security Council Resolution 1244/99)', 'XK'],
    ['Czech Republic', 'CZ'],
    ['république slovaque', 'SK'],
    ['Oesterreich', 'AT'],
    ['Turkey', 'TR'],
  ])('finds “%s”', (written, code) => {
    expect(codeOf(written)).toBe(code);
  });

  it.each(['EU27_2020', 'EA20', 'US', 'Deutschland West', '', '999', 'toString'])(
    'finds none for “%s”',
    (written) => {
      expect(codeOf(written)).toBe('unknown');
    },
  );
});

describe('the shapes of Europe', () => {
  const shapes = areaShapesSchema.parse(europe);

  it('are one for each country, inside the map, none empty', () => {
    expect(shapes.areas).toHaveLength(europeanCountries.count);
    for (const [area, { rings, label }] of shapes.areas.entries()) {
      const name = europeanCountries.nameOf(area, 'en');
      expect(rings.length, name).toBeGreaterThan(0);
      expect(Math.min(...rings.map((ring) => ring.length)), name).toBeGreaterThanOrEqual(6);
      const points = rings.flat();
      expect(
        points.every((value, at) => value >= 0 && value <= (at % 2 ? shapes.height : shapes.width)),
        name,
      ).toBe(true);
      expect(label.x, name).toBeGreaterThan(0);
    }
  });

  it('have each country on the right side of its neighbour', () => {
    const placeOf = (code: string) => {
      const label = shapes.areas[europeanCountries.codes.indexOf(code)]?.label;
      return label ?? { x: Number.NaN, y: Number.NaN };
    };
    for (const [west, east] of ['PT ES', 'IE GB', 'FR DE', 'DE PL', 'AT HU', 'RO MD', 'NO SE'].map((pair) =>
      pair.split(' '),
    )) {
      expect(placeOf(west ?? '').x, `${west} ${east}`).toBeLessThan(placeOf(east ?? '').x);
    }
    for (const [north, south] of ['SE DK', 'DE CH', 'PL SK', 'EE LV', 'LV LT', 'IT MT', 'RO BG', 'BG GR'].map(
      (pair) => pair.split(' '),
    )) {
      expect(placeOf(north ?? '').y, `${north} ${south}`).toBeLessThan(placeOf(south ?? '').y);
    }
  });
});
