import { type KeyboardEvent, type PointerEvent, useEffect, useMemo, useState } from 'react';
import type { ChartData } from '../../model/chart-data';
import type { ChartKind } from '../../model/chart-kinds';
import { nameKind } from '../../model/kind-names';
import type { Box, Size } from '../../model/layout';
import type { Language } from '../../model/localized';
import type { Frame, FramePoint } from '../chart/frame';
import { useLayLive } from '../chart/lazy-chart';
import { exploreWords } from './explore-words';
import { findPoint } from './find-point';
import { PointMark } from './point-mark';
import { SeriesToggles } from './series-toggles';
import { walkPoints } from './walk-points';
import './explore.css';

export interface ExploreChartProps {
  readonly kind: ChartKind;
  readonly data: ChartData;
  /** Where the chart is on its slide. */
  readonly box: Box;
  readonly slide: Size;
  readonly language: Language;
  /** What the chart was measured with, as CSS says it. */
  readonly font: string;
  readonly onToggle: (series: string) => void;
  readonly onTable: () => void;
}

/**
 * Lies upon a chart on stage: names the value under the pointer, and the one that the arrow keys have reached. It knows
 * the chart by its frame alone, so it is the same for every kind, and for a drawing that was kept.
 */
export function ExploreChart(props: ExploreChartProps) {
  const { kind, data, box, slide, language, onToggle, onTable } = props;
  const say = exploreWords[language];
  const frame = useFrame(props);
  const points = useMemo(() => remember(() => frame?.points?.() ?? []), [frame]);
  const [active, setActive] = useState<Active>();
  const [spoken, setSpoken] = useState('');
  // What was reached in another drawing is somewhere else now.
  useEffect(() => setActive((now) => (now && now.points !== points ? undefined : now)), [points]);

  const pointed = (event: PointerEvent<HTMLElement>) => {
    const { left, top, width } = event.currentTarget.getBoundingClientRect();
    const scale = width / box.width || 1;
    const at = { x: (event.clientX - left) / scale, y: (event.clientY - top) / scale };
    const index = findPoint(points(), at, (path) => isInside(path, at));
    setActive((now) => (index === undefined ? undefined : now?.index === index ? now : { index, points }));
  };
  const pressed = (event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === 'Escape') {
      event.currentTarget.blur();
    } else if (event.key.toLowerCase() === 't') {
      onTable();
    } else {
      const all = points();
      const index = walkPoints(all, active?.index, event.key);
      const point = index === undefined ? undefined : all[index];
      // All other keys, and all that clickers send, are the show's.
      if (index === undefined || !point) return;
      setActive({ index, points });
      setSpoken(`${sayPoint(point)}; ${say.nth(index + 1, all.length)}`);
    }
    event.preventDefault();
    event.stopPropagation();
  };
  const point = active?.points === points ? points()[active.index] : undefined;
  const bounds = { x: -box.x, y: -box.y, width: slide.width, height: slide.height };
  return (
    <>
      <div
        role="application"
        {...reachable}
        className="explore"
        aria-label={say.explore(nameKind(kind, language))}
        onPointerMove={pointed}
        onPointerLeave={() => setActive(undefined)}
        // A click is the next step of the show: the keys stay with it too.
        onMouseDown={(event) => event.preventDefault()}
        onKeyDown={pressed}
        onBlur={() => {
          setActive(undefined);
          setSpoken('');
        }}
      />
      {point && <PointMark point={point} size={box} bounds={bounds} />}
      {frame && <SeriesToggles frame={frame} data={data} language={language} onToggle={onToggle} />}
      <p className="explore-spoken" aria-live="polite">
        {spoken}
      </p>
    </>
  );
}

/** By Tab: it has arrow keys of its own, which screen readers leave to an "application". */
const reachable = { tabIndex: 0 } as const;

interface Active {
  readonly index: number;
  /** The points it is one of. */
  readonly points: () => readonly FramePoint[];
}

/** The chart's layout, worked out when the slide is drawn: stage first, exploring afterwards. */
function useFrame({ kind, data, box, language, font }: ExploreChartProps): Frame | undefined {
  const layLive = useLayLive();
  const { width, height } = box;
  const [frame, setFrame] = useState<Frame>();
  useEffect(() => {
    setFrame(layLive?.(kind, data, { width, height }, language, font).frame);
  }, [layLive, kind, data, width, height, language, font]);
  return frame;
}

function sayPoint({ category, series, value, further = [] }: FramePoint): string {
  return `${[category, series].filter(Boolean).join(', ')}: ${[value, ...further].join(', ')}`;
}

function remember<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

const canvas = document.createElement('canvas').getContext('2d');

function isInside(path: string, { x, y }: { readonly x: number; readonly y: number }): boolean {
  return canvas?.isPointInPath(new Path2D(path), x, y) ?? false;
}
