import { basename, join } from 'node:path';
import { type Briefing, queriesOf } from '../../model/briefing';
import { type BriefingComparison, compareBriefings, replaceAnswers } from '../../model/briefing-comparison';
import type { Dataset } from '../../model/dataset';
import type { DatasetChange } from '../../model/dataset-change';
import type { Failure } from '../../model/failure';
import type { Language } from '../../model/localized';
import { datasetsOf, keyOfQuery } from '../../model/query';
import { refusalOf, refuse } from '../../model/refusal';
import type { Answers, ResolvedBriefing } from '../../model/resolved';
import { fail, type Result, success } from '../../model/result';
import type { DataEngine } from '../data/data-engine';
import { answerAll } from '../data/resolve';
import { type ReadBriefing, readBriefing } from '../document/read-briefing';
import { findSource, sourceIn } from '../refresh/find-source';
import { type RereadingData, readAgain } from '../refresh/read-again';
import type { CommandContext } from './command-context';
import { showProgress } from './show-progress';

/** What became of the file of one dataset. */
export type ComparedSource =
  | { readonly status: 'same' | 'gone' | 'unreadable'; readonly dataset: Dataset }
  /** Its new data cannot be used. */
  | { readonly status: 'refused'; readonly dataset: Dataset; readonly failure: Failure }
  | {
      readonly status: 'changed';
      readonly dataset: Dataset;
      readonly change: DatasetChange;
      /** The engine's dataset that has the new rows. */
      readonly candidate: string;
    };

export interface SourcesComparison {
  readonly read: ReadBriefing;
  readonly sources: readonly ComparedSource[];
  readonly comparison: BriefingComparison;
  /** The briefing with what would be accepted, and its answers. */
  readonly after: ResolvedBriefing;
}

/** Compares a briefing with the files of its datasets in the folder. Texts are in `language`, or the briefing's first. */
export async function compareSources(
  path: string,
  folder: string,
  language: Language | undefined,
  context: CommandContext,
): Promise<Result<SourcesComparison>> {
  const content = await readBriefing(path, join(await context.workingFolder(), 'briefing'));
  if (!content.ok) return content;
  const read = content.value;
  const { briefing } = read;
  if (language && !briefing.languages.includes(language)) {
    return fail('language-missing', { language, languages: briefing.languages.join(', ') });
  }
  const found = await Promise.all(
    briefing.datasets.map(async (dataset) => {
      const wanted = sourceIn(folder, dataset.origin.fileName);
      return { dataset, source: await findSource(dataset.origin, wanted ? [wanted] : []) };
    }),
  );
  const asked = found.some(({ source }) => source.status === 'changed')
    ? await attachAndAsk(read, context)
    : success(read.answers);
  if (!asked.ok) return asked;
  const before = { briefing, answers: asked.value };
  const sources: ComparedSource[] = [];
  for (const { dataset, source } of found) {
    const { status } = source;
    sources.push(
      status === 'changed' ? await compareSource(source.path, dataset, before, context) : { status, dataset },
    );
  }
  return settle(read, before, sources, language ?? briefing.languages[0] ?? 'de', context);
}

/** The answers as they are: those in the file, and those that it lacks. */
async function attachAndAsk(read: ReadBriefing, context: CommandContext): Promise<Result<Answers>> {
  const engine = await context.openEngine();
  for (const dataset of read.briefing.datasets) {
    const attached = await engine.attachDataset(dataset, read.parquet[dataset.id] ?? '');
    if (!attached.ok) return attached;
  }
  const open = queriesOf(read.briefing).filter((query) => !Object.hasOwn(read.answers, keyOfQuery(query)));
  const { answers } = await answerAll(engine, open, context.io.signal);
  return success({ ...read.answers, ...answers });
}

async function compareSource(
  path: string,
  dataset: Dataset,
  { briefing, answers }: ResolvedBriefing,
  context: CommandContext,
): Promise<ComparedSource> {
  const engine = await context.openEngine();
  const progress = showProgress(basename(path), context);
  const { signal = new AbortController().signal } = context.io;
  const again = await readAgain(dataOf(engine), {
    ...{ briefing, answers, dataset, path, signal },
    language: context.language,
    onProgress: progress.show,
  });
  progress.end();
  if (!again.ok) return { status: 'refused', dataset, failure: again.failure };
  const failure = refusalOf(again.value.change);
  return failure ? { status: 'refused', dataset, failure } : { status: 'changed', dataset, ...again.value };
}

function dataOf(engine: DataEngine): RereadingData {
  return {
    importFile: (path, options) => engine.importFile(path, options),
    compareRows: (before, after, signal) => engine.compareRows(before, after, signal),
    askAll: async (queries, { signal, instead }) =>
      success(await answerAll(engine.imagine(instead), queries, signal)),
    detach: (id) => engine.detach(id),
  };
}

/** Asks once more with all that has changed together: datasets may be joined. What does not go together is refused. */
async function settle(
  read: ReadBriefing,
  before: ResolvedBriefing,
  sources: readonly ComparedSource[],
  language: Language,
  context: CommandContext,
): Promise<Result<SourcesComparison>> {
  const changed = sources.flatMap((source) => (source.status === 'changed' ? [source] : []));
  const changedIds = new Set(changed.map(({ dataset }) => dataset.id));
  const queries = queriesOf(before.briefing).filter((query) =>
    datasetsOf(query).some((id) => changedIds.has(id)),
  );
  const instead = Object.fromEntries(changed.map(({ dataset, candidate }) => [dataset.id, candidate]));
  const { answers, failures } =
    queries.length > 0
      ? await answerAll((await context.openEngine()).imagine(instead), queries, context.io.signal)
      : { answers: {}, failures: {} };
  const broken = queries.filter(
    (query) => Object.hasOwn(failures, keyOfQuery(query)) && Object.hasOwn(before.answers, keyOfQuery(query)),
  );
  if (broken.length > 0) {
    const fewer = sources.map((source): ComparedSource => {
      const query = broken.find((each) => datasetsOf(each).includes(source.dataset.id));
      const failure = query && failures[keyOfQuery(query)];
      if (source.status !== 'changed' || !failure) return source;
      const { dataset } = source;
      return { status: 'refused', dataset, failure: refuse(dataset.origin.fileName, failure) };
    });
    return settle(read, before, fewer, language, context);
  }
  const briefing = renew(before.briefing, changed);
  const after = { briefing, answers: replaceAnswers(before, queries, answers).answers };
  const isAsked = (query: (typeof queries)[number]) => datasetsOf(query).some((id) => changedIds.has(id));
  return success({ read, sources, after, comparison: compareBriefings(before, after, language, isAsked) });
}

function renew(briefing: Briefing, changed: readonly { readonly change: DatasetChange }[]): Briefing {
  const renewed = new Map(changed.map(({ change }) => [change.dataset.id, change.dataset]));
  return { ...briefing, datasets: briefing.datasets.map((dataset) => renewed.get(dataset.id) ?? dataset) };
}
