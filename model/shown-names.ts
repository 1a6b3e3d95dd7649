import { readMoment } from './category';
import { rulesOf } from './chart-kinds';
import { isNumeric, isTemporal } from './column';
import type { Dataset } from './dataset';
import type { Language } from './localized';
import { datasetsOf, nameGroup, type Query } from './query';
import { answerTo, type ResolvedBriefing } from './resolved';
import type { Cell, TableColumn } from './table';

/** More would be a register of names, and nobody translates a register. */
const mostNames = 1_000;

/**
 * The names of columns and of entries that the briefing's charts and tables show of a dataset, as the dataset has them,
 * each once and in the order in which they are met. Numbers and points in time are said by rules, not by a dictionary.
 */
export function shownNames(resolved: ResolvedBriefing, dataset: string): readonly string[] {
  const { briefing } = resolved;
  const names = new Set<string>();
  const add = (query: Query, shows: (column: TableColumn) => boolean, headings: boolean) => {
    const table = datasetsOf(query).includes(dataset) ? answerTo(resolved, query) : undefined;
    if (!table) return;
    const rest = query.top?.others;
    for (const [index, column] of table.columns.entries()) {
      if (!shows(column)) continue;
      if (headings && !isMeasure(query, column)) names.add(column.name);
      if (isNumeric(column.type) || isTemporal(column.type)) continue;
      for (const row of table.rows) {
        if (names.size >= mostNames) return;
        const cell = row[index] ?? null;
        if (isName(cell) && cell !== rest) names.add(cell);
      }
    }
  };
  for (const { kind, query, encoding } of briefing.charts) {
    // A map finds its areas by what the cells say, and names them itself.
    if (rulesOf(kind).areas) continue;
    add(query, ({ name }) => name === encoding.category || name === encoding.series, false);
  }
  for (const slide of briefing.slides) {
    for (const block of Object.values(slide.blocks)) {
      if (block.kind !== 'table') continue;
      const { columns } = block;
      add(block.query, ({ name }) => columns.length === 0 || columns.includes(name), true);
    }
  }
  return [...names];
}

/** Those of the names that a deck in this language would show in another: the dataset's own is the deck's first. */
export function untranslatedNames(
  names: readonly string[],
  terms: Dataset['terms'],
  language: Language,
  first: Language | undefined,
): readonly string[] {
  return language === first ? [] : names.filter((name) => !terms[name]?.[language]);
}

function isName(cell: Cell): cell is string {
  return typeof cell === 'string' && cell !== '' && !readMoment(cell);
}

/** The heading of a measure is made of words of our own and of the names of columns. */
function isMeasure({ groups, measures }: Query, column: TableColumn): boolean {
  return measures.length > 0 && !groups.some((group) => nameGroup(group) === column.name);
}
