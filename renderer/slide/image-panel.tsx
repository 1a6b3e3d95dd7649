import { logicalSize, placeOf } from '../../model/layout';
import type { BlockOf, Place, Slide } from '../../model/slide';
import { edit, useDocument } from '../store/document-store';
import { changeBlock, placeBlock } from '../store/edits/blocks';
import { useView } from '../store/view-store';
import { Button } from '../ui/button';
import { LocalizedField } from '../ui/localized-field';
import { useWords } from '../ui/words';
import { chooseImage } from './fill-place';
import { imageWords } from './image-words';

interface ImagePanelProps {
  readonly slide: Slide;
  readonly place: Place;
  readonly block: BlockOf<'image'>;
}

export function ImagePanel({ slide, place, block }: ImagePanelProps) {
  const words = useWords(imageWords);
  const language = useView((now) => now.language);
  const aspect = useDocument((now) => now.history.present.aspect);
  const image = useDocument((now) => now.history.present.images.find((each) => each.id === block.image));
  const box = placeOf(slide.layout, place)?.box(logicalSize(aspect));
  const change = (parts: Partial<BlockOf<'image'>>, topic: string) =>
    edit(
      (briefing) => changeBlock(briefing, slide.id, place, 'image', (old) => ({ ...old, ...parts })),
      `${slide.id}-${place}-${topic}-${language}`,
    );
  const replace = async () => {
    const made = await chooseImage();
    if (made?.block.kind !== 'image') return;
    const { image: id } = made.block;
    edit(() => placeBlock(made.briefing, slide.id, place, { ...block, image: id }));
  };
  return (
    <div className="panel-part">
      {image && (
        <p className="field-hint selectable">
          {image.fileName}
          <br />
          {words.pixels(image.width, image.height)}
        </p>
      )}
      {image && box && image.width < box.width * 0.6 && <p className="note">{words.coarse}</p>}
      <Button kind="plain" label={words.choose} onPress={() => void replace()} />
      <LocalizedField
        label={words.alternative}
        text={block.alternative}
        language={language}
        lines={2}
        hint={words.alternativeHint}
        onChange={(alternative) => change({ alternative }, 'alternative')}
      />
      <LocalizedField
        label={words.credit}
        text={block.credit}
        language={language}
        placeholder={words.creditExample}
        onChange={(credit) => change({ credit }, 'credit')}
      />
    </div>
  );
}
