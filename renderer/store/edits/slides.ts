import type { Briefing } from '../../../model/briefing';
import { layouts } from '../../../model/layout';
import {
  type Block,
  type LayoutName,
  type Place,
  places,
  type Slide,
  slideSchema,
} from '../../../model/slide';
import { copyChart, dropCharts } from './charts';
import { nextId } from './ids';

/** A change that made something new, and its id. */
export interface Made {
  readonly briefing: Briefing;
  readonly id: string;
}

/** An empty slide after the slide `after`, or at the end. */
export function addSlide(briefing: Briefing, layout: LayoutName, after: string | null): Made {
  const id = nextId('slide', briefing.slides);
  return { briefing: insertAfter(briefing, slideSchema.parse({ id, layout }), after), id };
}

export function changeSlide(briefing: Briefing, id: string, change: (slide: Slide) => Slide): Briefing {
  return {
    ...briefing,
    slides: briefing.slides.map((slide) => (slide.id === id ? change(slide) : slide)),
  };
}

/** Moves the slide so that it stands at `index`, from 0; beyond the ends it stops at the end. */
export function moveSlide(briefing: Briefing, id: string, index: number): Briefing {
  const from = briefing.slides.findIndex((slide) => slide.id === id);
  const slide = briefing.slides[from];
  const to = Math.max(0, Math.min(index, briefing.slides.length - 1));
  if (!slide || from === to) return briefing;
  const others = briefing.slides.filter((other) => other.id !== id);
  return { ...briefing, slides: [...others.slice(0, to), slide, ...others.slice(to)] };
}

/** A copy right behind, with charts of its own, so that changing the copy leaves the original alone. */
export function duplicateSlide(briefing: Briefing, id: string): Made {
  const original = briefing.slides.find((slide) => slide.id === id);
  if (!original) return { briefing, id };
  let next = briefing;
  const blocks: Partial<Record<Place, Block>> = {};
  for (const place of places) {
    const block = original.blocks[place];
    if (block?.kind === 'chart') {
      const copy = copyChart(next, block.chart);
      next = copy.briefing;
      blocks[place] = { kind: 'chart', chart: copy.id };
    } else if (block) {
      blocks[place] = block;
    }
  }
  const copy: Slide = { ...original, id: nextId('slide', briefing.slides), blocks };
  return { briefing: insertAfter(next, copy, id), id: copy.id };
}

/** Deletes the slide, and its charts where no other slide shows them. */
export function deleteSlide(briefing: Briefing, id: string): Briefing {
  const slide = briefing.slides.find((other) => other.id === id);
  if (!slide) return briefing;
  const left = { ...briefing, slides: briefing.slides.filter((other) => other.id !== id) };
  return dropCharts(left, chartsOn(slide));
}

export function hideSlide(briefing: Briefing, id: string, hidden: boolean): Briefing {
  return changeSlide(briefing, id, (slide) => ({ ...slide, hidden }));
}

/** The slide in another layout: each block moves to the first free place that takes it; what fits nowhere is dropped. */
export function chooseLayout(briefing: Briefing, id: string, layout: LayoutName): Briefing {
  const before = briefing.slides.find((slide) => slide.id === id);
  if (!before) return briefing;
  const blocks = arrange(Object.values(before.blocks), layout);
  const after = changeSlide(briefing, id, (slide) => ({ ...slide, layout, blocks: blocks.placed }));
  const dropped = blocks.dropped.flatMap((block) => (block.kind === 'chart' ? [block.chart] : []));
  return dropCharts(after, dropped);
}

/** Where the blocks would stand in the layout, and which would find no place. */
export function arrange(
  blocks: readonly Block[],
  layout: LayoutName,
): { readonly placed: Slide['blocks']; readonly dropped: readonly Block[] } {
  const placed: Partial<Record<Place, Block>> = {};
  const dropped: Block[] = [];
  // A block that only one place takes goes first, or a text could take the figures' place.
  const choosy = [...blocks].sort((a, b) => placesFor(layout, a).length - placesFor(layout, b).length);
  for (const block of choosy) {
    const place = placesFor(layout, block).find((free) => !placed[free]);
    if (place) placed[place] = block;
    else dropped.push(block);
  }
  return { placed, dropped };
}

export function chartsOn(slide: Slide): readonly string[] {
  return Object.values(slide.blocks).flatMap((block) => (block.kind === 'chart' ? [block.chart] : []));
}

function placesFor(layout: LayoutName, block: Block): readonly Place[] {
  return places.filter((place) => layouts[layout].places[place]?.accepts.includes(block.kind));
}

function insertAfter(briefing: Briefing, slide: Slide, after: string | null): Briefing {
  const index = briefing.slides.findIndex((other) => other.id === after);
  const at = index < 0 ? briefing.slides.length : index + 1;
  return { ...briefing, slides: [...briefing.slides.slice(0, at), slide, ...briefing.slides.slice(at)] };
}
