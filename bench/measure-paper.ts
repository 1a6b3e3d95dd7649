import { join } from 'node:path';
import { inRepository } from '../scripts/run/repository.mjs';
import { writeFromSamples } from '../scripts/sample/write-from-samples';
import { makeFiftySlides } from './fifty-slides';
import { type Stage, timeCommand } from './run-electron';
import { type CompareOptions, type Comparison, compare } from './timing';

/** 50 slides to PDF as a whole command, start included, against 50 nearly empty pages. Files are made in `folder`. */
export async function measurePaper(
  stage: Stage,
  folder: string,
  options: CompareOptions,
): Promise<Comparison> {
  const briefing = join(folder, 'fifty.briefing');
  await writeFromSamples(briefing, inRepository('assets', 'samples'), makeFiftySlides);
  const pdf = join(folder, 'out.pdf');
  return compare(
    '50 slides to PDF',
    {
      ours: {
        label: 'Lectern: 24 of text, 20 charts drawn live, 5 tables, 1 title',
        measure: () => timeCommand(stage, [inRepository(), 'export', briefing, '--to', pdf]),
      },
      theirs: {
        label: '50 nearly empty pages, tagged and with an outline as ours',
        measure: () => timeCommand(stage, [inRepository('bench', 'empty-pages'), pdf]),
      },
      target: 2,
    },
    options,
  );
}
