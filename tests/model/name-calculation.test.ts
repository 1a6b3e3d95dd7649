import { expect, it } from 'vitest';
import { nameCalculation } from '../../model/name-calculation';
import type { Calculation } from '../../model/query';

it.each<[Calculation, string, string]>([
  [{ kind: 'ratio', column: 'people', per: 1000 }, 'Fälle je 1.000 Einwohner', 'Fälle per 1,000 Einwohner'],
  [{ kind: 'ratio', column: 'people' }, 'Fälle je Einwohner', 'Fälle per Einwohner'],
  [{ kind: 'share' }, 'Fälle (Anteil)', 'Fälle (share)'],
  [{ kind: 'index', base: 2019 }, 'Fälle (Index, 2019 = 100)', 'Fälle (index, 2019 = 100)'],
  [{ kind: 'moving', periods: 3 }, 'Fälle (gleitendes Mittel über 3)', 'Fälle (moving average over 3)'],
])('%j', (calculation, de, en) => {
  const name = (language: 'de' | 'en') =>
    nameCalculation('Fälle', calculation, (column) => (column === 'people' ? 'Einwohner' : column), language);
  expect(name('de')).toBe(de);
  expect(name('en')).toBe(en);
});
