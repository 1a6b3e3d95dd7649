import { basename, dirname, join } from 'node:path';
import { type Result, success } from '../../model/result';
import type { EventName, Events, ExportedFile } from '../contract';
import type { CurrentDocument } from '../document/current-document';
import type { DocumentDialogs } from '../document/document-dialogs';
import type { DocumentFlow } from '../document/document-flow';
import { suggestFileName } from '../document/suggest-file-name';
import { exportPdf } from './export-pdf';
import { type PrintChoice, printJob } from './print-job';
import type { Printer } from './printer';

interface ExportParts {
  readonly document: CurrentDocument;
  readonly flow: DocumentFlow;
  readonly dialogs: DocumentDialogs;
  readonly printer: Printer;
  readonly send: <E extends EventName>(event: E, detail: Events[E]) => void;
}

/** Asks where to, and prints the open document there. null: the person changed their mind. */
export async function exportChosen(
  choice: PrintChoice,
  { document, flow, dialogs, printer, send }: ExportParts,
): Promise<Result<ExportedFile | null>> {
  const target = await dialogs.chooseTarget('pdf', suggestTarget(document));
  if (target === null) return success(null);
  const work = { work: 'export', subject: basename(target) } as const;
  send('progress', { ...work, share: null, done: false });
  try {
    const job = flow.resolve().then((resolved) => printJob(resolved, choice, document.drawings()));
    return await exportPdf(printer, job, target, document.keepDrawings);
  } finally {
    send('progress', { ...work, share: 1, done: true });
  }
}

/** Beside the briefing, with its name; for one without a file, its title. */
function suggestTarget(document: CurrentDocument): string {
  const path = document.path();
  return path === null
    ? suggestFileName(document.briefing(), 'pdf')
    : join(dirname(path), `${basename(path, '.briefing')}.pdf`);
}
