import { layouts } from '../../../model/layout';
import { type KeptBlock, type LayoutName, type Place, places, type Slide } from '../../../model/slide';
import { blocksOf } from '../../../model/slide-mentions';

/** The blocks of a slide in a layout: those that stand somewhere, and those that wait for a layout with room for them. */
export interface Arrangement {
  readonly blocks: Slide['blocks'];
  readonly kept: readonly KeptBlock[];
}

/**
 * Where a slide's blocks go in the layout. As many as possible find a place; those in sight before those that wait, main
 * places before the others, and whatever can goes where it stood. What finds none waits, with the place it came from.
 */
export function arrangeBlocks(
  slide: Pick<Slide, 'layout' | 'blocks' | 'kept'>,
  layout: LayoutName,
): Arrangement {
  const standing = blocksOf(slide).map(([place, block]) => ({ layout: slide.layout, place, block }));
  const waiting = [...standing, ...slide.kept];
  const free = places.filter((place) => layouts[layout].places[place]);
  const best = bestPlaces(free, waiting, standing.length, layout);
  const blocks: Partial<Record<Place, KeptBlock['block']>> = {};
  for (const [place, candidate] of best.chosen) blocks[place] = candidate.block;
  const placed = new Set(best.chosen.map(([, candidate]) => candidate));
  return { blocks, kept: waiting.filter((candidate) => !placed.has(candidate)) };
}

interface Choice {
  readonly worth: number;
  readonly chosen: readonly (readonly [Place, KeptBlock])[];
}

/** Tries all of it: a slide has four places at most, and few blocks. */
function bestPlaces(
  free: readonly Place[],
  waiting: readonly KeptBlock[],
  standing: number,
  layout: LayoutName,
): Choice {
  // More than these would only take time: what has waited longest waits on.
  const candidates = waiting.slice(0, 8);
  const choose = (index: number, used: readonly KeptBlock[]): Choice => {
    const place = free[index];
    if (!place) return { worth: 0, chosen: [] };
    let best = choose(index + 1, used);
    for (const [at, candidate] of candidates.entries()) {
      if (used.includes(candidate)) continue;
      if (!layouts[layout].places[place]?.accepts.includes(candidate.block.kind)) continue;
      const rest = choose(index + 1, [...used, candidate]);
      const worth = rest.worth + worthOf(layout, place, candidate, at < standing) - at;
      if (worth > best.worth) best = { worth, chosen: [[place, candidate], ...rest.chosen] };
    }
    return best;
  };
  return choose(0, []);
}

function worthOf(layout: LayoutName, place: Place, candidate: KeptBlock, inSight: boolean): number {
  const seen = inSight ? 10_000 : 1_000;
  const ranks: Readonly<Record<Place, number>> = {
    main: 200,
    side: 100,
    'main-heading': 0,
    'side-heading': 0,
  };
  // What comes back to its own layout goes where it was; elsewhere it would rather not leave the main place empty.
  const home = candidate.place !== place ? 0 : candidate.layout === layout ? 150 : 50;
  return seen + ranks[place] + home;
}
