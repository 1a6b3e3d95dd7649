import { BrowserWindow, type BrowserWindowConstructorOptions, type WebContents } from 'electron';
import type { PageName } from '../contract';
import { origin } from '../security/scheme';
import { windowOptions } from './window-options';

const addresses: Readonly<Record<PageName, string>> = {
  workshop: `${origin}/renderer/index.html`,
  audience: `${origin}/slides/audience.html`,
  print: `${origin}/slides/print.html`,
};

const pages = new WeakMap<WebContents, PageName>();

/** Opens a window, hidden, and begins to load its page. `looks` says nothing about rights: those are all the same. */
export function openPage(page: PageName, looks: Omit<BrowserWindowConstructorOptions, 'webPreferences'>) {
  const window = new BrowserWindow(windowOptions(page, looks));
  pages.set(window.webContents, page);
  // A page that fails to load or is closed meanwhile shows itself by other events.
  window.loadURL(addresses[page]).catch(() => undefined);
  return window;
}

/** Which page these contents were opened for; undefined for contents that are not ours. */
export function pageOf(contents: WebContents): PageName | undefined {
  return pages.get(contents);
}

export function addressOf(page: PageName): string {
  return addresses[page];
}
