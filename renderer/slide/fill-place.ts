import type { Briefing } from '../../model/briefing';
import { assertNever } from '../../model/result';
import type { Block, BlockKind, Place } from '../../model/slide';
import { call } from '../bridge';
import { currentBriefing, edit } from '../store/document-store';
import { placeBlock } from '../store/edits/blocks';
import { makeChart } from '../store/edits/charts';
import { firstTable } from '../store/edits/tables';
import { tellFailure } from '../store/program-store';
import { chooseBlock } from '../store/view-store';
import { datasetAtHand, figuresToMake, newFigure } from './insert';

/** Puts a first block of the kind into a place of the slide. */
export async function fillPlace(slide: string, place: Place, kind: BlockKind): Promise<void> {
  const image = kind === 'image' ? await chooseImage() : null;
  const made = image ?? makeBlock(currentBriefing(), kind);
  if (!made) return;
  edit(() => placeBlock(made.briefing, slide, place, made.block));
  chooseBlock(slide, place);
}

interface MadeBlock {
  readonly briefing: Briefing;
  readonly block: Block;
}

/** Lets the person choose a picture and adds it to the briefing; null: they changed their mind. */
export async function chooseImage(): Promise<MadeBlock | null> {
  const answer = await call('image.choose');
  if (!answer.ok) {
    tellFailure(answer.failure);
    return null;
  }
  const image = answer.value;
  if (!image) return null;
  const briefing = currentBriefing();
  const known = briefing.images.some((other) => other.id === image.id);
  return {
    briefing: known ? briefing : { ...briefing, images: [...briefing.images, image] },
    block: { kind: 'image', image: image.id, alternative: {}, credit: {} },
  };
}

/** A first block of the kind from the dataset at hand; null where there is no dataset or none is needed. */
export function makeBlock(briefing: Briefing, kind: BlockKind): MadeBlock | null {
  if (kind === 'text') return { briefing, block: { kind: 'text', text: {} } };
  const dataset = datasetAtHand();
  if (!dataset || kind === 'image') return null;
  switch (kind) {
    case 'chart': {
      const made = makeChart(briefing, dataset);
      return { briefing: made.briefing, block: { kind: 'chart', chart: made.id } };
    }
    case 'figures': {
      const [known] = briefing.figures;
      if (known) return { briefing, block: figures(known.id) };
      const [count, sum] = figuresToMake(dataset);
      const made = newFigure(briefing, dataset, sum ?? count ?? { kind: 'count' });
      return { briefing: made.briefing, block: figures(made.id) };
    }
    case 'table':
      return { briefing, block: firstTable(dataset) };
    default:
      return assertNever(kind);
  }
}

function figures(figure: string): Block {
  return { kind: 'figures', items: [{ figure, label: {} }] };
}
