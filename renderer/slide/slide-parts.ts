import type { Slide } from '../../model/slide';

/** A text on the slide that can be written where it stands. */
export type PartName = 'kicker' | 'title' | 'subtitle' | 'source';

/** Where a text stands, in pixels of the window from the slide's corner, and how it looks. */
export interface Part {
  readonly name: PartName;
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
const selectors: Readonly<Record<PartName, string>> = {
  kicker: '.slide-kicker',
  title: '.slide-title, .slide-sentence > span',
  subtitle: '.slide-subtitle',
  source: '.slide-source',
};

/** Finds the texts that are drawn on the slide inside `box`, which is drawn at `scale`. */
export function findParts(box: HTMLElement, slide: Slide, scale: number): readonly Part[] {
  const corner = box.getBoundingClientRect();
  const names: readonly PartName[] = ['kicker', 'title', 'subtitle', 'source'];
  return names.flatMap((name): Part[] => {
    // A chart's subtitle looks the same but belongs to the chart.
    if (name === 'subtitle' && !Object.values(slide.subtitle).some(Boolean)) return [];
    const element = box.querySelector<HTMLElement>(selectors[name]);
    if (!element) return [];
    const rect = element.getBoundingClientRect();
    const style = getComputedStyle(element);
    return [
      {
        name,
        x: rect.x - corner.x,
        y: rect.y - corner.y,
        width: rect.width,
        height: rect.height,
        fontSize: Number.parseFloat(style.fontSize) * scale,
        fontWeight: style.fontWeight,
        colour: style.color,
      },
    ];
  });
}
