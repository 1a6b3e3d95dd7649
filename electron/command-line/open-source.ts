import { randomUUID } from 'node:crypto';
import { basename, join } from 'node:path';
import type { Dataset, Problem } from '../../model/dataset';
import type { ReadingChoices } from '../../model/reading-choices';
import type { Step } from '../../model/reading-step';
import { fail, type Result, success } from '../../model/result';
import { makeDatasetId } from '../data/import/dataset-id';
import { readBriefing } from '../document/read-briefing';
import type { CommandContext } from './command-context';
import { showProgress } from './show-progress';
import { refuseUndone } from './step-options';

export interface OpenSource {
  readonly dataset: Dataset;
  readonly problems: readonly Problem[];
  readonly proposals: readonly Step[];
}

/** Opens what a command names: a file with a table, or a dataset of a briefing (`x.briefing#dataset`). */
export async function openSource(
  source: string,
  choices: ReadingChoices,
  context: CommandContext,
): Promise<Result<OpenSource>> {
  const [, briefing, dataset] = /^(.*\.briefing)(?:#(.*))?$/i.exec(source) ?? [];
  const [choice] = Object.keys(choices);
  if (briefing !== undefined && choice !== undefined) {
    const reason = {
      de: 'wie eine Datei gelesen wird, steht bei einem Datensatz eines Briefings schon fest',
      en: 'how a file is read has already been settled for a dataset of a briefing',
    };
    return fail('call-wrong', { reason });
  }
  if (briefing !== undefined) return openDataset(context.resolvePath(briefing), dataset, context);
  const engine = await context.openEngine();
  const path = context.resolvePath(source);
  const progress = showProgress(basename(path), context);
  const read = await engine.importFile(path, {
    ...{ choices, language: context.language, signal: context.io.signal, onProgress: progress.show },
  });
  progress.end();
  if (!read.ok) return read;
  const done = refuseUndone(read.value);
  return done.ok ? read : done;
}

/** A briefing with a single dataset needs no name for it. */
async function openDataset(
  path: string,
  wanted: string | undefined,
  context: CommandContext,
): Promise<Result<OpenSource>> {
  // A folder of its own: a second dataset may come from the same briefing.
  const folder = join(await context.workingFolder(), randomUUID());
  const read = await readBriefing(path, folder);
  if (!read.ok) return read;
  const { datasets } = read.value.briefing;
  const named = datasets.find(
    ({ id, name }) => id === wanted || Object.values(name).some((text) => text && text === wanted),
  );
  const found = named ?? (wanted === undefined && datasets.length === 1 ? datasets[0] : undefined);
  if (!found) {
    const ids = datasets.map(({ id }) => id).join(', ') || '–';
    return fail('dataset-missing', { dataset: wanted ?? `${basename(path)}#`, datasets: ids });
  }
  const engine = await context.openEngine();
  // Another dataset of the same name may be open already.
  const taken = (id: string) => engine.list.some((open) => open.id === id);
  const dataset = taken(found.id) ? { ...found, id: makeDatasetId(found.id, taken) } : found;
  const attached = await engine.attachDataset(dataset, read.value.parquet[found.id] ?? '');
  return attached.ok
    ? success({ dataset, problems: dataset.problems?.first ?? [], proposals: [] })
    : attached;
}
