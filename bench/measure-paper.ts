import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inRepository } from '../scripts/run/repository.mjs';
import { writeFromSamples } from '../scripts/sample/write-from-samples';
import { makeFiftySlides } from './fifty-slides';
import { type Stage, timeCommand } from './run-electron';
import { type CompareOptions, type Comparison, compare } from './timing';

/**
 * 50 slides to PDF as a whole command, start included, against 50 nearly empty pages: once from a briefing that keeps
 * the drawings of its charts, as one does that was handed out before, and once from one whose charts are all new.
 * Files are made in `folder`.
 */
export async function measurePaper(
  stage: Stage,
  folder: string,
  options: CompareOptions,
): Promise<readonly Comparison[]> {
  const fresh = join(folder, 'fifty.briefing');
  const kept = join(folder, 'fifty-kept.briefing');
  const pdf = join(folder, 'out.pdf');
  const print = (briefing: string, ...more: string[]) =>
    timeCommand(stage, [inRepository(), 'export', briefing, '--to', pdf, ...more]);
  await writeFromSamples(fresh, inRepository('assets', 'samples'), makeFiftySlides);
  await copyFile(fresh, kept);
  await print(kept, '--keep-drawings');

  const theirs = {
    label: '50 nearly empty pages, tagged and with an outline as ours',
    measure: () => timeCommand(stage, [inRepository('bench', 'empty-pages'), pdf]),
  };
  const slides = 'Lectern: 24 of text, 20 of charts, 5 of tables, 1 title';
  return [
    await compare(
      '50 slides to PDF',
      { ours: { label: `${slides}; drawings kept`, measure: () => print(kept) }, theirs, target: 2 },
      options,
    ),
    await compare(
      '50 slides to PDF, the first time',
      { ours: { label: `${slides}; charts drawn live`, measure: () => print(fresh) }, theirs, target: 2 },
      options,
    ),
  ];
}
