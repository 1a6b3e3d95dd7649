import { join } from 'node:path';
import { inRepository } from '../scripts/run/repository.mjs';
import { type Stage, timeFirstPaint } from './run-electron';
import { type CompareOptions, type Comparison, compare } from './timing';

/** From start to the first paint of the empty workshop, against a bare window. Profiles are kept in `folder`. */
export function measureStart(stage: Stage, folder: string, options: CompareOptions): Promise<Comparison> {
  // Each with a profile of its own, so that no program that is open already takes the start over.
  const start = (name: string, program: string) => () =>
    timeFirstPaint(stage, [`--user-data-dir=${join(folder, name)}`, program]);
  return compare(
    'start to first paint',
    {
      ours: { label: 'Lectern, empty workshop', measure: start('ours', inRepository()) },
      theirs: {
        label: 'bare window, nearly empty page',
        measure: start('bare', inRepository('bench', 'bare-window')),
      },
      target: 2,
    },
    options,
  );
}
