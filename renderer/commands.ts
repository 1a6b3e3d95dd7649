import type { Command } from '../electron/contract';
import { shownSlides } from '../model/briefing';
import { call } from './bridge';
import { isImporting } from './import/import-store';
import { openExport } from './show/open-export';
import { checkSources } from './sources/source-store';
import {
  currentBriefing,
  deliver,
  edit,
  noteSaved,
  receiveDocument,
  redo,
  undo,
} from './store/document-store';
import { removeBlock } from './store/edits/blocks';
import { addSlide, deleteSlide, duplicateSlide } from './store/edits/slides';
import { tellFailure } from './store/program-store';
import { chooseSlide, keepView, showPanel, showSources, useView } from './store/view-store';

/** Does what a menu entry, a key or a button asks for. */
export function runCommand(command: Command): void {
  // A file is before the person: the rest of the window waits.
  if (isImporting() && command !== 'save' && command !== 'save-as') return;
  void commandActions[command]();
}

const commandActions: Readonly<Record<Command, () => void | Promise<void>>> = {
  new: () => replaceDocument('document.create'),
  open: () => replaceDocument('document.open'),
  import: chooseFiles,
  save: () => save(false),
  'save-as': () => save(true),
  'export-pdf': openExport,
  'check-sources': checkData,
  undo: () => travel(undo),
  redo: () => travel(redo),
  'new-slide': newSlide,
  'duplicate-slide': duplicateChosen,
  delete: deleteChosen,
  'show-from-start': () => startShow('start'),
  'show-from-here': () => startShow('here'),
};

export async function save(as: boolean): Promise<void> {
  const failure = await deliver();
  if (failure) return tellFailure(failure);
  const briefing = currentBriefing();
  const answer = await call('document.save', { as });
  if (!answer.ok) tellFailure(answer.failure);
  else if (answer.value) noteSaved(answer.value, briefing);
}

/** Looks at the files that data came from, and shows what has become of them. */
export async function checkData(): Promise<void> {
  showSources();
  await checkSources();
}

export async function chooseFiles(): Promise<void> {
  const answer = await call('dataset.choose');
  if (!answer.ok) tellFailure(answer.failure);
}

/** Before the audience, or on `this` display, where the workshop is. */
export async function startShow(from: 'start' | 'here', display: 'other' | 'this' = 'other'): Promise<void> {
  const failure = await deliver();
  if (failure) return tellFailure(failure);
  const { slide, language } = useView.getState();
  const answer = await call('show.start', {
    slide: from === 'start' ? 0 : indexToBegin(slide),
    language,
    display,
  });
  if (!answer.ok) tellFailure(answer.failure);
}

/** Index among the shown slides of the slide, or of the next that is not hidden. */
export function indexToBegin(slideId: string | null): number {
  const { slides } = currentBriefing();
  const at = slides.findIndex((slide) => slide.id === slideId);
  const before = slides.slice(0, Math.max(0, at)).filter((slide) => !slide.hidden).length;
  return Math.max(0, Math.min(before, shownSlides(currentBriefing()).length - 1));
}

/** The next slide is like the chosen one, except after one that a deck has only once. */
export function newSlide(): void {
  const { slide } = useView.getState();
  const briefing = currentBriefing();
  const chosen = briefing.slides.find((other) => other.id === slide);
  const once = !chosen || ['title', 'section', 'closing', 'picture'].includes(chosen.layout);
  const made = addSlide(
    briefing,
    briefing.slides.length === 0 ? 'title' : once ? 'text' : chosen.layout,
    slide,
  );
  edit(() => made.briefing);
  chooseSlide(made.id);
}

export function duplicateChosen(): void {
  const { slide } = useView.getState();
  if (!slide) return;
  const made = duplicateSlide(currentBriefing(), slide);
  edit(() => made.briefing);
  chooseSlide(made.id);
}

/** Deletes what is chosen: a block on the slide, else the slide. While a text is edited, the key belongs to the text. */
export function deleteChosen(): void {
  if (isTyping()) return;
  const { page, slide, panel } = useView.getState();
  if (page !== 'slide' || !slide) return;
  if (panel.kind === 'block') {
    edit((briefing) => removeBlock(briefing, slide, panel.place));
    showPanel({ kind: 'slide' });
  } else {
    edit((briefing) => deleteSlide(briefing, slide));
  }
}

export function isTyping(): boolean {
  const element = document.activeElement;
  return (
    element instanceof HTMLTextAreaElement ||
    (element instanceof HTMLElement && element.isContentEditable) ||
    element instanceof HTMLSelectElement ||
    (element instanceof HTMLInputElement && !['checkbox', 'radio', 'button'].includes(element.type))
  );
}

/** Undoes or redoes, and shows the slide where something changed. */
function travel(step: () => void): void {
  const before = currentBriefing();
  const view = useView.getState();
  step();
  useView.setState(keepView(view, before, currentBriefing(), true));
}

async function replaceDocument(name: 'document.create' | 'document.open'): Promise<void> {
  // The shell asks about unsaved work, so it must know the latest.
  const failure = await deliver();
  if (failure) return tellFailure(failure);
  const answer = await call(name);
  if (!answer.ok) tellFailure(answer.failure);
  else if (answer.value) receiveDocument(answer.value);
}
