import { BrowserWindow, type IpcMainEvent, type IpcMainInvokeEvent, ipcMain } from 'electron';
import type { Result } from '../../model/result';
import type { PageName } from '../contract';
import { addressOf, pageOf } from '../window/page-window';
import type { CallHandlers } from './answer-call';
import { callChannel, dropChannel } from './channels';

/** Which of our pages calls, and its window. */
export interface Caller {
  readonly page: PageName;
  readonly window: BrowserWindow;
}

export type Handlers = CallHandlers<Caller>;

/** Answers a call; see answer-call.ts. */
export type Answer = (caller: Caller | undefined, name: unknown, input: unknown) => Promise<Result<unknown>>;

/** The one place where calls of the pages arrive. What answers them may still be on its way. */
export function setupCalls(answering: Promise<Answer>): void {
  ipcMain.handle(callChannel, async (event, name: unknown, input: unknown) => {
    // At once: the page may be gone when the answer is there.
    const caller = identifyCaller(event);
    return (await answering)(caller, name, input);
  });
}

/** Files that were dropped on the workshop. Their paths come from the preload, not from the page. */
export function setupDrops(open: (paths: readonly string[]) => void, denied: (what: string) => void): void {
  ipcMain.on(dropChannel, (event, paths: unknown) => {
    if (identifyCaller(event)?.page === 'workshop' && isPaths(paths)) open(paths);
    else denied('dropped files');
  });
}

function isPaths(value: unknown): value is readonly string[] {
  return (
    Array.isArray(value) &&
    value.length <= 1_000 &&
    value.every((path) => typeof path === 'string' && path !== '')
  );
}

/** The page behind an event, or undefined: only the main frame of a window we opened, still on the page we gave it. */
function identifyCaller(event: IpcMainInvokeEvent | IpcMainEvent): Caller | undefined {
  const { sender, senderFrame } = event;
  const page = pageOf(sender);
  const window = BrowserWindow.fromWebContents(sender);
  if (!page || !window || !senderFrame || senderFrame !== sender.mainFrame) return undefined;
  return senderFrame.url === addressOf(page) ? { page, window } : undefined;
}
