import type { Briefing } from './briefing';
import type { BlockKind, LayoutName, Place, Slide } from './slide';

export type Aspect = Briefing['aspect'];

/** Logical pixels: a slide is always laid out at this size and then scaled as a whole. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Logical pixels from the slide's upper left corner. */
export interface Box extends Size {
  readonly x: number;
  readonly y: number;
}

/** Where a block may stand, and of which kind it may be. */
export interface NamedPlace {
  readonly accepts: readonly BlockKind[];
  readonly box: (size: Size) => Box;
}

export interface Layout {
  /** Whether the slide's small line above the title, its title and its subtitle are shown. */
  readonly shows: { readonly kicker: boolean; readonly title: boolean; readonly subtitle: boolean };
  /** The title, with its subtitle flowing below it. */
  readonly heading: (size: Size) => Box;
  readonly places: Readonly<Partial<Record<Place, NamedPlace>>>;
}

/** 1920 x 1080, or 1440 x 1080 for old projectors. */
export function logicalSize(aspect: Aspect): Size {
  return { width: aspect === '16:9' ? 1920 : 1440, height: 1080 };
}

export const margin = { left: 96, right: 96, top: 80, bottom: 72 } as const;
export const gutter = 32;

/** The source line and the footer stand at the same height on every slide. */
export const sourceTop = 944;
export const footerTop = 1008;

/** From column `first` (0 to 11), `count` columns wide. */
function columns(size: Size, first: number, count: number, y: number, bottom: number): Box {
  const content = size.width - margin.left - margin.right;
  const step = (content + gutter) / 12;
  return {
    x: Math.round(margin.left + first * step),
    y,
    width: Math.round(count * step - gutter),
    height: bottom - y,
  };
}

const heading = (size: Size) => columns(size, 0, 12, margin.top, 304);
/** Below a title of two lines with a subtitle, above the source line. */
const body = { top: 312, bottom: 920 } as const;

/** The coloured stripe along the left edge of the band. */
const stripeWidth = 16;

/** The coloured band on the right of the first and the last slide, with its stripe. */
export function bandBox(size: Size): Box {
  const x = Math.round((size.width * 0.7) / 8) * 8;
  return { x, y: 0, width: size.width - x, height: size.height };
}
/** The stripe stays in sight beside a picture. */
const insideBand = (size: Size): Box => {
  const { x, y, width, height } = bandBox(size);
  return { x: x + stripeWidth, y, width: width - stripeWidth, height };
};
const besideBand = (y: number, bottom: number) => (size: Size) => ({
  x: margin.left,
  y,
  width: bandBox(size).x - margin.left - 96,
  height: bottom - y,
});

const pictureLeft = (size: Size) => columns(size, 5, 7, 0, size.height).x;
const besidePicture = (y: number, bottom: number) => (size: Size) => ({
  x: margin.left,
  y,
  width: pictureLeft(size) - margin.left - 64,
  height: bottom - y,
});

const usual = { kicker: false, title: true, subtitle: true } as const;

/** What each layout has room for. The slides draw from it, and the workshop offers what it accepts. */
export const layouts: Readonly<Record<LayoutName, Layout>> = {
  title: {
    shows: { kicker: true, title: true, subtitle: true },
    heading: besideBand(288, 856),
    places: { main: { accepts: ['image'], box: insideBand } },
  },
  section: {
    shows: { kicker: true, title: true, subtitle: true },
    heading: (size) => columns(size, 0, 10, 408, 920),
    places: {},
  },
  statement: {
    // The title is the sentence below the big figure.
    shows: { kicker: false, title: true, subtitle: false },
    heading: (size) => columns(size, 0, 10, 672, 920),
    places: { main: { accepts: ['figures', 'text'], box: (size) => columns(size, 0, 12, 224, 640) } },
  },
  figures: {
    shows: usual,
    heading,
    places: { main: { accepts: ['figures'], box: (size) => columns(size, 0, 12, 360, body.bottom) } },
  },
  chart: {
    shows: usual,
    heading,
    places: { main: { accepts: ['chart'], box: (size) => columns(size, 0, 12, body.top, body.bottom) } },
  },
  'chart-and-text': {
    shows: usual,
    heading,
    places: {
      main: { accepts: ['chart'], box: (size) => columns(size, 0, 8, body.top, body.bottom) },
      side: {
        accepts: ['text', 'figures', 'image'],
        box: (size) => columns(size, 8, 4, body.top, body.bottom),
      },
    },
  },
  text: {
    shows: usual,
    heading,
    places: {
      main: { accepts: ['text'], box: (size) => columns(size, 0, 7, body.top, body.bottom) },
      side: {
        accepts: ['text', 'figures', 'image'],
        box: (size) => columns(size, 8, 4, body.top, body.bottom),
      },
    },
  },
  table: {
    shows: usual,
    heading,
    places: { main: { accepts: ['table'], box: (size) => columns(size, 0, 12, body.top, body.bottom) } },
  },
  picture: {
    shows: usual,
    heading: besidePicture(margin.top, 480),
    places: {
      main: {
        accepts: ['image'],
        // To the edges of the slide.
        box: (size) => ({
          x: pictureLeft(size),
          y: 0,
          width: size.width - pictureLeft(size),
          height: size.height,
        }),
      },
      side: { accepts: ['text', 'figures'], box: besidePicture(496, body.bottom) },
    },
  },
  closing: {
    shows: { kicker: true, title: true, subtitle: true },
    heading: besideBand(288, 592),
    places: {
      main: { accepts: ['text'], box: besideBand(624, 920) },
      side: { accepts: ['image'], box: insideBand },
    },
  },
};

export function placeOf(layout: LayoutName, place: Place): NamedPlace | undefined {
  return layouts[layout].places[place];
}

export function acceptsBlock(layout: LayoutName, place: Place, kind: BlockKind): boolean {
  return placeOf(layout, place)?.accepts.includes(kind) ?? false;
}

/** Where the slide's block in this place is drawn; undefined where there is none, or one the layout has no room for. */
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
  return alone ? { ...box, width: size.width - 2 * box.x } : box;
}
