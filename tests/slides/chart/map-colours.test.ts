import { describe, expect, it } from 'vitest';
import { classifyValues, type ValueClasses } from '../../../model/maps/value-classes';
import { classColours } from '../../../slides/chart/map-colours';
import { restColour } from '../../../slides/theme/tokens';

const values = Array.from({ length: 60 }, (_, index) => index - 20.5);

describe('the colours of classes', () => {
  it.each([2, 3, 4, 5])('are %i different ones, none of them that of the rest', (count) => {
    for (const some of [values, values.filter((value) => value > 0), values.filter((value) => value < 0)]) {
      const classes = classifyValues(some, { count });
      const fills = classColours(classes).map(({ fill }) => fill);
      expect(fills).toHaveLength(classes.breaks.length + 1);
      expect(new Set(fills).size).toBe(fills.length);
      expect(fills).not.toContain(restColour.fill);
    }
  });

  it('are the stronger the farther a value is from zero', () => {
    const classes: ValueClasses = { steps: 'equal', scale: 'sequential', breaks: [1, 2], below: 0 };
    const up = classColours(classes).map(({ fill }) => fill);
    const down = classColours({ ...classes, breaks: [-2, -1], below: 3 }).map(({ fill }) => fill);
    expect(down).toEqual(up.toReversed());
  });

  it('are of another hue below zero than above', () => {
    const diverging: ValueClasses = { steps: 'equal', scale: 'diverging', breaks: [-5, 0, 5], below: 2 };
    const fills = classColours(diverging).map(({ fill }) => fill);
    expect(fills.every((fill) => fill.includes('diverging'))).toBe(true);
    expect(new Set(fills).size).toBe(4);
  });
});
