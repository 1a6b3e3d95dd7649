import { join } from 'node:path';
import { app, type BrowserWindowConstructorOptions } from 'electron';
import type { PageName } from '../contract';

/** The options of every window there is. What a page may do is decided here, once. */
export function windowOptions(
  page: PageName,
  looks: Omit<BrowserWindowConstructorOptions, 'webPreferences'>,
): BrowserWindowConstructorOptions {
  return {
    ...looks,
    show: false,
    webPreferences: {
      preload: join(app.getAppPath(), 'dist', 'preload', 'preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      safeDialogs: true,
      devTools: !app.isPackaged,
      // The show goes on while another window is in front, and paper is drawn in a window that is never seen.
      backgroundThrottling: page === 'workshop',
    },
  };
}
