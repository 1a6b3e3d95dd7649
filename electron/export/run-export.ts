import { basename, resolve } from 'node:path';
import { keepCurrentDrawings } from '../../model/briefing-drawings';
import { type Drawings, readDrawings } from '../../model/drawing';
import { describeFailure, type Failure, isOurFault } from '../../model/failure';
import type { InterfaceLanguage } from '../../model/localized';
import type { ResolvedBriefing } from '../../model/resolved';
import { fail, type Result, success } from '../../model/result';
import type { PrintJob } from '../../model/show';
import { type ReadBriefing, readBriefing } from '../document/read-briefing';
import { type AskAll, askOpenQueries, openQueries } from '../document/resolve-answers';
import { writeBriefing } from '../document/write-briefing';
import { exportPdf } from './export-pdf';
import { printJob } from './print-job';
import type { Printer } from './printer';
import type { ExportCall } from './read-export-call';

/** The export of a call, prepared while Electron starts: `begun` is the reading of the file. */
export interface PreparedExport {
  readonly call: ExportCall;
  readonly begun: Promise<Result<ReadBriefing>>;
}

/** Begins to read what the call names. `folder`: for pictures; the rows stay in the file unless it is written anew. */
export function prepareExport(call: ExportCall, from: string, folder: string): PreparedExport {
  return { call, begun: readBriefing(resolve(from, call.file), folder, { rows: call.keepDrawings }) };
}

export interface ExportParts {
  readonly prepared: PreparedExport;
  readonly printer: Printer;
  /** The folder that relative paths start from. */
  readonly from: string;
  /** Answers what the file has no answer to; the data process is started for nothing else. */
  readonly startAsking: (path: string) => Promise<Result<AskAll>>;
  readonly opened: (read: ReadBriefing) => void;
  readonly language: InterfaceLanguage;
  readonly tell: (line: string) => void;
  readonly log: (failure: Failure) => void;
}

/** Runs `lectern export` and resolves to its exit code: 0, 2 for wrong input, 3 for a fault of ours. */
export async function runExport(parts: ExportParts): Promise<number> {
  const { printer, from, language, tell } = parts;
  const say = words[language];
  const { call } = parts.prepared;
  const target = resolve(from, call.to);
  const job = makeJob(parts);
  let drawn: Drawings = {};
  const done = await exportPdf(printer, job, target, (drawings) => {
    drawn = drawings;
    tell(say.printing);
  });
  const kept =
    done.ok && call.keepDrawings ? await keepDrawings(parts, await job, drawn) : success(undefined);
  const failure = done.ok ? (kept.ok ? undefined : kept.failure) : done.failure;
  if (done.ok) tell(say.done(basename(target), done.value.pages));
  if (!failure) return 0;
  parts.log(failure);
  tell(describeFailure(failure, language));
  return isOurFault(failure) ? 3 : 2;
}

async function makeJob(parts: ExportParts): Promise<Result<PrintJob>> {
  const { call, begun } = parts.prepared;
  const read = await begun;
  if (!read.ok) return read;
  parts.opened(read.value);
  const { briefing } = read.value;
  const resolved = await resolveBriefing(parts, read.value, call.file);
  if (!resolved.ok) return resolved;
  const choice = { ...call, language: call.language ?? briefing.languages[0] ?? 'de' };
  const job = printJob(resolved.value, choice, readDrawings(read.value.drawings));
  if (job.ok) parts.tell(words[parts.language].drawing(job.value.slides.length));
  return job;
}

/** Writes the briefing anew with what was drawn; nothing else in it changes. */
async function keepDrawings(
  { prepared, from }: ExportParts,
  job: Result<PrintJob>,
  drawn: Drawings,
): Promise<Result<void>> {
  const read = await prepared.begun;
  if (!read.ok) return read;
  if (!job.ok) return job;
  if (Object.keys(drawn).length === 0) return success(undefined);
  const { briefing, parquet, images } = read.value;
  const { resolved, drawings } = job.value;
  return writeBriefing(resolve(from, prepared.call.file), {
    briefing,
    answers: resolved.answers,
    drawings: keepCurrentDrawings(resolved, { ...drawings, ...drawn }),
    parquetOf: (dataset) => parquet[dataset] ?? '',
    imageOf: (image) => images[image.id] ?? '',
  });
}

async function resolveBriefing(
  parts: ExportParts,
  { briefing, answers }: ReadBriefing,
  file: string,
): Promise<Result<ResolvedBriefing>> {
  if (openQueries(briefing, answers).length === 0) return success({ briefing, answers });
  parts.tell(words[parts.language].asking);
  const ask = await parts.startAsking(resolve(parts.from, file));
  if (!ask.ok) return ask;
  const asked = await askOpenQueries(briefing, answers, ask.value);
  const [failure] = Object.values(asked.failures);
  // Paper with holes in it helps nobody: what cannot be answered stops the export.
  if (failure) return fail(failure.code, failure.detail, failure.cause);
  return success({ briefing, answers: { ...answers, ...asked.answers } });
}

const words = {
  de: {
    asking: 'Daten werden ausgewertet …',
    drawing: (slides: number) =>
      slides === 1 ? '1 Folie wird gezeichnet …' : `${slides} Folien werden gezeichnet …`,
    printing: 'PDF wird geschrieben …',
    done: (file: string, pages: number) =>
      `„${file}“ wurde gespeichert (${pages} ${pages === 1 ? 'Seite' : 'Seiten'}).`,
  },
  en: {
    asking: 'Working out the data…',
    drawing: (slides: number) => (slides === 1 ? 'Drawing 1 slide…' : `Drawing ${slides} slides…`),
    printing: 'Writing the PDF…',
    done: (file: string, pages: number) =>
      `“${file}” was saved (${pages} ${pages === 1 ? 'page' : 'pages'}).`,
  },
} as const;
