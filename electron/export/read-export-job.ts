import { join, resolve } from 'node:path';
import { dataEntry } from '../../model/briefing-file';
import { readDrawings } from '../../model/drawing';
import type { ResolvedBriefing } from '../../model/resolved';
import { fail, type Result, success } from '../../model/result';
import type { PrintJob } from '../../model/show';
import { type ReadBriefing, readBriefing } from '../document/read-briefing';
import { type AskAll, askOpenQueries, openQueries } from '../document/resolve-answers';
import { printJob } from './print-job';
import type { ExportCall } from './read-export-call';

export interface ReadingParts {
  /** A folder of its own, as the system writes it: pictures are unpacked there, rows only where they are needed. */
  readonly folder: string;
  readonly opened: (read: ReadBriefing) => void;
  /** Called where the file lacks answers and its data has to be asked. */
  readonly asking: () => void;
}

/** Makes the print job of a call of `lectern export`. */
export async function readExportJob(call: ExportCall, parts: ReadingParts): Promise<Result<PrintJob>> {
  const path = resolve(call.file);
  const read = await readBriefing(path, join(parts.folder, 'document'), { rows: call.keepDrawings });
  if (!read.ok) return read;
  parts.opened(read.value);
  const resolved = await resolveBriefing(path, read.value, parts);
  if (!resolved.ok) return resolved;
  const language = call.language ?? read.value.briefing.languages[0] ?? 'de';
  const { slides, notes, steps, appendix, colours } = call;
  const choice = { language, slides, notes, steps, appendix, colours };
  return printJob(resolved.value, choice, readDrawings(read.value.drawings));
}

async function resolveBriefing(
  path: string,
  { briefing, answers, shapes }: ReadBriefing,
  { folder, asking }: ReadingParts,
): Promise<Result<ResolvedBriefing>> {
  if (openQueries(briefing, answers).length === 0) return success({ briefing, answers, shapes });
  asking();
  const ask = await startAsking(path, join(folder, 'data'));
  if (!ask.ok) return ask;
  const asked = await askOpenQueries(briefing, answers, ask.value);
  const [failure] = Object.values(asked.failures);
  // Paper with holes in it helps nobody: what cannot be answered stops the export.
  if (failure) return fail(failure.code, failure.detail, failure.cause);
  return success({ briefing, answers: { ...answers, ...asked.answers }, shapes });
}

/** Unpacks the rows and starts the data process on them; it ends with the program. */
async function startAsking(path: string, folder: string): Promise<Result<AskAll>> {
  const read = await readBriefing(path, folder);
  if (!read.ok) return read;
  const { startDataProcess } = await import('../start-data-process');
  const data = startDataProcess(folder, { restarted: () => undefined });
  for (const dataset of read.value.briefing.datasets) {
    const attached = await data.attachDataset(dataset, join(folder, dataEntry(dataset.id)));
    if (!attached.ok) return attached;
  }
  return success(data.askAll);
}
