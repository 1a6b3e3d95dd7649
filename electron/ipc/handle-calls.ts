import { BrowserWindow, type IpcMainEvent, type IpcMainInvokeEvent, ipcMain } from 'electron';
import { z } from 'zod';
import type { PageName } from '../contract';
import { addressOf, pageOf } from '../window/page-window';
import { answerCall, type CallHandlers, type CallReport } from './answer-call';
import { callChannel, dropChannel } from './channels';

/** Which of our pages calls, and its window. */
export interface Caller {
  readonly page: PageName;
  readonly window: BrowserWindow;
}

export type Handlers = CallHandlers<Caller>;

/** The one place where calls of the pages arrive. A call that nothing answers is refused. */
export function setupCalls(handlers: Partial<Handlers>, report: CallReport): void {
  ipcMain.handle(callChannel, (event, name: unknown, input: unknown) =>
    answerCall(handlers, identifyCaller(event), name, input, report),
  );
}

/** Files that were dropped on the workshop. Their paths come from the preload, not from the page. */
export function setupDrops(open: (paths: readonly string[]) => void, report: CallReport): void {
  ipcMain.on(dropChannel, (event, paths: unknown) => {
    const parsed = z.array(z.string().min(1)).max(1_000).safeParse(paths);
    if (identifyCaller(event)?.page !== 'workshop' || !parsed.success) return report.denied('dropped files');
    open(parsed.data);
  });
}

/** The page behind an event, or undefined: only the main frame of a window we opened, still on the page we gave it. */
function identifyCaller(event: IpcMainInvokeEvent | IpcMainEvent): Caller | undefined {
  const { sender, senderFrame } = event;
  const page = pageOf(sender);
  const window = BrowserWindow.fromWebContents(sender);
  if (!page || !window || !senderFrame || senderFrame !== sender.mainFrame) return undefined;
  return senderFrame.url === addressOf(page) ? { page, window } : undefined;
}
