import { basename, join } from 'node:path';
import type { Dataset, Problem } from '../../model/dataset';
import { fail, type Result, success } from '../../model/result';
import { readBriefing } from '../document/read-briefing';
import type { CommandContext } from './command-context';
import { showProgress } from './show-progress';

export interface OpenSource {
  readonly dataset: Dataset;
  readonly problems: readonly Problem[];
}

/** Opens what a command names: a file with a table, or a dataset of a briefing (`x.briefing#dataset`). */
export async function openSource(
  source: string,
  sheet: string | undefined,
  context: CommandContext,
): Promise<Result<OpenSource>> {
  const [, briefing, dataset] = /^(.*\.briefing)(?:#(.*))?$/i.exec(source) ?? [];
  if (briefing !== undefined) return openDataset(context.resolvePath(briefing), dataset, context);
  const engine = await context.openEngine();
  const path = context.resolvePath(source);
  const progress = showProgress(basename(path), context);
  const read = await engine.importFile(path, {
    choices: sheet === undefined ? {} : { sheet },
    ...{ language: context.language, signal: context.io.signal, onProgress: progress.show },
  });
  progress.end();
  return read;
}

/** A briefing with a single dataset needs no name for it. */
async function openDataset(
  path: string,
  wanted: string | undefined,
  context: CommandContext,
): Promise<Result<OpenSource>> {
  const folder = join(await context.workingFolder(), 'briefing');
  const read = await readBriefing(path, folder);
  if (!read.ok) return read;
  const { datasets } = read.value.briefing;
  const named = datasets.find(
    ({ id, name }) => id === wanted || Object.values(name).some((text) => text && text === wanted),
  );
  const dataset = named ?? (wanted === undefined && datasets.length === 1 ? datasets[0] : undefined);
  if (!dataset) {
    const ids = datasets.map(({ id }) => id).join(', ') || '–';
    return fail('dataset-missing', { dataset: wanted ?? `${basename(path)}#`, datasets: ids });
  }
  const engine = await context.openEngine();
  const attached = await engine.attachDataset(dataset, read.value.parquet[dataset.id] ?? '');
  return attached.ok ? success({ dataset, problems: [] }) : attached;
}
