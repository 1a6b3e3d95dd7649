import type { Briefing } from '../../model/briefing';
import { sharedCharts } from '../../model/shared-chart';
import type { Slide } from '../../model/slide';
import { playMorph } from '../chart/play-morph';
import type { Move } from '../reveal/deck';
import { playTransition } from '../reveal/play-transition';

interface Way {
  readonly briefing: Pick<Briefing, 'charts' | 'transition'>;
  readonly from: Slide;
  readonly to: Slide;
  readonly forward: boolean;
}

/**
 * What is seen to move between two neighbours: their shared charts grow into each other, else the whole slide fades or
 * slides. undefined where nothing does, as for everyone who asked for less motion.
 */
export function moveBetween({ briefing, from, to, forward }: Way): Move | undefined {
  // The way back is the way there.
  const transition = (forward ? to : from).transition ?? briefing.transition;
  if (transition === 'none' || matchMedia('(prefers-reduced-motion: reduce)').matches) return undefined;
  const shared = sharedCharts(briefing, from, to);
  return (out, into) => {
    const morphs = shared.flatMap((places) => {
      const before = chartAt(out, places.from);
      const after = chartAt(into, places.to);
      return (before && after && playMorph(before, after)) ?? [];
    });
    if (morphs.length > 0) {
      return {
        ended: Promise.all(morphs.map(({ ended }) => ended)),
        end: () => {
          for (const morph of morphs) morph.end();
        },
      };
    }
    const animations = playTransition(out, into, transition, forward);
    return {
      ended: Promise.allSettled(animations.map(({ finished }) => finished)),
      end: () => {
        for (const animation of animations) animation.cancel();
      },
    };
  };
}

function chartAt(section: HTMLElement, place: string): HTMLElement | null {
  return section.querySelector<HTMLElement>(`.slide-chart[data-place="${place}"]`);
}
