import { basename } from 'node:path';
import type { Drawings } from '../../model/drawing';
import { type Result, success } from '../../model/result';
import type { PrintJob } from '../../model/show';
import type { ExportedFile } from '../contract';
import { writeAtomically } from '../document/atomic-write';
import { countPages } from './pdf-pages';
import type { Printer } from './printer';

/** Prints a job into a PDF at `path`, which appears whole or not at all. */
export async function exportPdf(
  printer: Printer,
  job: Promise<Result<PrintJob>>,
  path: string,
  drawn?: (drawings: Drawings) => void,
): Promise<Result<ExportedFile>> {
  const printed = await printer.print(job, drawn);
  if (!printed.ok) return printed;
  const written = await writeAtomically(path, printed.value);
  if (!written.ok) return written;
  return success({ fileName: basename(path), pages: countPages(printed.value) ?? 0 });
}
