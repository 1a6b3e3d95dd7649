import { writeFile } from 'node:fs/promises';
import { writeBriefing } from '../../electron/document/write-briefing';
import type { ResolvedBriefing } from '../../model/resolved';
import { onePixel } from '../electron/document/small-briefing';
import { expect } from './program';

/** A briefing's file without real rows: nothing in it is asked, all is answered. */
export async function saveResolved(
  path: string,
  { briefing, answers, shapes }: ResolvedBriefing,
): Promise<void> {
  await writeFile(`${path}.rows`, 'no rows');
  await writeFile(`${path}.png`, onePixel);
  const written = await writeBriefing(path, {
    briefing,
    answers,
    ...(shapes && { shapes }),
    parquetOf: () => `${path}.rows`,
    imageOf: () => `${path}.png`,
  });
  expect(written).toMatchObject({ ok: true });
}
