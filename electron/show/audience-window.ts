import { type BrowserWindow, type Display, screen } from 'electron';
import { openPage } from '../window/page-window';
import { chooseDisplay } from './choose-display';

/** Opens the audience's page, black and without a frame, over the whole display the workshop is not on. */
export function openAudience(workshop: BrowserWindow): BrowserWindow {
  const display = displayFor(workshop);
  const window = openPage('audience', {
    ...display.bounds,
    frame: false,
    fullscreen: true,
    backgroundColor: '#000000',
    title: 'Lectern',
    autoHideMenuBar: true,
  });
  window.setMenu(null);
  window.webContents.on('did-finish-load', () => {
    // Injected by the shell, so the policy of the page stays as it is.
    window.webContents
      .insertCSS('*, *::before, *::after { cursor: none !important; }')
      .catch(() => undefined);
  });
  window.once('ready-to-show', () => {
    window.show();
    cover(window, displayFor(workshop));
    window.focus();
  });
  followDisplays(window, workshop);
  return window;
}

function displayFor(workshop: BrowserWindow): Display {
  return chooseDisplay(screen.getAllDisplays(), screen.getDisplayMatching(workshop.getBounds()));
}

/** The projector is plugged in late, or its cable comes out: the show goes where it can be seen. */
function followDisplays(window: BrowserWindow, workshop: BrowserWindow): void {
  const move = () => {
    if (!window.isDestroyed() && !workshop.isDestroyed()) cover(window, displayFor(workshop));
  };
  screen.on('display-removed', move);
  screen.on('display-added', move);
  window.once('closed', () => {
    screen.off('display-removed', move);
    screen.off('display-added', move);
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
