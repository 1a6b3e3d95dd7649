import type { Box } from '../../model/layout';
import type { BlockOf } from '../../model/slide';
import { type FitSizes, FitText, textSizes } from './fit-text';
import { LocalizedProse } from './localized-text';
import { placeAt } from './place-style';

export function TextBlock({
  block,
  box,
  sizes = textSizes,
  at,
}: {
  readonly block: BlockOf<'text'>;
  readonly box: Box;
  readonly sizes?: FitSizes;
  readonly at?: 'top' | 'bottom';
}) {
  return (
    <FitText className="slide-text" sizes={sizes} style={placeAt(box)} at={at}>
      <LocalizedProse text={block.text} />
    </FitText>
  );
}
