import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { languages } from '../../../model/localized';
import { hyphenationOf, loadHyphenation } from '../../../slides/chart/hyphenation';
import { softHyphen, withoutSoftHyphens } from '../../../slides/chart/soft-hyphen';

beforeAll(() => Promise.all(languages.map(loadHyphenation)));

describe('a long word is broken at its syllables', () => {
  it.each([
    ['de', 'Integrationsmanagement', 'Inte-gra-ti-ons-ma-nage-ment'],
    ['de', 'Straßenbeleuchtung', 'Stra-ßen-be-leuch-tung'],
    ['de', 'Rems-Murr-Kreis, Rückzahlungen', 'Rems-Murr-Kreis, Rück-zah-lun-gen'],
    ['de', 'STAATSMINISTERIUM', 'STAATS-MI-NIS-TE-RIUM'],
    ['en', 'Accommodation and counselling', 'Accom-mod-a-tion and coun-selling'],
    ['fr', 'L’accompagnement social', 'L’accom-pa-gne-ment social'],
  ] as const)('%s: %s', (language, text, broken) => {
    expect(hyphenationOf(language)?.(text).replaceAll(softHyphen, '-')).toBe(broken);
  });
});

it('leaves short words, numbers, codes and other scripts whole', () => {
  const hyphenate = hyphenationOf('de');
  for (const text of ['Ausbildung', '08111', '1.234.567.890 Euro', 'مكتب الاستشارة', '👩‍👩‍👧‍👦'])
    expect(hyphenate?.(text).replaceAll(softHyphen, '-')).toBe(text.replace('Ausbildung', 'Aus-bil-dung'));
});

it('changes nothing but where a word may end', () => {
  fc.assert(
    fc.property(fc.constantFrom(...languages), fc.string({ unit: 'grapheme' }), (language, text) => {
      const plain = withoutSoftHyphens(text);
      expect(withoutSoftHyphens(hyphenationOf(language)?.(plain) ?? '')).toBe(plain);
    }),
  );
});
