import type { Chart } from '../../model/chart';
import { isWritten } from '../../model/localized';
import type { Slide } from '../../model/slide';
import { titleOf } from '../../model/slide-title';

/** A text on the slide that can be written where it stands. `chart` is the subtitle of the chart below. */
export type PartName = 'kicker' | 'title' | 'subtitle' | 'chart' | 'source';

/** Where a text stands, in pixels of the window from the slide's corner, and how it looks. */
export interface Part {
  /** `occasion`: who, where and when, which are said once for the whole briefing. */
  readonly name: PartName | 'occasion';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Pixels. */
  readonly fontSize: number;
  readonly fontWeight: string;
  readonly colour: string;
}

/** How the slides name their texts in the page. */
const selectors = {
  kicker: '.slide-kicker',
  title: '.slide-title, .slide-sentence > span, .slide-sentence > h2',
  source: '.slide-source',
  occasion: '.slide-occasion, .slide-footer',
} as const;

/** Finds the texts that are drawn on the slide inside `box`, which is drawn at `scale`. */
export function findParts(
  box: HTMLElement,
  slide: Slide,
  chart: Chart | undefined,
  scale: number,
): readonly Part[] {
  const subtitles = [...box.querySelectorAll('.slide-subtitle')];
  // The slide's own subtitle comes first; the chart's looks the same.
  const own = isWritten(slide.subtitle) ? subtitles.shift() : undefined;
  const ofChart = isWritten(chart?.subtitle) ? subtitles.shift() : undefined;
  const found: readonly (readonly [Part['name'], Element | null | undefined])[] = [
    ['occasion', box.querySelector(selectors.occasion)],
    ['kicker', box.querySelector(selectors.kicker)],
    ['title', isWritten(titleOf(slide)) ? box.querySelector(selectors.title) : null],
    ['subtitle', own],
    ['chart', ofChart],
    ['source', box.querySelector(selectors.source)],
  ];
  const corner = box.getBoundingClientRect();
  return found.flatMap(([name, element]) => (element ? [measure(name, element, corner, scale)] : []));
}

/** Where a text hangs out of its box, in pixels of the window from the slide's corner: its upper right corner. */
export interface Overflow {
  readonly x: number;
  readonly y: number;
}

/** The texts that are too long even in their smallest size. */
export function findOverflows(box: HTMLElement): readonly Overflow[] {
  const corner = box.getBoundingClientRect();
  return [...box.querySelectorAll('.slide-fit[data-overflow]')].map((element) => {
    const { right, top } = element.getBoundingClientRect();
    return { x: Math.round(right - corner.x), y: Math.round(top - corner.y) };
  });
}

function measure(name: Part['name'], element: Element, corner: DOMRect, scale: number): Part {
  const rect = element.getBoundingClientRect();
  const style = getComputedStyle(element);
  return {
    name,
    x: rect.x - corner.x,
    y: rect.y - corner.y,
    width: rect.width,
    height: rect.height,
    fontSize: Number.parseFloat(style.fontSize) * scale,
    fontWeight: style.fontWeight,
    colour: style.color,
  };
}
