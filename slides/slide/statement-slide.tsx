import { findFigure } from '../../model/briefing';
import { layouts } from '../../model/layout';
import { isWritten, pickText } from '../../model/localized';
import { phraseFigure, unknownFigure } from '../../model/resolved';
import type { BlockOf } from '../../model/slide';
import { type FitSizes, FitText } from './fit-text';
import { LocalizedLine } from './localized-text';
import { placeAt } from './place-style';
import { SlideFooter, SourceLine } from './slide-margins';
import { useSlideScene } from './slide-scene';
import { SlideTitle, useHeading } from './slide-title';
import type { SlideContentProps } from './slide-view';
import { TextBlock } from './text-block';
import { useSlideSize } from './use-slide-size';

/** One big figure, or a few big words, and below them the sentence that says what they mean. */
export function StatementSlide({ slide, number }: SlideContentProps) {
  const { main } = slide.blocks;
  return (
    <>
      <div className="slide-bar slide-bar-top" />
      {main?.kind === 'figures' ? (
        <BigFigure block={main} title={slide.title} />
      ) : (
        <BigWords block={main?.kind === 'text' ? main : undefined} title={slide.title} />
      )}
      <SourceLine slide={slide} />
      <SlideFooter number={number} />
    </>
  );
}

/** A question, a quotation. The sentence below is the slide's heading; without any words above it, it fills the slide. */
function BigWords({
  block,
  title,
}: {
  readonly block: BlockOf<'text'> | undefined;
  readonly title: SlideContentProps['slide']['title'];
}) {
  const size = useSlideSize();
  const place = layouts.statement.places.main?.box(size);
  const below = layouts.statement.heading(size);
  if (!block || !place) {
    const top = place?.y ?? below.y;
    return (
      <FitText
        className="slide-alone"
        sizes={aloneSizes}
        style={placeAt({ ...below, y: top, height: below.y + below.height - top })}
      >
        <SlideTitle className="slide-title" text={title} />
      </FitText>
    );
  }
  return (
    <>
      <TextBlock block={block} box={place} sizes={wordSizes} at="bottom" />
      <FitText className="slide-sentence" sizes={sentenceSizes} style={placeAt(below)}>
        <SlideTitle text={title} />
      </FitText>
    </>
  );
}

const aloneSizes: FitSizes = [120, 112, 104, 96, 88, 80, 72, 64, 56, 48, 40];
const wordSizes: FitSizes = [152, 136, 120, 104, 96, 88, 80, 72, 64, 56, 48, 40];
const sentenceSizes: FitSizes = [56, 52, 48, 44, 40, 36];

/** The number and the sentence together are the heading. */
function BigFigure({
  block,
  title,
}: {
  readonly block: BlockOf<'figures'>;
  readonly title: SlideContentProps['slide']['title'];
}) {
  const { resolved, language } = useSlideScene();
  const Heading = useHeading();
  const size = useSlideSize();
  const place = layouts.statement.places.main?.box(size);
  const [item] = block.items;
  const figure = item && findFigure(resolved.briefing, item.figure);
  const phrase = figure && phraseFigure(resolved, figure, language, true);
  if (!item || !place) return null;
  const lead = pickText(item.lead, language) || phrase?.lead;
  const number = [phrase?.number, phrase?.unit].filter(Boolean).join('\u00A0');
  return (
    <Heading className="slide-statement">
      <FitText
        className="slide-phrase"
        sizes={[300, 272, 248, 224, 200, 176, 152, 128, 112]}
        style={placeAt(place)}
        at="bottom"
      >
        {lead && <span className="slide-lead">{lead} </span>}
        <span
          className="slide-big"
          data-figure={item.figure}
          data-unknown={phrase ? undefined : true}
          data-changed={phrase?.changed ? true : undefined}
        >
          {number || unknownFigure}{' '}
        </span>
      </FitText>
      <FitText
        className="slide-sentence"
        sizes={sentenceSizes}
        style={placeAt(layouts.statement.heading(size))}
      >
        <LocalizedLine as="span" text={isWritten(title) ? title : item.label} />
        {isWritten(title) && <LocalizedLine as="small" text={item.label} />}
      </FitText>
    </Heading>
  );
}
