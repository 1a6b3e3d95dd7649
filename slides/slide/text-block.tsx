import type { Box } from '../../model/layout';
import type { BlockOf, Place } from '../../model/slide';
import { type FitSizes, FitText, textSizes } from './fit-text';
import { LocalizedProse } from './localized-text';
import { placeAt } from './place-style';
import { useSlideScene } from './slide-scene';

export function TextBlock({
  block,
  box,
  sizes = textSizes,
  at,
  className = 'slide-text',
  place,
}: {
  readonly block: BlockOf<'text'>;
  readonly box: Box;
  readonly sizes?: FitSizes;
  readonly at?: 'top' | 'bottom';
  readonly className?: string;
  readonly place?: Place;
}) {
  const { blockSteps } = useSlideScene();
  const step = block.steps && place && blockSteps[place];
  return (
    <FitText className={className} sizes={sizes} style={placeAt(box)} at={at}>
      <LocalizedProse text={block.text} items={step === undefined ? undefined : step + 1} />
    </FitText>
  );
}
