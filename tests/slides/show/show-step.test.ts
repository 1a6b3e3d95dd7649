import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commandOfKey } from '../../../slides/show/show-keys';
import { type ShowStep, stepShow } from '../../../slides/show/show-step';

const count = 14;
/** The sixth slide is built up in three steps. */
const length = { count, steps: (slide: number) => (slide === 5 ? 3 : 1) };
const start: ShowStep = {
  slide: 3,
  step: 0,
  black: false,
  white: false,
  overview: false,
  typed: '',
  ended: false,
};

/** The show after these keys were pressed one after the other. */
function press(keys: readonly string[], from: ShowStep = start): ShowStep {
  return keys.reduce((now, key) => {
    const plain = { shiftKey: false, ctrlKey: false, altKey: false, metaKey: false };
    const command = commandOfKey({ key, ...plain });
    return command ? stepShow(now, command, length) : now;
  }, from);
}

it.each([
  ['ArrowRight', 4],
  ['PageDown', 4],
  [' ', 4],
  ['Enter', 4],
  ['ArrowLeft', 2],
  ['PageUp', 2],
  ['Backspace', 2],
  ['n', 4],
  ['N', 4],
  ['p', 2],
  ['ArrowDown', 4],
  ['ArrowUp', 2],
  ['Home', 0],
  ['End', 13],
  ['F5', 3],
  ['x', 3],
])('%s goes to slide %i', (key, slide) => {
  expect(press([key]).slide).toBe(slide);
});

it('leaves the program’s own shortcuts alone', () => {
  expect(
    commandOfKey({ key: 'p', shiftKey: false, ctrlKey: true, altKey: false, metaKey: false }),
  ).toBeUndefined();
});

it('jumps to the slide whose number is typed, and forgets one that is not there', () => {
  expect(press(['1', '2', 'Enter']).slide).toBe(11);
  expect(press(['1', '2', 'g']).slide).toBe(11);
  expect(press(['1', '2', 'Backspace', 'Enter']).slide).toBe(0);
  expect(press(['9', '9', 'Enter'])).toEqual(start);
});

describe('Escape', () => {
  it.each([['o'], ['b'], ['.'], ['w'], [','], ['7']])('takes back %s first', (key) => {
    const back = press([key, 'Escape']);
    expect(back).toEqual(start);
    expect(press(['Escape'], back).ended).toBe(true);
  });
});

it('brings the slide back from the black screen before it moves on', () => {
  expect(press(['b', 'PageDown'])).toEqual(start);
  expect(press(['b', 'PageDown', 'PageDown']).slide).toBe(4);
});

it('is black or white, not both', () => {
  expect(press(['b', 'w'])).toMatchObject({ black: false, white: true });
  expect(press(['w', '.'])).toMatchObject({ black: true, white: false });
  expect(press(['w', ' '])).toEqual(start);
  expect(press(['w', '5', 'Enter'])).toMatchObject({ slide: 4, white: false });
});

it('moves by rows in the overview', () => {
  expect(press(['o', 'ArrowDown']).slide).toBe(7);
  expect(press(['o', 'ArrowDown', 'Enter'])).toMatchObject({ slide: 7, overview: false });
});

describe('a slide in three steps', () => {
  const at = (slide: number, step: number): ShowStep => ({ ...start, slide, step });

  it('is built up before the show goes on', () => {
    expect(press(['PageDown'], at(5, 0))).toMatchObject({ slide: 5, step: 1 });
    expect(press(['ArrowDown', 'n'], at(5, 0))).toMatchObject({ slide: 5, step: 2 });
    expect(press(['PageDown'], at(5, 2))).toMatchObject({ slide: 6, step: 0 });
  });

  it('is taken back step by step, and was left whole', () => {
    expect(press(['PageUp'], at(6, 0))).toMatchObject({ slide: 5, step: 2 });
    expect(press(['Backspace'], at(5, 2))).toMatchObject({ slide: 5, step: 1 });
    expect(press(['PageUp'], at(5, 0))).toMatchObject({ slide: 4, step: 0 });
  });

  it('begins anew when it is jumped to', () => {
    expect(press(['6', 'Enter'], at(9, 0))).toMatchObject({ slide: 5, step: 0 });
    expect(press(['6', 'Enter'], at(5, 2))).toMatchObject({ slide: 5, step: 0 });
  });

  it('is one slide in the overview, and left as it was', () => {
    expect(press(['o', 'ArrowRight'], at(5, 0))).toMatchObject({ slide: 6, step: 0 });
    expect(press(['o', 'ArrowLeft'], at(6, 0))).toMatchObject({ slide: 5, step: 0 });
    expect(press(['o', 'Enter'], at(5, 1))).toMatchObject({ slide: 5, step: 1, overview: false });
  });

  it('does not move behind a black screen', () => {
    expect(press(['b', 'PageDown'], at(5, 1))).toEqual(at(5, 1));
  });
});

it('goes nowhere beyond the last slide', () => {
  const last = { ...start, slide: 13 };
  expect(press(['PageDown'], last)).toEqual(last);
});

it('never leaves the slides', () => {
  const keys = fc.constantFrom(
    'ArrowRight',
    'ArrowLeft',
    'ArrowDown',
    'ArrowUp',
    'End',
    'b',
    'o',
    '0',
    '7',
    '9',
    'Enter',
    'g',
  );
  fc.assert(
    fc.property(fc.array(keys), (pressed) => {
      const { slide, step } = press(pressed);
      expect(step).toBeGreaterThanOrEqual(0);
      expect(step).toBeLessThan(length.steps(slide));
      expect(slide).toBeGreaterThanOrEqual(0);
      expect(slide).toBeLessThan(count);
    }),
  );
});
