import type { Box } from '../../model/layout';
import { pickText } from '../../model/localized';
import type { BlockOf } from '../../model/slide';
import { placeAt } from './place-style';
import { useSlideScene } from './slide-scene';

/** A picture that fills its place to the edges; its credit stands in the source line. */
export function ImageBlock({ block, box }: { readonly block: BlockOf<'image'>; readonly box: Box }) {
  const { resolved, language, imageUrl } = useSlideScene();
  const known = resolved.briefing.images.some((image) => image.id === block.image);
  if (!known) return <div className="slide-missing" style={placeAt(box)} />;
  return (
    <img
      className="slide-image"
      src={imageUrl(block.image)}
      alt={pickText(block.alternative, language)}
      style={placeAt(box)}
    />
  );
}
