import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BrandColours, brandColoursSchema } from '../../../model/theme/brand';
import { brandTheme } from '../../../model/theme/brand-theme';
import { colourDistance, neighbourDistance, visions } from '../../../model/theme/colour-vision';
import { contrast } from '../../../model/theme/contrast';
import { colourValues } from '../../../model/theme/palette';

const colour = fc
  .tuple(fc.nat(255), fc.nat(255), fc.nat(255))
  .map((parts) => `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`);
const maybe = fc.option(colour, { nil: undefined });
const anyColours: fc.Arbitrary<BrandColours> = fc.record({
  ink: maybe,
  paper: maybe,
  muted: maybe,
  line: maybe,
  ground: maybe,
  strong: colour,
  deep: maybe,
  signal: maybe,
  grey: maybe,
  categories: fc.array(colour, { maxLength: 6 }),
});

describe('brandTheme', () => {
  it('can be read, whatever colours the brand has', () => {
    fc.assert(
      fc.property(anyColours, (colours) => {
        const { palette, demands } = brandTheme({ colours }).theme;
        const values = colourValues(palette, demands);
        const texts = [
          [values.ink, values.paper],
          [values.strong, values.paper],
          [values.muted, values.paper],
          [values.muted, values.ground],
          [values.ink, values.ground],
          [values['on-deep'], values.deep],
          [values['on-deep-muted'], values.deep],
          [values.signal, values.deep],
          [values['on-signal'], values.signal],
          [values['on-strong'], values.strong],
          [values['on-grey'], values.grey],
        ] as const;
        for (const [text, ground] of texts) {
          expect(contrast(text, ground), `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5);
        }
        for (const fill of [...palette.categories, palette.grey]) {
          expect(contrast(fill, palette.paper), fill).toBeGreaterThanOrEqual(3);
        }
      }),
    );
  });

  it('has six categories that all eyes can tell apart, whatever colours the brand has', () => {
    fc.assert(
      fc.property(anyColours, (colours) => {
        const { categories } = brandTheme({ colours }).theme.palette;
        const pairs = categories.flatMap((one, index) =>
          categories.slice(index + 1).map((other) => [one, other] as const),
        );
        for (const [one, other] of pairs) {
          for (const vision of visions) {
            expect(colourDistance(one, other, vision), `${one} ${other} ${vision}`).toBeGreaterThanOrEqual(
              neighbourDistance,
            );
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  it('has five classes that follow upon each other', () => {
    fc.assert(
      fc.property(anyColours, (colours) => {
        const { sequence } = brandTheme({ colours }).theme.palette;
        for (const [index, one] of sequence.slice(1).entries()) {
          const before = sequence[index] ?? '';
          for (const vision of visions) {
            expect(colourDistance(one, before, vision)).toBeGreaterThanOrEqual(neighbourDistance);
          }
        }
      }),
    );
  });

  it('keeps what is strong enough, and says of the rest what is wrong and what is used', () => {
    const good = brandColoursSchema.parse({ ink: '#1a1a1a', paper: '#FFFFFF', strong: '#004E8A' });
    expect(brandTheme({ colours: good }).remarks).toEqual([]);
    expect(brandTheme({ colours: good }).theme.palette).toMatchObject({ strong: '#004e8a', ink: '#1a1a1a' });

    const weak = brandColoursSchema.parse({ strong: '#ffcc00', categories: ['#004e8a', '#004f8c'] });
    const { remarks, theme } = brandTheme({ colours: weak });
    expect(remarks.map(({ colour, given, reason }) => [colour, given, reason.kind])).toEqual([
      ['strong', '#ffcc00', 'contrast'],
      ['category', '#004f8c', 'alike'],
    ]);
    expect(remarks[0]?.used).toBe(theme.palette.strong);
  });

  it('takes no paper that is neither light nor dark', () => {
    const colours = brandColoursSchema.parse({ paper: '#808080', strong: '#004e8a' });
    const { remarks, theme } = brandTheme({ colours });
    expect(theme.palette.paper).toBe('#ffffff');
    expect(remarks).toMatchObject([{ colour: 'paper', reason: { kind: 'between' } }]);
  });
});
