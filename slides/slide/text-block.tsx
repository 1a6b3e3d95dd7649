import type { Box } from '../../model/layout';
import type { BlockOf } from '../../model/slide';
import { type FitSizes, FitText, textSizes } from './fit-text';
import { LocalizedProse } from './localized-text';
import { placeAt } from './place-style';

export function TextBlock({
  block,
  box,
  sizes = textSizes,
}: {
  readonly block: BlockOf<'text'>;
  readonly box: Box;
  readonly sizes?: FitSizes;
}) {
  return (
    <FitText className="slide-text" sizes={sizes} style={placeAt(box)}>
      <LocalizedProse text={block.text} />
    </FitText>
  );
}
