import type { ImageAsset } from '../../model/briefing';
import type { BlockOf } from '../../model/slide';
import { conversationSize, drawConversationPicture } from './picture/conversation-picture';
import { districtPictureSize, drawDistrictPicture } from './picture/district-picture';
import { text } from './texts';

/** Beside the words of the first and the last slide. */
export const districtsBlock: BlockOf<'image'> = {
  kind: 'image',
  image: 'kreise-als-punkte',
  alternative: text(
    'Ein Punkt für jeden Stadt- und Landkreis, so groß wie seine Einwohnerzahl; einer leuchtet.',
    'A dot for each urban and rural district, as large as its population; one of them is lit.',
  ),
  credit: text('Eigene Darstellung nach Destatis, CC~BY~4.0', 'Own drawing after Destatis, CC~BY~4.0'),
};

export const conversationBlock: BlockOf<'image'> = {
  kind: 'image',
  image: 'gespraech',
  alternative: text(
    'Zwei Kreise, ein großer und ein kleiner; zwischen ihnen leuchtet ein Punkt.',
    'Two circles, a large one and a small one; between them a dot is lit.',
  ),
  credit: {},
};

/** The pictures of the sample, and how each is drawn. */
export const samplePictures: readonly { readonly asset: ImageAsset; readonly draw: () => Buffer }[] = [
  {
    asset: {
      id: districtsBlock.image,
      fileName: 'kreise-als-punkte.png',
      type: 'png',
      ...districtPictureSize,
    },
    draw: () => drawDistrictPicture(),
  },
  {
    asset: { id: conversationBlock.image, fileName: 'gespraech.png', type: 'png', ...conversationSize },
    draw: drawConversationPicture,
  },
];
