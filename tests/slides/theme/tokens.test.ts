import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { colourDistance, neighbourDistance, visions } from '../../../slides/theme/colour-vision';
import { contrast, textContrast } from '../../../slides/theme/contrast';
import { categoryColours, colours, restColour, strongColour } from '../../../slides/theme/tokens';

const css = readFileSync(new URL('../../../slides/theme/theme.css', import.meta.url), 'utf8');

it('has the same colours in CSS and in drawings', () => {
  for (const [name, value] of Object.entries(colours)) {
    const property = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    expect(css, property).toContain(`--${property}: ${value};`);
  }
});

describe('text can be read', () => {
  const onPaper = [colours.ink, colours.muted, colours.strong, restColour.text, strongColour.text];
  it.each([...onPaper, ...categoryColours.map(({ text }) => text)])('%s on paper', (colour) => {
    expect(contrast(colour, colours.paper)).toBeGreaterThanOrEqual(textContrast);
  });

  it.each([...categoryColours, restColour, strongColour])('$on on $fill', ({ on, fill }) => {
    expect(contrast(on, fill)).toBeGreaterThanOrEqual(textContrast);
  });

  it.each([
    [colours.onDeep, colours.deep],
    [colours.onDeepMuted, colours.deep],
    [colours.signal, colours.deep],
    [colours.muted, colours.ground],
    [colours.ink, colours.signal],
  ])('%s on %s', (colour, ground) => {
    expect(contrast(colour, ground)).toBeGreaterThanOrEqual(textContrast);
  });
});

describe('colours of categories can be told apart', () => {
  const fills = [...categoryColours, restColour].map(({ fill }) => fill);
  const pairs = fills.flatMap((one, index) => fills.slice(index + 1).map((other) => [one, other] as const));
  for (const vision of visions) {
    it.each(pairs)(`%s and %s, ${vision}`, (one, other) => {
      expect(colourDistance(one, other, vision)).toBeGreaterThanOrEqual(neighbourDistance);
    });
  }
});
