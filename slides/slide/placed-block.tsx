import { findChart } from '../../model/briefing';
import { type Box, boxOfBlock, placeOf } from '../../model/layout';
import { assertNever } from '../../model/result';
import type { Block, BlockOf, Place, Slide } from '../../model/slide';
import { ChartBlock } from './chart-block';
import { FiguresBlock } from './figures-block';
import { type FitSizes, FitText } from './fit-text';
import { ImageBlock } from './image-block';
import { LocalizedLine } from './localized-text';
import { placeAt } from './place-style';
import { useSlideScene } from './slide-scene';
import { TableBlock } from './table-block';
import { TextBlock } from './text-block';
import { useSlideSize } from './use-slide-size';
import './comparison.css';

/** The block in a named place; nothing where there is none, or one that the layout has no room for. */
export function PlacedBlock({ slide, place }: { readonly slide: Slide; readonly place: Place }) {
  const size = useSlideSize();
  const block = slide.blocks[place];
  const box = boxOfBlock(slide, place, size);
  if (!block || !box) return null;
  if (block.kind === 'text' && isHeading(place)) {
    return (
      <TextBlock block={block} box={box} sizes={headingSizes} at="bottom" className="slide-side-heading" />
    );
  }
  const caption = placeOf(slide.layout, place)?.caption;
  return (
    <>
      {block.kind === 'chart' && caption && <ChartCaption block={block} box={box} height={caption} />}
      <BlockView block={block} box={box} place={place} />
    </>
  );
}

interface BlockViewProps {
  readonly block: Block;
  readonly box: Box;
  readonly place: Place;
}

function BlockView({ block, box, place }: BlockViewProps) {
  switch (block.kind) {
    case 'text':
      return <TextBlock block={block} box={box} place={place} />;
    case 'figures':
      return <FiguresBlock block={block} box={box} />;
    case 'chart':
      return <ChartBlock block={block} box={box} place={place} />;
    case 'table':
      return <TableBlock block={block} box={box} />;
    case 'image':
      return <ImageBlock block={block} box={box} />;
    default:
      return assertNever(block);
  }
}

/** What the chart shows and in which unit, above it. */
function ChartCaption(props: {
  readonly block: BlockOf<'chart'>;
  readonly box: Box;
  readonly height: number;
}) {
  const { block, box, height } = props;
  const { briefing } = useSlideScene().resolved;
  return (
    <FitText
      className="slide-chart-caption"
      sizes={captionSizes}
      style={placeAt({ ...box, y: box.y - height, height: height - 8 })}
    >
      <LocalizedLine text={findChart(briefing, block.chart)?.subtitle} />
    </FitText>
  );
}

function isHeading(place: Place): boolean {
  return place === 'main-heading' || place === 'side-heading';
}

const headingSizes: FitSizes = [44, 40, 36, 34, 32, 30, 28];
const captionSizes: FitSizes = [30, 28];
