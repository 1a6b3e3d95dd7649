import { type Briefing, findChart, shownSlides } from './briefing';
import { figuresOfReferences } from './chart-reference';
import { type Language, pickText } from './localized';
import { type ResolvedBriefing, sayText } from './resolved';
import { figuresIn } from './rich-text';
import { type Block, type Place, places, type Slide } from './slide';
import { titleOf } from './slide-title';

/** Where something stands. */
export interface SlideMention {
  readonly id: string;
  /** As printed on the slide; null for a hidden one. */
  readonly number: number | null;
  readonly title: string;
}

/** Finds the slides of which `shows` is true, in their order. */
export function slideMentions(
  resolved: ResolvedBriefing,
  language: Language,
): (shows: (slide: Slide) => boolean) => readonly SlideMention[] {
  const { briefing } = resolved;
  const numbers = new Map(shownSlides(briefing).map(({ slide, number }) => [slide.id, number]));
  return (shows) =>
    briefing.slides.filter(shows).map((slide) => ({
      id: slide.id,
      number: numbers.get(slide.id) ?? null,
      title: sayText(resolved, pickText(titleOf(slide), language), language),
    }));
}

/** Whether a slide says a figure: big, in a text, or as a line in a chart. */
export function mentionsFigure(briefing: Briefing, slide: Slide, id: string): boolean {
  const texts = [slide.kicker, slide.title, slide.subtitle, slide.notes];
  for (const [, block] of blocksOf(slide)) {
    if (block.kind === 'figures' && block.items.some(({ figure }) => figure === id)) return true;
    if (block.kind === 'text') texts.push(block.text);
    const chart = block.kind === 'chart' ? findChart(briefing, block.chart) : undefined;
    if (chart && figuresOfReferences(chart.references).includes(id)) return true;
  }
  return texts.some((text) =>
    Object.values(text ?? {}).some((written) => written && figuresIn(written).includes(id)),
  );
}

/** Also those that wait for a layout with a place for them. */
export function allBlocks(slide: Slide): readonly Block[] {
  return [...blocksOf(slide).map(([, block]) => block), ...slide.kept.map(({ block }) => block)];
}

export function blocksOf({ blocks }: Pick<Slide, 'blocks'>): readonly (readonly [Place, Block])[] {
  return places.flatMap((place) => {
    const block = blocks[place];
    return block ? [[place, block] as const] : [];
  });
}
