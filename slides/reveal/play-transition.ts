import type { Transition } from '../../model/transition';

/**
 * Moves one section out and the other in; both are in their final state already. `forward`: the deck goes on.
 * @returns the animations; when they are finished, nothing of them is left
 */
export function playTransition(
  out: HTMLElement,
  into: HTMLElement,
  transition: Transition,
  forward: boolean,
): readonly Animation[] {
  const side = forward ? 100 : -100;
  switch (transition) {
    case 'none':
      return [];
    case 'fade':
      // The old slide stays below the new one, so that nothing behind them shines through.
      return [out.animate([seen, seen], fade), into.animate([{ opacity: 0 }, { opacity: 1 }], fade)];
    case 'slide':
      return [
        out.animate(
          [
            { ...seen, transform: 'none' },
            { ...seen, transform: `translateX(${-side}%)` },
          ],
          slide,
        ),
        into.animate([{ transform: `translateX(${side}%)` }, { transform: 'none' }], slide),
      ];
    default:
      return transition satisfies never;
  }
}

const seen = { opacity: 1, visibility: 'visible' } as const;
const fade = { duration: 350, easing: 'ease-in-out' } as const;
const slide = { duration: 450, easing: 'cubic-bezier(0.4, 0, 0.2, 1)' } as const;
