import type { ChartData } from '../../model/chart-data';
import type { Box } from '../../model/layout';
import type { Language } from '../../model/localized';
import { formatNumber } from '../../model/number-format';
import { colours } from '../theme/tokens';
import type { FrameInput, FrameShape, FrameText, MarkOwner } from './frame';
import { linearScale } from './frame';

const noteSize = 24;
const noteHeight = 40;
/** Between the ends of a bar and the gap that says it is not whole. */
const inset = 14;
const gap = 7;
const slant = 10;

/** From values to pixels; what lies beyond the axis is at its end. */
export function clampedScale(
  [low, high]: readonly [number, number],
  from: number,
  to: number,
): (value: number) => number {
  const scale = linearScale(low, high, from, to);
  return (value) => scale(clamp(value, [low, high]));
}

export function clamp(value: number, [low, high]: readonly [number, number]): number {
  return Math.max(low, Math.min(value, high));
}

/** As far as the shape of the value is drawn. */
export function cutValue(
  value: number | null,
  domain: readonly [number, number],
  { range }: Pick<ChartData, 'range'>,
) {
  return value === null || !range ? value : clamp(value, domain);
}

export interface CutNote {
  readonly height: number;
  readonly texts: readonly FrameText[];
}

/** Says above the shapes that their axis does not begin at zero, or that some of them are cut off. */
export function layCutNote(
  { data, language }: Pick<FrameInput, 'data' | 'language'>,
  domain: readonly [number, number],
  top: number,
): CutNote {
  const { range, format } = data;
  if (!range) return { height: 0, texts: [] };
  const say = (value: number) => formatNumber(value, { ...format, decimals: undefined }, language);
  const [low, high] = domain;
  const values = data.series.flatMap((series) => series.values.filter((value) => value !== null));
  const words = sentences[language];
  const parts = [
    ...(low > 0 ? [words.begins(say(low))] : []),
    ...(high < 0 ? [words.ends(say(high))] : []),
    ...(values.some((value) => value > Math.max(high, 0)) ? [words.above(say(high))] : []),
    ...(values.some((value) => value < Math.min(low, 0)) ? [words.below(say(low))] : []),
  ];
  if (parts.length === 0) return { height: 0, texts: [] };
  const text: FrameText = {
    x: 0,
    y: top + 16,
    lines: [parts.join(' · ')],
    anchor: 'start',
    size: noteSize,
    weight: 400,
    fill: colours.muted,
  };
  return { height: noteHeight, texts: [text] };
}

/** One bar or column, for the gaps that say it is not whole. */
export interface CutShape {
  readonly box: Box;
  readonly value: number;
  readonly of: MarkOwner;
}

/** A slanted gap in each shape where its axis does not begin at zero, or where it would go on beyond it. */
export function drawCuts(
  shapes: readonly CutShape[],
  [low, high]: readonly [number, number],
  upright: boolean,
): readonly FrameShape[] {
  return shapes.flatMap(({ box, value, of }) => {
    const length = upright ? box.height : box.width;
    if (length < 3 * inset) return [];
    const begins = low > 0 || high < 0;
    const goesOn = value > high || value < low;
    // The shape's near end is at its base: for positive values at the left or the bottom.
    const near = value >= 0;
    return [
      ...(begins ? [gapIn(box, near, upright, of)] : []),
      ...(goesOn ? [gapIn(box, !near, upright, of)] : []),
    ];
  });
}

/** @param atStart near the left or the bottom of the box */
function gapIn(box: Box, atStart: boolean, upright: boolean, of: MarkOwner): FrameShape {
  const { x, y, width, height } = box;
  const points: readonly (readonly [number, number])[] = upright
    ? (() => {
        const at = atStart ? y + height - inset : y + inset;
        return [
          [x, at + slant / 2],
          [x + width, at - slant / 2],
          [x + width, at - slant / 2 - gap],
          [x, at + slant / 2 - gap],
        ];
      })()
    : (() => {
        const at = atStart ? x + inset : x + width - inset;
        return [
          [at - slant / 2, y + height],
          [at + slant / 2, y],
          [at + slant / 2 + gap, y],
          [at - slant / 2 + gap, y + height],
        ];
      })();
  const d = points.map(([px, py], index) => `${index === 0 ? 'M' : 'L'}${round(px)} ${round(py)}`).join('');
  return { kind: 'path', d: `${d}Z`, fill: colours.paper, of };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

interface CutSentences {
  readonly begins: (value: string) => string;
  readonly ends: (value: string) => string;
  readonly above: (value: string) => string;
  readonly below: (value: string) => string;
}

const sentences: Readonly<Record<Language, CutSentences>> = {
  de: {
    begins: (value) => `Achse beginnt bei ${value}`,
    ends: (value) => `Achse endet bei ${value}`,
    above: (value) => `über ${value} abgeschnitten`,
    below: (value) => `unter ${value} abgeschnitten`,
  },
  en: {
    begins: (value) => `Axis begins at ${value}`,
    ends: (value) => `Axis ends at ${value}`,
    above: (value) => `cut off above ${value}`,
    below: (value) => `cut off below ${value}`,
  },
  fr: {
    begins: (value) => `L’axe commence à ${value}`,
    ends: (value) => `L’axe s’arrête à ${value}`,
    above: (value) => `tronqué au-dessus de ${value}`,
    below: (value) => `tronqué au-dessous de ${value}`,
  },
};
