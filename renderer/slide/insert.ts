import type { Briefing } from '../../model/briefing';
import { isNumeric } from '../../model/column';
import { meaningOf } from '../../model/column-meaning';
import type { Dataset } from '../../model/dataset';
import { type LocalizedText, pickText } from '../../model/localized';
import type { Measure } from '../../model/query';
import type { Block, BlockKind } from '../../model/slide';
import { blocksOf } from '../../model/slide-mentions';
import { nameMeasureIn } from '../query/name-measure';
import { currentBriefing, edit } from '../store/document-store';
import { insertBlock } from '../store/edits/blocks';
import { makeFigure } from '../store/edits/figures';
import { chooseBlock, useView } from '../store/view-store';
import { chooseImage, makeBlock } from './fill-place';

/** The dataset that a new chart, figure or table is made of: the chosen one, or the first. */
export function datasetAtHand(): Dataset | undefined {
  const { datasets } = currentBriefing();
  return datasets.find((dataset) => dataset.id === useView.getState().dataset) ?? datasets[0];
}

/** Puts a first block of the kind on the chosen slide, or on a new one where it finds no room. */
export async function insert(kind: BlockKind): Promise<void> {
  const made = kind === 'image' ? await chooseImage() : makeBlock(currentBriefing(), kind);
  if (made) put(made.briefing, made.block);
}

/** Shows the figure big on the chosen slide: beside the figures there, where there is room. */
export function insertFigure(figure: string, briefing = currentBriefing()): void {
  const item = { figure, label: {} };
  const slide = briefing.slides.find((other) => other.id === useView.getState().slide);
  for (const [place, block] of slide ? blocksOf(slide) : []) {
    if (!slide || block.kind !== 'figures' || block.items.length >= 4) continue;
    const grown: Block = { ...block, items: [...block.items, item] };
    const slides = briefing.slides.map((other) =>
      other === slide ? { ...slide, blocks: { ...slide.blocks, [place]: grown } } : other,
    );
    edit(() => ({ ...briefing, slides }));
    chooseBlock(slide.id, place);
    return;
  }
  put(briefing, { kind: 'figures', items: [item] });
}

export function insertNewFigure(dataset: Dataset, measure: Measure): void {
  const made = newFigure(currentBriefing(), dataset, measure);
  insertFigure(made.id, made.briefing);
}

/** A figure with a name in the languages of the deck, so that it is never nameless. */
export function newFigure(briefing: Briefing, dataset: Dataset, measure: Measure) {
  const name: Record<string, string> = {};
  for (const language of briefing.languages) name[language] = nameMeasureIn(measure, dataset, language);
  return makeFigure(briefing, dataset, measure, name as LocalizedText);
}

/** What figures can be made of the dataset at once: how many rows, and the sum or mean of its first numbers. */
export function figuresToMake(dataset: Dataset): readonly Measure[] {
  const numbers = dataset.columns.filter((column) => isNumeric(column.type) && meaningOf(column) !== 'code');
  return [
    { kind: 'count' },
    ...numbers
      .slice(0, 8)
      .map(
        (column): Measure => ({ kind: meaningOf(column) === 'rate' ? 'mean' : 'sum', column: column.name }),
      ),
  ];
}

export function nameDataset(dataset: Dataset): string {
  return pickText(dataset.name, useView.getState().language) || dataset.origin.fileName;
}

function put(briefing: Briefing, block: Block): void {
  const inserted = insertBlock(briefing, useView.getState().slide, block);
  edit(() => inserted.briefing);
  chooseBlock(inserted.slide, inserted.place);
}
