import { startTransition, useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { shownSlides } from '../../model/briefing';
import { places, type Slide } from '../../model/slide';
import { themeOf } from '../../model/theme/theme-of';
import { imageUrl } from '../bridge';
import { untouched } from '../explore/live-scene';
import { TableSheet } from '../explore/table-sheet';
import type { DeckState } from '../reveal/deck';
import { SlideView } from '../slide/slide-view';
import { themeStyle } from '../theme/theme-style';
import './stage.css';
import { showPointerWhileMoved } from './show-pointer';
import { useLiveCharts } from './use-live-charts';
import { type ShowDeckOptions, useShowDeck } from './use-show-deck';
import { useShowInput } from './use-show-input';

export interface StageProps extends ShowDeckOptions {
  readonly onEnd: () => void;
}

/** The show: the slides on stage, moved by keys, clicks and the speaker's screen. */
export function Stage({ view, onMove, onEnd, onReady }: StageProps) {
  const { resolved, language } = view;
  const show = useShowDeck({ view, onMove, onReady });
  const { state, length } = show;
  const slides = shownSlides(resolved.briefing);
  const style = themeStyle(themeOf(resolved.briefing, 'screen'));
  const drawn = useDrawnRange(state);
  useEffect(showPointerWhileMoved, []);
  const { settings, live, table, closeTable } = useLiveCharts(state.slide);
  const isLive = !state.overview && !state.black && !state.white;
  const present = show.sections[state.slide];
  const [chart] = chartsOn(slides[state.slide]?.slide);
  const typed = useShowInput(show, {
    end: onEnd,
    showTable: isLive && chart !== undefined ? () => live.showTable(chart) : undefined,
  });
  return (
    <>
      <div ref={show.place} className="stage" style={style} />
      {show.sections.map((section, index) => {
        const shown = slides[index];
        if (!shown || !drawn(index)) return null;
        return createPortal(
          <SlideView
            resolved={resolved}
            slide={shown.slide}
            number={shown.number}
            language={language}
            imageUrl={imageUrl}
            drawings={view.drawings}
            settings={settings}
            live={isLive && index === state.slide ? live : undefined}
            step={state.overview ? undefined : stepOf(index, state, length.steps)}
          />,
          section,
          shown.slide.id,
        );
      })}
      {present &&
        isLive &&
        table !== undefined &&
        createPortal(
          <TableSheet
            resolved={resolved}
            chart={table}
            settings={settings[table] ?? untouched}
            language={language}
            onClose={closeTable}
          />,
          present,
        )}
      {typed && (
        <output className="stage-typed" style={style}>
          {typed}
        </output>
      )}
    </>
  );
}

/** The charts on a slide, by their ids, in the order of its places. */
function chartsOn(slide: Slide | undefined): readonly string[] {
  return places.flatMap((place) => {
    const block = slide?.blocks[place];
    return block?.kind === 'chart' ? [block.chart] : [];
  });
}

/** How far a slide is built up: one to come has not begun, one that was passed is whole, as it will be on the way back. */
function stepOf(
  index: number,
  state: { readonly slide: number; readonly step: number },
  steps: (slide: number) => number,
): number | undefined {
  if (index < state.slide) return undefined;
  const last = steps(index) - 1;
  const step = index === state.slide ? state.step : 0;
  return step < last ? step : undefined;
}

/**
 * The slides that are drawn: first the one on stage, then, when there is time, its neighbours, so that the next step
 * is one frame. In the overview all are drawn, in pieces that do not hold up the keys.
 */
function useDrawnRange({ slide, overview }: DeckState): (index: number) => boolean {
  const around = overview ? Number.POSITIVE_INFINITY : 1;
  const [range, setRange] = useState({ from: slide, to: slide });
  useEffect(() => {
    startTransition(() => setRange({ from: slide - around, to: slide + around }));
  }, [slide, around]);
  return (index) => index === slide || (index >= range.from && index <= range.to);
}
