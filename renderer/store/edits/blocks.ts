import type { Briefing } from '../../../model/briefing';
import { layouts } from '../../../model/layout';
import { type Block, type BlockKind, type LayoutName, type Place, places } from '../../../model/slide';
import { arrangeBlocks } from './arrange-blocks';
import { dropCharts } from './charts';
import { addSlide, changeSlide } from './slides';

/** The layout of a slide that is made for such a block alone. */
export const layoutFor: Readonly<Record<BlockKind, LayoutName>> = {
  chart: 'chart',
  figures: 'figures',
  text: 'text',
  table: 'table',
  image: 'picture',
};

/** Layouts that are tried, in this order, when a slide has to make room for one more block. */
const roomier: readonly LayoutName[] = ['chart-and-text', 'text', 'picture'];

/** Where a new block went. */
export interface Inserted {
  readonly briefing: Briefing;
  readonly slide: string;
  readonly place: Place;
}

/**
 * Puts the block on the slide: in a free place that takes it; else in a layout that has room for it beside what is
 * there already; else on a new slide right behind.
 */
export function insertBlock(briefing: Briefing, slideId: string | null, block: Block): Inserted {
  const slide = briefing.slides.find((other) => other.id === slideId);
  if (slide) {
    const present = Object.values(slide.blocks);
    const free = places.find(
      (place) => !slide.blocks[place] && layouts[slide.layout].places[place]?.accepts.includes(block.kind),
    );
    if (free) return { briefing: placeBlock(briefing, slide.id, free, block), slide: slide.id, place: free };
    const candidates = present.length === 0 ? [layoutFor[block.kind]] : roomier;
    // The title and closing slides are what they are; they are not turned into something else.
    for (const layout of keepsLayout(slide.layout) ? [] : candidates) {
      // As if it had no place yet; what waited before waits on.
      const added = { layout: slide.layout, place: 'side', block } as const;
      const { blocks, kept } = arrangeBlocks({ ...slide, kept: [added] }, layout);
      const place = places.find((candidate) => blocks[candidate] === block);
      if (kept.length > 0 || !place) continue;
      const next = changeSlide(briefing, slide.id, (old) => ({ ...old, layout, blocks }));
      return { briefing: next, slide: slide.id, place };
    }
  }
  const made = addSlide(briefing, layoutFor[block.kind], slideId);
  return { briefing: placeBlock(made.briefing, made.id, 'main', block), slide: made.id, place: 'main' };
}

/** Puts the block in the place; a chart that stood there and stands nowhere else goes. */
export function placeBlock(briefing: Briefing, slideId: string, place: Place, block: Block): Briefing {
  const before = briefing.slides.find((slide) => slide.id === slideId)?.blocks[place];
  const after = changeSlide(briefing, slideId, (slide) => ({
    ...slide,
    blocks: { ...slide.blocks, [place]: block },
  }));
  return before?.kind === 'chart' ? dropCharts(after, [before.chart]) : after;
}

export function removeBlock(briefing: Briefing, slideId: string, place: Place): Briefing {
  const before = briefing.slides.find((slide) => slide.id === slideId)?.blocks[place];
  if (!before) return briefing;
  const after = changeSlide(briefing, slideId, (slide) => {
    const { [place]: _removed, ...blocks } = slide.blocks;
    return { ...slide, blocks };
  });
  return before.kind === 'chart' ? dropCharts(after, [before.chart]) : after;
}

/** Changes the block where it is of the kind the change is made for. */
export function changeBlock<K extends BlockKind>(
  briefing: Briefing,
  slideId: string,
  place: Place,
  kind: K,
  change: (block: Extract<Block, { kind: K }>) => Block,
): Briefing {
  return changeSlide(briefing, slideId, (slide) => {
    const block = slide.blocks[place];
    if (!block || !isKind(block, kind)) return slide;
    return { ...slide, blocks: { ...slide.blocks, [place]: change(block) } };
  });
}

export function isKind<K extends BlockKind>(block: Block, kind: K): block is Extract<Block, { kind: K }> {
  return block.kind === kind;
}

function keepsLayout(layout: LayoutName): boolean {
  return layout === 'title' || layout === 'section' || layout === 'closing';
}
