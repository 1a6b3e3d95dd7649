import { type Box, boxOfBlock } from '../../model/layout';
import { assertNever } from '../../model/result';
import type { Block, Place, Slide } from '../../model/slide';
import { ChartBlock } from './chart-block';
import { FiguresBlock } from './figures-block';
import { ImageBlock } from './image-block';
import { TableBlock } from './table-block';
import { TextBlock } from './text-block';
import { useSlideSize } from './use-slide-size';

/** The block in a named place; nothing where there is none, or one that the layout has no room for. */
export function PlacedBlock({ slide, place }: { readonly slide: Slide; readonly place: Place }) {
  const size = useSlideSize();
  const block = slide.blocks[place];
  const box = boxOfBlock(slide, place, size);
  return block && box ? <BlockView block={block} box={box} /> : null;
}

function BlockView({ block, box }: { readonly block: Block; readonly box: Box }) {
  switch (block.kind) {
    case 'text':
      return <TextBlock block={block} box={box} />;
    case 'figures':
      return <FiguresBlock block={block} box={box} />;
    case 'chart':
      return <ChartBlock block={block} box={box} />;
    case 'table':
      return <TableBlock block={block} box={box} />;
    case 'image':
      return <ImageBlock block={block} box={box} />;
    default:
      return assertNever(block);
  }
}
