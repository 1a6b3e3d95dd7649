import { describe, expect, it } from 'vitest';
import { chooseDisplay } from '../../../electron/show/choose-display';

const laptop = { id: 1, internal: true };
const projector = { id: 2, internal: false };
const desk = { id: 3, internal: false };

describe('chooseDisplay', () => {
  it('takes the other display, wherever the workshop is', () => {
    expect(chooseDisplay([laptop, projector], laptop)).toBe(projector);
    expect(chooseDisplay([laptop, projector], projector)).toBe(laptop);
  });

  it('takes the external one of two others', () => {
    expect(chooseDisplay([laptop, desk, projector], desk)).toBe(projector);
  });

  it('takes the workshop’s where that is wanted', () => {
    expect(chooseDisplay([laptop, projector], laptop, 'this')).toBe(laptop);
  });

  it('takes the only one there is', () => {
    expect(chooseDisplay([laptop], laptop)).toBe(laptop);
  });
});
