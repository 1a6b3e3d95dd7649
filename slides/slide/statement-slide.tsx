import { findFigure } from '../../model/briefing';
import { layouts } from '../../model/layout';
import { isWritten, pickText } from '../../model/localized';
import { phraseFigure, unknownFigure } from '../../model/resolved';
import type { BlockOf } from '../../model/slide';
import { FitText } from './fit-text';
import { LocalizedLine } from './localized-text';
import { placeAt } from './place-style';
import { PlacedBlock } from './placed-block';
import { SlideHeading } from './slide-heading';
import { SlideFooter, SourceLine } from './slide-margins';
import { useSlideScene } from './slide-scene';
import type { SlideContentProps } from './slide-view';
import { useSlideSize } from './use-slide-size';

/** One big figure, and below it the sentence that says what it means: the two together are the heading. */
export function StatementSlide({ slide, number }: SlideContentProps) {
  const size = useSlideSize();
  const { main } = slide.blocks;
  return (
    <>
      <div className="slide-bar slide-bar-top" />
      {main?.kind === 'figures' ? (
        <BigFigure block={main} title={slide.title} />
      ) : (
        <>
          <PlacedBlock slide={slide} place="main" />
          <SlideHeading
            title={slide.title}
            subtitles={[]}
            sizes={[56, 52, 48, 44, 40]}
            style={placeAt(layouts.statement.heading(size))}
          />
        </>
      )}
      <SourceLine slide={slide} />
      <SlideFooter number={number} />
    </>
  );
}

function BigFigure({
  block,
  title,
}: {
  readonly block: BlockOf<'figures'>;
  readonly title: SlideContentProps['slide']['title'];
}) {
  const { resolved, language } = useSlideScene();
  const size = useSlideSize();
  const place = layouts.statement.places.main?.box(size);
  const [item] = block.items;
  const figure = item && findFigure(resolved.briefing, item.figure);
  const phrase = figure && phraseFigure(resolved, figure, language, true);
  if (!item || !place) return null;
  const lead = pickText(item.lead, language) || phrase?.lead;
  const number = [phrase?.number, phrase?.unit].filter(Boolean).join('\u00A0');
  return (
    <h2 className="slide-statement">
      <FitText
        className="slide-phrase"
        sizes={[300, 272, 248, 224, 200, 176, 152, 128, 112]}
        style={placeAt(place)}
        at="bottom"
      >
        {lead && <span className="slide-lead">{lead} </span>}
        <span className="slide-big" data-figure={item.figure} data-unknown={phrase ? undefined : true}>
          {number || unknownFigure}{' '}
        </span>
      </FitText>
      <FitText
        className="slide-sentence"
        sizes={[56, 52, 48, 44, 40, 36]}
        style={placeAt(layouts.statement.heading(size))}
      >
        <LocalizedLine as="span" text={isWritten(title) ? title : item.label} />
        {isWritten(title) && <LocalizedLine as="small" text={item.label} />}
      </FitText>
    </h2>
  );
}
