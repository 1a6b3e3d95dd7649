import { create } from 'zustand';
import type { Progress, ProposedImport } from '../../electron/contract';
import type { Failure } from '../../model/failure';
import type { ImportPreview } from '../../model/import-preview';
import type { ReadingChoices } from '../../model/reading-choices';
import { call } from '../bridge';
import { useDocument } from '../store/document-store';
import { tellFailure, useProgram } from '../store/program-store';

/** A file before the person, and what they have said of it. */
export interface ProposedFile {
  /** How it is read, by the last choices that were tried out. */
  readonly preview: ImportPreview;
  /** What is wanted; the preview follows. */
  readonly choices: ReadingChoices;
  /** What the person calls the dataset; null: as it is proposed. */
  readonly name: string | null;
  readonly isLooking: boolean;
  /** Why the file could not be looked at with these choices. */
  readonly failure: Failure | null;
}

export interface ImportState {
  readonly file: ProposedFile | null;
  /** A file that was accepted is read whole while the next is awaited, or nothing. */
  readonly phase: 'choosing' | 'reading';
  /** The dataset that is read differently; it is replaced. */
  readonly rereads: string | null;
  /** Files of this series that are done with, and those that come after this one. */
  readonly done: number;
  readonly waiting: number;
  /** What becomes of the files that wait. */
  readonly rest: 'ask' | 'take' | 'leave';
}

const nothing: ImportState = {
  file: null,
  phase: 'choosing',
  rereads: null,
  done: 0,
  waiting: 0,
  rest: 'ask',
};

export const useImport = create<ImportState>(() => nothing);

/** Whether a file is before the person: nothing else in the window can be used then. */
export function isImporting(): boolean {
  return useImport.getState().file !== null;
}

/** The next file, after the one before it was accepted or dismissed. */
export function receiveProposal({ waiting, ...preview }: ProposedImport): void {
  const { rest } = useImport.getState();
  if (rest === 'leave') return void leaveUnseen(preview.id, waiting);
  useImport.setState({ waiting, phase: 'choosing', rereads: null, file: propose(preview) });
  if (rest === 'take') void acceptImport();
}

export function noteWaiting(waiting: number): void {
  useImport.setState({ waiting });
}

/** Reads the file of a dataset again, to read it differently. */
export async function rereadDataset(dataset: string): Promise<void> {
  const answer = await call('import.reread', { dataset });
  if (!answer.ok) return tellFailure(answer.failure);
  const preview = answer.value;
  if (!preview) return;
  const known = useDocument.getState().history.present.datasets.some((each) => each.id === dataset);
  if (known) useImport.setState({ ...nothing, rereads: dataset, file: propose(preview) });
  else await call('import.dismiss', { import: preview.id });
}

/** Looks at the file with other choices. The newest wish wins; what was seen before stays meanwhile. */
export async function changeReading(change: (choices: ReadingChoices) => ReadingChoices): Promise<void> {
  const { file, phase } = useImport.getState();
  if (!file || phase === 'reading') return;
  const { id } = file.preview;
  const choices = change(file.choices);
  setFile({ choices, isLooking: true });
  const answer = await call('import.preview', { import: id, choices });
  const now = useImport.getState().file;
  if (now?.preview.id !== id || now.choices !== choices) return;
  if (answer.ok) setFile({ preview: answer.value, isLooking: false, failure: null });
  else setFile({ isLooking: false, failure: answer.failure });
  tellLooked();
}

export function renameImport(name: string): void {
  setFile({ name });
}

/** Why the file cannot be accepted as it is; undefined if it can. */
export function hindranceOf({ failure, preview }: ProposedFile): 'failed' | 'empty' | 'several' | undefined {
  if (failure) return 'failed';
  if (preview.columns.length > 0) return undefined;
  return preview.raw.length === 0 && preview.sources.length > 0 ? 'several' : 'empty';
}

/** Reads all of the file as it is shown. What was changed a moment before is looked at first. */
export async function acceptImport(): Promise<void> {
  await untilLooked();
  const { file, phase } = useImport.getState();
  if (!file || phase === 'reading' || file.isLooking) return;
  // One of many that cannot be read as it is stays before the person.
  if (hindranceOf(file)) return useImport.setState({ rest: 'ask' });
  useImport.setState((now) => ({ phase: 'reading', done: now.done + 1 }));
  const { preview, choices } = file;
  const name = file.name?.trim();
  const answer = await call('import.accept', { import: preview.id, choices, ...(name ? { name } : {}) });
  if (answer.ok) return;
  useImport.setState((now) => ({ phase: 'choosing', done: now.done - 1 }));
  setFile({ failure: answer.failure });
}

/** This file as it is shown, and those that wait as they are found to be. */
export async function acceptAll(): Promise<void> {
  useImport.setState({ rest: 'take' });
  await acceptImport();
}

/** Leaves this file out. The next one is proposed. */
export async function dismissImport(): Promise<void> {
  const { file, waiting } = useImport.getState();
  if (!file) return;
  useImport.setState((now) => ({ phase: 'reading', done: now.done + 1 }));
  if (waiting === 0) close();
  await tellDismissed(file.preview.id);
}

/** Leaves this file and those that wait. What is being read goes on, out of sight. */
export async function leaveImport(): Promise<void> {
  const { file, phase, waiting } = useImport.getState();
  if (!file) return;
  const id = file.preview.id;
  close();
  if (phase === 'choosing') await leaveUnseen(id, waiting);
  else if (waiting > 0) useImport.setState({ rest: 'leave' });
}

async function leaveUnseen(id: string, waiting: number): Promise<void> {
  useImport.setState({ rest: waiting > 0 ? 'leave' : 'ask' });
  await tellDismissed(id);
}

async function tellDismissed(id: string): Promise<void> {
  const answer = await call('import.dismiss', { import: id });
  if (!answer.ok && answer.failure.code !== 'import-ended') tellFailure(answer.failure);
}

function propose(preview: ImportPreview): ProposedFile {
  return { preview, choices: preview.choices, name: null, isLooking: false, failure: null };
}

function setFile(change: Partial<ProposedFile>): void {
  useImport.setState((now) => (now.file ? { file: { ...now.file, ...change } } : {}));
}

function close(): void {
  useImport.setState(nothing);
  tellLooked();
}

/** Those who wait until the latest choices have been looked at. */
const looked: (() => void)[] = [];

function tellLooked(): void {
  for (const done of looked.splice(0)) done();
}

function untilLooked(): Promise<void> {
  if (!useImport.getState().file?.isLooking) return Promise.resolve();
  return new Promise((resolve) => looked.push(resolve));
}

/** All is read and nothing more comes: the sheet goes. */
useProgram.subscribe((now, before) => {
  if (!isReading(before.works) || isReading(now.works)) return;
  const then = useImport.getState();
  if (then.phase === 'choosing' && then.rest === 'ask') return;
  // Between the end of one work and the next file there may be a moment; a file that cannot be read is not proposed.
  setTimeout(() => {
    if (useImport.getState() === then && !isReading(useProgram.getState().works)) close();
  }, 120);
});

function isReading(works: readonly Progress[]): boolean {
  return works.some(({ work }) => work === 'import');
}

/** Another document is open: nothing is left of what was to come into the old one. */
useDocument.subscribe((now, before) => {
  if (now.opening !== before.opening) close();
});
