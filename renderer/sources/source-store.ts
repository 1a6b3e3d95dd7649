import { create } from 'zustand';
import type { SourceState } from '../../electron/contract';
import type { Dataset } from '../../model/dataset';
import { answersAlike, type DatasetChange, renewDataset } from '../../model/dataset-change';
import type { Failure } from '../../model/failure';
import { call } from '../bridge';
import { deliver, edit } from '../store/document-store';
import { changeDataset } from '../store/edits/datasets';
import { tellFailure } from '../store/program-store';

/** What is known of a changed file: it is being read again, or what it would change, or why that cannot be said. */
export type Comparison =
  | { readonly kind: 'reading'; readonly about: Compared }
  | { readonly kind: 'compared'; readonly about: Compared; readonly change: DatasetChange }
  | { readonly kind: 'failed'; readonly about: Compared; readonly failure: Failure };

/** The dataset and the content of its file that were compared. */
interface Compared {
  readonly before: Dataset;
  readonly fingerprint: string;
}

export interface SourcesState {
  /** What the shell last said of each dataset's file. */
  readonly states: readonly SourceState[];
  /** By dataset. */
  readonly comparisons: Readonly<Record<string, Comparison>>;
  /** Changes whose message was put away, by their fingerprint. */
  readonly putAway: readonly string[];
}

const nothing: SourcesState = { states: [], comparisons: {}, putAway: [] };

export const useSources = create<SourcesState>(() => nothing);

export function noteSources(states: readonly SourceState[]): void {
  useSources.setState({ states });
}

/** Another document is open: what was compared was about the one before. */
export function forgetSources(): void {
  useSources.setState(nothing);
}

/** Whether the file now says something else than the dataset; refused or not. */
export function isChanged(state: SourceState | undefined, dataset: Dataset): boolean {
  return state?.status === 'changed' || state?.status === 'same'
    ? state.fingerprint !== null && state.fingerprint !== dataset.origin.fingerprint
    : false;
}

/** Whether somebody should be told. */
export function isPending(state: SourceState | undefined, dataset: Dataset): boolean {
  return isChanged(state, dataset) && !state?.refused;
}

/** What is known of the dataset's file as it is now. */
export function comparisonOf(
  { comparisons }: Pick<SourcesState, 'comparisons'>,
  dataset: Dataset,
  fingerprint: string | null | undefined,
): Comparison | undefined {
  const known = comparisons[dataset.id];
  if (!known || known.about.fingerprint !== fingerprint) return undefined;
  return answersAlike(known.about.before, dataset) ? known : undefined;
}

/** Reads the changed file of a dataset again, to see what it would change. */
export async function compareSource(dataset: Dataset, fingerprint: string): Promise<void> {
  const about = { before: dataset, fingerprint };
  note(dataset.id, { kind: 'reading', about });
  // The shell compares with what it knows: the latest state must have arrived.
  const undelivered = await deliver();
  const answer = undelivered
    ? { ok: false as const, failure: undelivered }
    : await call('dataset.compare', { dataset: dataset.id });
  if (useSources.getState().comparisons[dataset.id]?.about !== about) return;
  if (!answer.ok) return note(dataset.id, { kind: 'failed', about, failure: answer.failure });
  // The file may have changed once more while it was read.
  const read = answer.value.dataset.origin.fingerprint;
  note(dataset.id, { kind: 'compared', about: { ...about, fingerprint: read }, change: answer.value });
}

/** Puts the rows that were compared in the place of the dataset's. */
export async function acceptChange(dataset: Dataset, fingerprint: string): Promise<boolean> {
  const undelivered = await deliver();
  if (undelivered) {
    tellFailure(undelivered);
    return false;
  }
  const answer = await call('dataset.accept', { dataset: dataset.id, fingerprint });
  if (!answer.ok) {
    forget(dataset.id);
    tellFailure(answer.failure);
    return false;
  }
  const accepted = answer.value;
  edit((briefing) => changeDataset(briefing, dataset.id, (known) => renewDataset(known, accepted.dataset)));
  forget(dataset.id);
  return true;
}

/** Leaves the dataset as it is; this content of its file is not told again. */
export async function refuseChange(dataset: Dataset, fingerprint: string): Promise<void> {
  const answer = await call('dataset.refuse', { dataset: dataset.id, fingerprint });
  if (!answer.ok) return tellFailure(answer.failure);
  forget(dataset.id);
}

/** Looks at all files now. */
export async function checkSources(): Promise<void> {
  const undelivered = await deliver();
  if (undelivered) return tellFailure(undelivered);
  const answer = await call('sources.check');
  if (answer.ok) noteSources(answer.value);
  else tellFailure(answer.failure);
}

/** Datasets of the briefing whose changed files nobody has decided on, with what is known of the file. */
export function pendingSources(
  states: readonly SourceState[],
  datasets: readonly Dataset[],
): readonly SourceState[] {
  return states.filter((state) => {
    const dataset = datasets.find(({ id }) => id === state.dataset);
    return dataset !== undefined && isPending(state, dataset);
  });
}

export function putAway(states: readonly SourceState[]): void {
  const fingerprints = states.flatMap(({ fingerprint }) => fingerprint ?? []);
  useSources.setState((now) => ({ putAway: [...now.putAway, ...fingerprints] }));
}

function note(dataset: string, comparison: Comparison): void {
  useSources.setState((now) => ({ comparisons: { ...now.comparisons, [dataset]: comparison } }));
}

function forget(dataset: string): void {
  useSources.setState((now) => {
    const { [dataset]: _, ...comparisons } = now.comparisons;
    return { comparisons };
  });
}
