import type { Briefing } from '../../../model/briefing';
import { type Block, type LayoutName, type Slide, slideSchema } from '../../../model/slide';
import { allBlocks, blocksOf } from '../../../model/slide-mentions';
import { arrangeBlocks } from './arrange-blocks';
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
  const copyBlock = (block: Block): Block => {
    if (block.kind !== 'chart') return block;
    const copy = copyChart(next, block.chart);
    next = copy.briefing;
    return { kind: 'chart', chart: copy.id };
  };
  const blocks = Object.fromEntries(blocksOf(original).map(([place, block]) => [place, copyBlock(block)]));
  const kept = original.kept.map((each) => ({ ...each, block: copyBlock(each.block) }));
  const copy: Slide = { ...original, id: nextId('slide', briefing.slides), blocks, kept };
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

/** The slide in another layout. No block is lost: what the layout has no place for waits for one that has. */
export function chooseLayout(briefing: Briefing, id: string, layout: LayoutName): Briefing {
  return changeSlide(briefing, id, (slide) => {
    const { blocks, kept } = arrangeBlocks(slide, layout);
    return { ...slide, layout, blocks, kept: [...kept] };
  });
}

/** Gives up a block that waits, and its chart where no slide has it otherwise. */
export function dropKept(briefing: Briefing, id: string, index: number): Briefing {
  const gone = briefing.slides.find((slide) => slide.id === id)?.kept[index]?.block;
  const after = changeSlide(briefing, id, (slide) => ({
    ...slide,
    kept: slide.kept.filter((_, at) => at !== index),
  }));
  return gone?.kind === 'chart' ? dropCharts(after, [gone.chart]) : after;
}

/** Also those that wait for a place. */
export function chartsOn(slide: Slide): readonly string[] {
  return allBlocks(slide).flatMap((block) => (block.kind === 'chart' ? [block.chart] : []));
}

function insertAfter(briefing: Briefing, slide: Slide, after: string | null): Briefing {
  const index = briefing.slides.findIndex((other) => other.id === after);
  const at = index < 0 ? briefing.slides.length : index + 1;
  return { ...briefing, slides: [...briefing.slides.slice(0, at), slide, ...briefing.slides.slice(at)] };
}
