import type { Problem } from '../../../model/dataset';
import type { InterfaceLanguage } from '../../../model/localized';
import { choiceSentences } from './choice-sentences';
import type { Footnote } from './cut-footnotes';
import { problemSentences } from './problem-sentences';

const toldNotes = 20;

/** Lines below the table, which are no rows. */
export function describeNotes(notes: readonly Footnote[], language: InterfaceLanguage): readonly Problem[] {
  const said = notes.filter(({ text }) => text);
  const told = said.slice(0, toldNotes).map(({ line, text }) => ({
    ...{ row: line, value: text.slice(0, 200) },
    message: problemSentences.footnote(0, language),
  }));
  const [next] = said.slice(toldNotes);
  if (!next) return told;
  const rest = said.length - toldNotes;
  return [...told, { row: next.line, message: choiceSentences.moreNotes(rest, language) }];
}
