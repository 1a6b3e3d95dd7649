import { type BrowserWindow, powerSaveBlocker } from 'electron';
import type { Drawings } from '../../model/drawing';
import type { Language } from '../../model/localized';
import type { ResolvedBriefing } from '../../model/resolved';
import { fail, type Result, success } from '../../model/result';
import type { ShowPosition, ShowTarget, ShowView } from '../../model/show';
import type { EventName, Events } from '../contract';
import { sendEvent } from '../ipc/send-event';
import { type Audience, openAudience } from './audience-window';
import type { ShowDisplay } from './choose-display';

/** The show in progress, if there is one. */
export interface Show {
  readonly start: (from: ShowStart) => void;
  readonly end: () => void;
  readonly goto: (target: ShowTarget) => void;
  /** What the audience's page asks for when it is loaded. */
  readonly view: () => Result<ShowView>;
  readonly report: (position: ShowPosition) => void;
  /** The briefing was changed while it is shown. */
  readonly update: (resolved: ResolvedBriefing) => void;
  readonly isRunning: () => boolean;
}

interface ShowStart {
  readonly slide: number;
  readonly language: Language;
  readonly display: ShowDisplay;
  readonly resolved: ResolvedBriefing;
  readonly drawings: Drawings;
}

interface ShowParts {
  readonly workshop: () => BrowserWindow;
  readonly send: <E extends EventName>(event: E, detail: Events[E]) => void;
  readonly crashed: (reason: string) => void;
}

/** A page that crashes on stage is loaded again at the slide where it was, but not for ever. */
const reloads = 3;

export function setupShow({ workshop, send, crashed }: ShowParts): Show {
  let running:
    | { readonly window: BrowserWindow; readonly showOn: Audience['showOn']; view: ShowView; crashes: number }
    | undefined;

  const end = () => running?.window.close();

  return {
    end,
    isRunning: () => running !== undefined,
    start: ({ slide, language, display, resolved, drawings }) => {
      const view = { resolved, language, start: slide, startStep: 0, drawings };
      if (running) {
        running.view = view;
        sendEvent(running.window, 'show.update', view);
        running.showOn(display);
        return;
      }
      const awake = powerSaveBlocker.start('prevent-display-sleep');
      const { window, showOn } = openAudience(workshop(), display);
      running = { window, showOn, view, crashes: 0 };
      window.webContents.on('render-process-gone', (_event, { reason }) => {
        if (reason === 'clean-exit' || !running) return;
        crashed(reason);
        running.crashes += 1;
        if (running.crashes > reloads) end();
        else window.webContents.reload();
      });
      window.once('closed', () => {
        powerSaveBlocker.stop(awake);
        running = undefined;
        send('show.ended', null);
      });
    },
    goto: (target) => {
      if (running) sendEvent(running.window, 'show.goto', target);
    },
    view: () => (running ? success(running.view) : fail('not-allowed')),
    report: (position) => {
      if (!running) return;
      running.view = { ...running.view, start: position.slide, startStep: position.step };
      send('show.moved', position);
    },
    update: (resolved) => {
      if (!running) return;
      running.view = { ...running.view, resolved };
      sendEvent(running.window, 'show.update', running.view);
    },
  };
}
