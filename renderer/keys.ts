import type { Command } from '../electron/contract';
import { isTyping, runCommand } from './commands';
import { isImporting } from './import/import-store';
import { currentBriefing, edit } from './store/document-store';
import { moveSlide } from './store/edits/slides';
import { useProgram } from './store/program-store';
import { chooseSlide, useView } from './store/view-store';

/** With Ctrl, on a Mac with Cmd. Capitals stand for the shift key. */
const withControl: Readonly<Record<string, Command>> = {
  s: 'save',
  S: 'save-as',
  o: 'open',
  n: 'new',
  z: 'undo',
  Z: 'redo',
  y: 'redo',
  m: 'new-slide',
  d: 'duplicate-slide',
};

/** Listens for the keys of the whole window; answers with the function that ends it. */
export function listenForKeys(): () => void {
  document.addEventListener('keydown', onKey);
  return () => document.removeEventListener('keydown', onKey);
}

function onKey(event: KeyboardEvent): void {
  const command = findCommand(event);
  if (command) {
    // Handled here, so that the menu's accelerator does not run it again.
    event.preventDefault();
    runCommand(command);
  } else if (
    !event.defaultPrevented &&
    !isTyping() &&
    !isImporting() &&
    useView.getState().page === 'slide'
  ) {
    turnPage(event);
  }
}

function findCommand(event: KeyboardEvent): Command | undefined {
  const mac = useProgram.getState().program.platform === 'darwin';
  const control = mac ? event.metaKey : event.ctrlKey;
  if (event.key === 'F5') return event.shiftKey ? 'show-from-here' : 'show-from-start';
  if (control && !event.altKey) {
    const letter = event.shiftKey ? event.key.toUpperCase() : event.key.toLowerCase();
    return withControl[letter];
  }
  const isDelete = event.key === 'Delete' || (mac && event.key === 'Backspace');
  return isDelete && !control && !event.altKey && !isTyping() && !isInMenu(event) ? 'delete' : undefined;
}

/** Page up and down walk through the slides; with Alt and an arrow the chosen slide moves. */
function turnPage(event: KeyboardEvent): void {
  const { slide } = useView.getState();
  const { slides } = currentBriefing();
  const at = slides.findIndex((other) => other.id === slide);
  const step = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1, PageUp: -1, PageDown: 1 }[
    event.key
  ];
  if (step === undefined || !slide || at < 0) return;
  if (event.altKey) {
    event.preventDefault();
    edit((briefing) => moveSlide(briefing, slide, at + step));
  } else if (event.key.startsWith('Page')) {
    event.preventDefault();
    chooseSlide(slides[Math.max(0, Math.min(slides.length - 1, at + step))]?.id ?? slide);
  }
}

function isInMenu(event: KeyboardEvent): boolean {
  return event.target instanceof Element && event.target.closest('[popover]') !== null;
}

/** A key as it is written on the keyboards of the window's language: "Strg+Umschalt+S", "⇧⌘S". */
export function nameKeys(keys: string): string {
  const { language, platform } = useProgram.getState().program;
  if (platform === 'darwin') {
    return keys.replace('Ctrl+', '⌘').replace('Shift+', '⇧').replace('Alt+', '⌥');
  }
  return language === 'de'
    ? keys.replace('Ctrl', 'Strg').replace('Shift', 'Umschalt').replace('Delete', 'Entf')
    : keys;
}
