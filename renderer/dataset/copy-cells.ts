import type { Dataset } from '../../model/dataset';
import type { InterfaceLanguage } from '../../model/localized';
import type { RowView } from '../../model/row-view';
import type { Cell } from '../../model/table';
import { call } from '../bridge';
import { tellDone, tellFailure } from '../store/program-store';
import { wordsIn } from '../ui/words';
import { writeCount } from '../ui/write-count';
import type { CellRange } from './cell-selection';
import { tableWords } from './table-words';
import { writeTsv } from './write-tsv';

/** More would take longer than the browser lets a key copy, and nobody pastes it. */
const mostCells = 500_000;
const rowsPerCall = 1_000;

/** Puts the cells into the clipboard, as a spreadsheet takes them. */
export async function copyCells(
  dataset: Dataset,
  view: RowView,
  { top, bottom, left, right }: CellRange,
  language: InterfaceLanguage,
): Promise<void> {
  const words = wordsIn(tableWords, language);
  const columns = dataset.columns.slice(left, right + 1);
  const count = bottom - top + 1;
  if (count * columns.length > mostCells) {
    return tellDone(words.tooMuchToCopy(writeCount(mostCells, language)));
  }
  const rows: (readonly Cell[])[] = [];
  for (let offset = top; offset <= bottom; offset += rowsPerCall) {
    const limit = Math.min(rowsPerCall, bottom - offset + 1);
    const answer = await call('dataset.rows', { ...view, offset, limit });
    if (!answer.ok) return tellFailure(answer.failure);
    rows.push(...answer.value.rows.map((row) => row.slice(left, right + 1)));
  }
  writeClipboard(writeTsv(rows, columns, language));
  tellDone(words.copied(writeCount(rows.length, language)));
}

/** By the browser's own copying: the program grants no page the clipboard otherwise. */
function writeClipboard(text: string): void {
  const onCopy = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
  };
  document.addEventListener('copy', onCopy, { once: true, capture: true });
  document.execCommand('copy');
  document.removeEventListener('copy', onCopy, { capture: true });
}
