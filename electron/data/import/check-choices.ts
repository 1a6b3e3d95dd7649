import type { Problem } from '../../../model/dataset';
import { choiceSentences as say } from './choice-sentences';
import type { Header } from './detect-header';
import type { ImportJob } from './import-job';

/**
 * What of a person's choices the file does not bear out, so that it was read otherwise. `header` is as it was found, of files that
 * have one; `names` are those of all columns.
 */
export function checkChoices(
  { choices, language }: ImportJob,
  names: readonly string[],
  header?: Header,
): readonly Problem[] {
  const { headerRow = 0, headerRows, lastRow, columns = {} } = choices;
  const problems: Problem[] = [];
  const row = Math.max(1, header?.headerRow ?? 1);
  if (header && headerRow > 0 && headerRows !== 0 && header.headerRow !== headerRow) {
    const message = say.headerElsewhere(headerRow, header.headerRow, language);
    problems.push({ row: headerRow, message });
  }
  if (header && lastRow !== undefined && lastRow < header.firstLine) {
    problems.push({ row: lastRow, message: say.endsBefore(lastRow, header.firstLine, language) });
  }
  for (const name of Object.keys(columns)) {
    if (!names.includes(name)) problems.push({ row, value: name, message: say.columnGone(name, language) });
  }
  return problems;
}
