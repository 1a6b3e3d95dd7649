import { type BrowserWindow, type Display, screen } from 'electron';
import { openPage } from '../window/page-window';
import { chooseDisplay, type ShowDisplay } from './choose-display';

/** The audience's window. */
export interface Audience {
  readonly window: BrowserWindow;
  /** Moves it, at once and whenever displays come and go. */
  readonly showOn: (wanted: ShowDisplay) => void;
}

/** Opens the audience's page, black and without a frame, over a whole display. */
export function openAudience(workshop: BrowserWindow, wanted: ShowDisplay): Audience {
  const display = displayFor(workshop, wanted);
  const window = openPage('audience', {
    ...display.bounds,
    frame: false,
    fullscreen: true,
    backgroundColor: '#000000',
    title: 'Lectern',
    autoHideMenuBar: true,
  });
  window.setMenu(null);
  let where = wanted;
  const move = () => {
    if (!window.isDestroyed() && !workshop.isDestroyed()) cover(window, displayFor(workshop, where));
  };
  window.once('ready-to-show', () => {
    window.show();
    move();
    window.focus();
  });
  followDisplays(window, move);
  return {
    window,
    showOn: (next) => {
      where = next;
      move();
      window.focus();
    },
  };
}

function displayFor(workshop: BrowserWindow, wanted: ShowDisplay): Display {
  return chooseDisplay(screen.getAllDisplays(), screen.getDisplayMatching(workshop.getBounds()), wanted);
}

/** The projector is plugged in late, changes its size, or its cable comes out: the show goes where it can be seen. */
function followDisplays(window: BrowserWindow, move: () => void): void {
  screen.on('display-removed', move);
  screen.on('display-added', move);
  screen.on('display-metrics-changed', move);
  window.once('closed', () => {
    screen.off('display-removed', move);
    screen.off('display-added', move);
    screen.off('display-metrics-changed', move);
  });
}

/** A window in full screen does not move: it leaves it, moves, and goes back. */
function cover(window: BrowserWindow, display: Display): void {
  const { x, y, width, height } = window.getBounds();
  const { bounds } = display;
  const covers = x === bounds.x && y === bounds.y && width === bounds.width && height === bounds.height;
  if (covers) return;
  window.setFullScreen(false);
  window.setBounds(bounds);
  window.setFullScreen(true);
}
