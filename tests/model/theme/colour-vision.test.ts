import { describe, expect, it } from 'vitest';
import { colourDistance, visions } from '../../../model/theme/colour-vision';
import { contrast } from '../../../model/theme/contrast';

describe('colourDistance', () => {
  it.each(visions)('is 0 for the same colour and 1 from black to white, %s', (vision) => {
    expect(colourDistance('#5e98c9', '#5e98c9', vision)).toBe(0);
    expect(colourDistance('#000000', '#ffffff', vision)).toBeCloseTo(1, 2);
  });

  it('sees what protanopia does not: a teal beside a plum of the same lightness', () => {
    expect(colourDistance('#0e5a63', '#8a4b63', 'ordinary')).toBeGreaterThan(0.15);
    expect(colourDistance('#0e5a63', '#8a4b63', 'protanopia')).toBeLessThan(0.02);
  });
});

describe('contrast', () => {
  it('is that of WCAG', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#ffffff', '#777777')).toBeCloseTo(4.48, 2);
  });
});
