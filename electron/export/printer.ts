import type { BrowserWindow } from 'electron';
import type { Drawings } from '../../model/drawing';
import { fail, type Result, success } from '../../model/result';
import type { PrintJob, PrintReady } from '../../model/show';
import { openPage } from '../window/page-window';
import { pagesOf } from './pages-of';
import { countPages } from './pdf-pages';

/** Makes paper. Each job has a hidden window of its own, which is gone when the job is done, whatever happened. */
export interface Printer {
  /** The PDF of a job; the window is opened while the job is still being made. `drawn` is called when all is drawn, with what was drawn live. */
  readonly print: (
    job: Promise<Result<PrintJob>>,
    drawn?: (drawings: Drawings) => void,
  ) => Promise<Result<Buffer>>;
  /** What the page in this window asks for, and says. */
  readonly load: (window: BrowserWindow) => Promise<Result<PrintJob>>;
  readonly ready: (window: BrowserWindow, ready: PrintReady) => void;
}

interface OpenJob {
  readonly job: Promise<Result<PrintJob>>;
  readonly ready: (ready: PrintReady) => void;
}

export function setupPrinter(): Printer {
  const jobs = new WeakMap<BrowserWindow, OpenJob>();

  const print: Printer['print'] = async (job, drawn) => {
    const window = openPage('print', { width: 1280, height: 720 });
    try {
      const ready = new Promise<PrintReady>((resolve) => {
        jobs.set(window, { job, ready: resolve });
        window.webContents.once('render-process-gone', (_event, { reason }) =>
          resolve({ kind: 'failed', message: `the page ended: ${reason}` }),
        );
        window.webContents.once('did-fail-load', (_event, code, description) =>
          resolve({ kind: 'failed', message: `the page was not loaded: ${code} ${description}` }),
        );
      });
      const made = await job;
      if (!made.ok) return made;
      const answer = await withDeadline(ready, patienceFor(made.value));
      if (answer.kind === 'failed') return fail('draw-failed', {}, answer.message);
      drawn?.(answer.drawings ?? {});
      return await toPdf(window, pagesOf(made.value) + answer.appendix, answer.pages);
    } catch (cause) {
      return fail('draw-failed', {}, cause);
    } finally {
      if (!window.isDestroyed()) window.destroy();
    }
  };

  return {
    print,
    load: async (window) => jobs.get(window)?.job ?? fail('not-allowed'),
    ready: (window, ready) => jobs.get(window)?.ready(ready),
  };
}

/** Printed too early, a page has one sheet and no error: so pages are counted, in the page and in the PDF. */
async function toPdf(window: BrowserWindow, expected: number, drawn: number): Promise<Result<Buffer>> {
  if (drawn !== expected) return fail('page-count-wrong', { expected, found: drawn }, 'sheets in the page');
  const pdf = await window.webContents.printToPDF({
    preferCSSPageSize: true,
    printBackground: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
    margins: { top: 0, bottom: 0, left: 0, right: 0 },
  });
  const found = countPages(pdf);
  if (found !== expected)
    return fail('page-count-wrong', { expected, found: found ?? 0 }, 'pages in the PDF');
  return success(pdf);
}

/** In ms. Far more than any deck we know takes. */
function patienceFor(job: PrintJob): number {
  return 30_000 + 2_000 * pagesOf(job);
}

async function withDeadline(ready: Promise<PrintReady>, patience: number): Promise<PrintReady> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<PrintReady>((resolve) => {
    timer = setTimeout(
      () => resolve({ kind: 'failed', message: `nothing was drawn after ${patience} ms` }),
      patience,
    );
  });
  try {
    return await Promise.race([ready, late]);
  } finally {
    clearTimeout(timer);
  }
}
