import { type Figure, queriesOfFigure } from './figure';
import { queriesOfCourse } from './figure-course';
import type { Query } from './query';
import type { Block } from './slide';
import { totalQuery } from './table-total';

/** What a block asks by itself: a table its rows and what they are together, figures with a course their periods. */
export function queriesOfBlock(block: Block, figures: readonly Figure[]): readonly Query[] {
  if (block.kind === 'table') {
    const total = totalQuery(block);
    return total ? [block.query, total] : [block.query];
  }
  if (block.kind !== 'figures') return [];
  return block.items.flatMap(({ figure: id, course }) => {
    const figure = figures.find((each) => each.id === id);
    if (!figure) return [];
    return [...queriesOfFigure(figure), ...(course ? queriesOfCourse(figure, course) : [])];
  });
}
