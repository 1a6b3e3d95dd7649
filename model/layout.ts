import type { Briefing } from './briefing';
import {
  type Box,
  besideBand,
  besidePicture,
  bodyBottom,
  bodyColumns,
  bodyTop,
  columns,
  fullHeight,
  half,
  insideBand,
  margin,
  type Size,
} from './layout-grid';
import type { BlockKind, LayoutName, Place, Slide } from './slide';

export { type Box, bandBox, footerTop, gutter, margin, type Size, sourceTop } from './layout-grid';

export type Aspect = Briefing['aspect'];

/** Where a block may stand, and of which kind it may be. */
export interface NamedPlace {
  readonly accepts: readonly BlockKind[];
  readonly box: (size: Size) => Box;
  /** Room at the top of the place for what a chart shows and in which unit: there is more than one chart. */
  readonly caption?: number;
  /** Most slides of the layout do without it. */
  readonly optional?: true;
}

export interface Layout {
  /** Whether the slide's small line above the title, its title and its subtitle are shown. */
  readonly shows: { readonly kicker: boolean; readonly title: boolean; readonly subtitle: boolean };
  /** The title, with its subtitle flowing below it. */
  readonly heading: (size: Size) => Box;
  readonly places: Readonly<Partial<Record<Place, NamedPlace>>>;
  /** What the layout draws by itself, from the rest of the briefing. */
  readonly made?: (size: Size) => Box;
}

/** Logical pixels of each form: the usual screen, old projectors, a landscape sheet of paper. All are equally high. */
const widths: Readonly<Record<Aspect, number>> = { '16:9': 1920, '4:3': 1440, A4: 1528 };

export function logicalSize(aspect: Aspect): Size {
  return { width: widths[aspect], height: 1080 };
}

const heading = (size: Size) => columns(size, 0, 12, margin.top, 304);
const usual = { kicker: false, title: true, subtitle: true } as const;
const all = { kicker: true, title: true, subtitle: true } as const;
/** Beside what a slide is about. */
const aside: readonly BlockKind[] = ['text', 'figures', 'image'];
/** What a chart shows, above each of several. */
const caption = 80;

/** What each layout has room for. The slides draw from it, and the workshop offers what it accepts. */
export const layouts: Readonly<Record<LayoutName, Layout>> = {
  title: {
    shows: all,
    heading: besideBand(288, 224),
    places: { main: { accepts: ['image'], box: insideBand, optional: true } },
  },
  section: {
    shows: all,
    heading: (size) => columns(size, 0, 10, size.height - 672, bodyBottom(size)),
    places: {},
  },
  statement: {
    // The title is the sentence below the big figure, or stands alone.
    shows: { kicker: false, title: true, subtitle: false },
    heading: (size) => columns(size, 0, 10, size.height - 408, bodyBottom(size)),
    places: {
      main: { accepts: ['figures', 'text'], box: (size) => columns(size, 0, 12, 224, size.height - 440) },
    },
  },
  figures: {
    shows: usual,
    heading,
    places: { main: { accepts: ['figures'], box: bodyColumns(0, 12, 360) } },
  },
  chart: {
    shows: usual,
    heading,
    places: { main: { accepts: ['chart'], box: bodyColumns(0, 12) } },
  },
  'chart-and-text': {
    shows: usual,
    heading,
    places: {
      main: { accepts: ['chart'], box: bodyColumns(0, 8) },
      side: { accepts: aside, box: bodyColumns(8, 4) },
    },
  },
  'two-charts': {
    shows: usual,
    heading,
    places: {
      main: { accepts: ['chart'], box: half('left', bodyTop), caption },
      side: { accepts: ['chart'], box: half('right', bodyTop), caption },
    },
  },
  text: {
    shows: usual,
    heading,
    places: {
      main: { accepts: ['text'], box: bodyColumns(0, 7) },
      side: { accepts: aside, box: bodyColumns(8, 4) },
    },
  },
  comparison: {
    shows: usual,
    heading: (size) => columns(size, 0, 12, margin.top, 280),
    places: {
      main: { accepts: [...aside, 'chart', 'table'], box: half('left', 400), caption },
      side: { accepts: [...aside, 'chart', 'table'], box: half('right', 400), caption },
      'main-heading': { accepts: ['text'], box: half('left', 296, 376) },
      'side-heading': { accepts: ['text'], box: half('right', 296, 376) },
    },
  },
  table: {
    shows: usual,
    heading,
    places: { main: { accepts: ['table'], box: bodyColumns(0, 12) } },
  },
  picture: {
    shows: usual,
    heading: besidePicture(5, margin.top, () => 480),
    places: {
      // To the edges of the slide.
      main: { accepts: ['image'], box: fullHeight(5) },
      side: { accepts: ['text', 'figures'], box: besidePicture(5, 496, bodyBottom) },
    },
  },
  quote: {
    // The title is what was said; the subtitle says by whom, the small line where and when.
    shows: all,
    heading: besidePicture(8, 224, bodyBottom),
    places: { side: { accepts: ['image'], box: fullHeight(8), optional: true } },
  },
  agenda: {
    shows: usual,
    heading: (size) => columns(size, 0, 4, margin.top, bodyBottom(size)),
    places: {},
    made: (size) => columns(size, 4, 8, margin.top, bodyBottom(size)),
  },
  timeline: {
    shows: usual,
    heading,
    places: { main: { accepts: ['text', 'table'], box: bodyColumns(0, 12, 392) } },
  },
  sources: {
    shows: { kicker: false, title: true, subtitle: false },
    heading: (size) => columns(size, 0, 12, margin.top, 200),
    places: {},
    made: (size) => columns(size, 0, 12, 224, size.height - 112),
  },
  closing: {
    shows: all,
    heading: besideBand(288, 488),
    places: {
      main: { accepts: ['text'], box: besideBand({ above: 456 }, 160) },
      side: { accepts: ['image'], box: insideBand, optional: true },
    },
  },
};

export function placeOf(layout: LayoutName, place: Place): NamedPlace | undefined {
  return layouts[layout].places[place];
}

export function acceptsBlock(layout: LayoutName, place: Place, kind: BlockKind): boolean {
  return placeOf(layout, place)?.accepts.includes(kind) ?? false;
}

/** Where the slide's block in this place is drawn, a chart below its caption; undefined where there is none, or one the layout has no room for. */
export function boxOfBlock(
  slide: Pick<Slide, 'layout' | 'blocks'>,
  place: Place,
  size: Size,
): Box | undefined {
  const block = slide.blocks[place];
  const box = placeOf(slide.layout, place)?.box(size);
  if (!block || !box || !acceptsBlock(slide.layout, place, block.kind)) return undefined;
  // A chart takes the room of the text beside it when there is none.
  const alone = slide.layout === 'chart-and-text' && place === 'main' && !slide.blocks.side;
  if (alone) return { ...box, width: size.width - 2 * box.x };
  const above = (block.kind === 'chart' && placeOf(slide.layout, place)?.caption) || 0;
  return { ...box, y: box.y + above, height: box.height - above };
}
