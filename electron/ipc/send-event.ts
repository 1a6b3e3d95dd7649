import type { BrowserWindow } from 'electron';
import type { EventName, Events } from '../contract';
import { eventChannel } from './channels';

/** Tells a window's page something it did not ask for. A window that is gone is told nothing. */
export function sendEvent<E extends EventName>(window: BrowserWindow, name: E, detail: Events[E]): void {
  if (!window.isDestroyed()) window.webContents.send(eventChannel, name, detail);
}
