import { findChart } from '../../model/briefing';
import { layouts, placeOf } from '../../model/layout';
import { isWritten } from '../../model/localized';
import type { Place } from '../../model/slide';
import { placeAt } from './place-style';
import { PlacedBlock } from './placed-block';
import { SlideHeading } from './slide-heading';
import { SlideFooter, SourceLine } from './slide-margins';
import { useSlideScene } from './slide-scene';
import type { SlideContentProps } from './slide-view';
import { useSlideSize } from './use-slide-size';

/** A title above one block or two: charts, figures, tables and text. */
export function BodySlide({ slide, number }: SlideContentProps) {
  const { resolved } = useSlideScene();
  const size = useSlideSize();
  const { main } = slide.blocks;
  // A chart's own subtitle says what and unit: it stands below the title, or above the chart where there are several.
  const alone = main?.kind === 'chart' && !placeOf(slide.layout, 'main')?.caption;
  const chart = alone ? findChart(resolved.briefing, main.chart) : undefined;
  const subtitles = [slide.subtitle, chart?.subtitle ?? {}].filter(isWritten);
  const credits = Object.values(slide.blocks).flatMap((block) =>
    block.kind === 'image' ? [block.credit] : [],
  );
  return (
    <>
      <SlideHeading
        title={slide.title}
        subtitles={subtitles}
        style={placeAt(layouts[slide.layout].heading(size))}
      />
      {inReadingOrder.map((place) => (
        <PlacedBlock key={place} slide={slide} place={place} />
      ))}
      <SourceLine slide={slide} credit={credits[0]} />
      <SlideFooter number={number} />
    </>
  );
}

/** A side is read with its heading. */
const inReadingOrder: readonly Place[] = ['main-heading', 'main', 'side-heading', 'side'];
