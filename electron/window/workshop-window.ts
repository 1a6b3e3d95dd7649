import { join } from 'node:path';
import type { BrowserWindow } from 'electron';
import type { InterfaceLanguage } from '../../model/localized';
import type { EventName, Events, SavedState } from '../contract';
import { sendEvent } from '../ipc/send-event';
import { openPage } from './page-window';
import { recallBounds, rememberBounds } from './window-bounds';

/** The window the staff work in. */
export interface Workshop {
  readonly window: BrowserWindow;
  /** What is sent before the page listens is kept for it. */
  readonly send: <E extends EventName>(event: E, detail: Events[E]) => void;
  readonly isListening: () => boolean;
  readonly noteListening: () => void;
  /** Asks the page for what it has not sent yet, and waits for it; a page that does not answer is not waited for. */
  readonly deliver: () => Promise<void>;
  readonly noteDelivered: () => void;
  readonly showState: (state: SavedState) => void;
}

interface WorkshopParts {
  readonly profile: string;
  readonly language: InterfaceLanguage;
  /** Whether the window may close: asked each time somebody tries. */
  readonly mayClose: () => Promise<boolean>;
  readonly crashed: (reason: string) => void;
}

/** How long a page may take to send its latest state, in ms. */
const patience = 3_000;

export function openWorkshop({ profile, language, mayClose, crashed }: WorkshopParts): Workshop {
  const boundsFile = join(profile, 'window.json');
  const { maximized, ...bounds } = recallBounds(boundsFile);
  const window = openPage('workshop', {
    ...bounds,
    minWidth: 960,
    minHeight: 600,
    backgroundColor: '#f6f8f9',
  });
  rememberBounds(window, boundsFile);

  let listening = false;
  const kept: (() => void)[] = [];
  let delivered: (() => void) | undefined;
  const send: Workshop['send'] = (event, detail) => {
    if (listening) sendEvent(window, event, detail);
    else kept.push(() => sendEvent(window, event, detail));
  };

  window.once('ready-to-show', () => {
    if (maximized) window.maximize();
    window.show();
  });
  closeWhenAllowed(window, mayClose);
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit') return;
    listening = false;
    crashed(reason);
    // The document is here, in the shell: the page gets it again.
    window.webContents.reload();
  });
  window.on('page-title-updated', (event) => event.preventDefault());

  return {
    window,
    send,
    isListening: () => listening,
    noteListening: () => {
      listening = true;
      for (const sendKept of kept.splice(0)) sendKept();
    },
    deliver: async () => {
      if (!listening) return;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, patience);
        delivered = () => {
          clearTimeout(timer);
          resolve();
        };
        send('document.wanted', null);
      });
      delivered = undefined;
    },
    noteDelivered: () => delivered?.(),
    showState: ({ fileName, saved }) => {
      const name = fileName ?? { de: 'Neues Briefing', en: 'New Briefing' }[language];
      window.setTitle(`${saved ? '' : '• '}${name} – Lectern`);
      window.setDocumentEdited(!saved);
    },
  };
}

/** Somebody wants to see it: a second start, a file opened from elsewhere. */
export function focusWindow(window: BrowserWindow): void {
  if (window.isDestroyed()) return;
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}

/** A window that is closed asks first, once at a time; what has been allowed closes for good. */
function closeWhenAllowed(window: BrowserWindow, mayClose: () => Promise<boolean>): void {
  let asking = false;
  let allowed = false;
  window.on('close', (event) => {
    if (allowed) return;
    event.preventDefault();
    if (asking) return;
    asking = true;
    mayClose()
      .then((may) => {
        allowed = may;
        if (may) window.close();
      })
      .finally(() => {
        asking = false;
      });
  });
}
