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
  className = 'slide-text',
}: {
  readonly block: BlockOf<'text'>;
  readonly box: Box;
  readonly sizes?: FitSizes;
  readonly at?: 'top' | 'bottom';
  readonly className?: string;
}) {
  return (
    <FitText className={className} sizes={sizes} style={placeAt(box)} at={at}>
      <LocalizedProse text={block.text} />
    </FitText>
  );
}
