import { describe, expect, it } from 'vitest';
import { districtTiles } from '../../../model/maps/district-tiles';
import { districts } from '../../../model/maps/districts';

const agsOf = (key: string) => {
  const found = districts.find(key);
  return found.kind === 'found' ? districtTiles[found.area]?.ags : found.kind;
};

describe('finding a district', () => {
  it.each(districtTiles.map((tile, area) => [tile.ags, tile, area] as const))(
    'finds %s by all its codes and by its own name',
    (ags, { nuts }, area) => {
      const bare = ags.slice(1);
      for (const key of [
        ags,
        bare,
        `${ags}000`,
        `${bare}000`,
        `${ags}0000000`,
        ` ${ags} `,
        nuts,
        nuts.toLowerCase(),
      ]) {
        expect(agsOf(key), key).toBe(ags);
      }
      for (const language of ['de', 'en', 'fr'] as const) {
        if (language === 'de') expect(agsOf(districts.nameOf(area, language))).toBe(ags);
        expect(districts.nameOf(area, language)).not.toBe('');
      }
    },
  );

  it.each([
    ['Stuttgart, Landeshauptstadt', '08111'],
    ['Stadtkreis Stuttgart', '08111'],
    ['Böblingen', '08115'],
    ['Landkreis Böblingen', '08115'],
    ['LANDKREIS BOEBLINGEN', '08115'],
    ['Böblingen (LKR)', '08115'],
    ['Böblingen, Kreis', '08115'],
    ['LK Esslingen', '08116'],
    ['Rems-Murr-Kreis', '08119'],
    ['Landratsamt Rems-Murr-Kreis', '08119'],
    ['Heilbronn, Stadtkreis', '08121'],
    ['Heilbronn (SKR)', '08121'],
    ['Stadt Heilbronn', '08121'],
    ['Heilbronn, Landkreis', '08125'],
    ['Heilbronn-Land', '08125'],
    ['LKR Heilbronn', '08125'],
    ['Karlsruhe, Stadt', '08212'],
    ['Landkreis Karlsruhe', '08215'],
    ['Freiburg i. Br.', '08311'],
    ['Freiburg im Breisgau, Stadt', '08311'],
    ['Breisgau - Hochschwarzwald', '08315'],
    ['Ulm, Universitätsstadt', '08421'],
    ['Alb-Donau-Kreis', '08425'],
    ['Bodenseekreis', '08435'],
  ])('finds „%s“', (written, ags) => {
    expect(agsOf(written)).toBe(ags);
  });

  it.each(['Heilbronn', 'Karlsruhe', 'Kreis Heilbronn'])('does not guess which of two „%s“ is', (written) => {
    expect(agsOf(written)).toBe('ambiguous');
  });

  it.each([
    '',
    '08',
    '8',
    '08115003',
    '09162',
    'DE11',
    'Baden-Württemberg',
    'Land Baden-Württemberg',
    'Regierungsbezirk Tübingen',
    'Region Stuttgart',
    'Stadt Böblingen',
    'Landkreis Stuttgart',
    'Stadt- und Landkreis Heilbronn',
    'Kreis',
    '__proto__',
    'constructor',
  ])('finds no district for „%s“', (written) => {
    expect(agsOf(written)).toBe('unknown');
  });
});
