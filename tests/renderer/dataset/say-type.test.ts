import { expect, it } from 'vitest';
import { sayBelowName, sayType } from '../../../renderer/dataset/say-type';

it('says type, unit and what is missing', () => {
  const money = { name: 'Kosten', type: 'money', unit: 'EUR', scale: 1_000, missing: 3 } as const;
  expect(sayType(money, 'de').replaceAll('\u00A0', ' ')).toBe('Geld, Tsd. EUR');
  expect(sayBelowName(money, 'de').replaceAll('\u00A0', ' ')).toBe('Geld, Tsd. EUR · 3 fehlen');
  expect(sayBelowName({ name: 'Share', type: 'percent', unit: '%', missing: 0 }, 'en')).toBe('percent');
});
