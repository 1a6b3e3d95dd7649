import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { keepCurrentDrawings } from '../../model/briefing-drawings';
import { assetsOf } from '../../model/briefing-file';
import type { Drawings } from '../../model/drawing';
import { describeFailure, isOurFault } from '../../model/failure';
import { type Result, success } from '../../model/result';
import type { PrintJob } from '../../model/show';
import { chooseLanguage } from '../command-line/choose-language';
import { writeAtomically } from '../document/atomic-write';
import type { ReadBriefing } from '../document/read-briefing';
import { writeBriefing } from '../document/write-briefing';
import { answerCall } from '../ipc/answer-call';
import type { Answer } from '../ipc/handle-calls';
import { pageHandlers } from '../ipc/page-handlers';
import { setupLog } from '../log';
import type { DenialKind } from '../security/denials';
import type { FindImage } from '../security/serve-pages';
import type { ExportProfile } from './export-profile';
import { countPages } from './pdf-pages';
import type { Printer } from './printer';
import { type ExportCall, readExportCall } from './read-export-call';
import { readExportJob } from './read-export-job';

/** One `lectern export`, all but the drawing. */
export interface ExportWork {
  readonly job: Promise<Result<PrintJob>>;
  readonly answer: Answer;
  readonly findImage: FindImage;
  /** To be called when all is drawn, with what was drawn live. */
  readonly drawn: (drawings: Drawings) => void;
  /** Writes the PDF, or says why there is none. Gives the exit code: 0, 2 for wrong input, 3 for a fault of ours. */
  readonly finish: (printed: Result<Buffer>) => Promise<number>;
  readonly warn: (line: string) => void;
}

export interface ExportParts {
  /** Behind `lectern export`. */
  readonly words: readonly string[];
  readonly profile: ExportProfile;
  readonly printer: Printer;
  readonly denied: (kind: DenialKind) => (what: string) => void;
}

/** Begins to read the file that the call names. */
export function beginExport({ words, profile, printer, denied }: ExportParts): ExportWork {
  const language = chooseLanguage(process.env);
  const say = sentences[language];
  const tell = (line: string) => process.stderr.write(`${line}\n`);
  const log = setupLog(profile.user);
  const folder = mkdtempSync(join(realpathSync(profile.chromium), 'document-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));

  let read: ReadBriefing | undefined;
  const opened = (value: ReadBriefing) => {
    read = value;
  };
  let drawn: Drawings = {};
  const call = readExportCall(words);
  const makeJob = async (): Promise<Result<PrintJob>> => {
    if (!call.ok) return call;
    const job = await readExportJob(call.value, { folder, opened, asking: () => tell(say.asking) });
    if (job.ok) tell(say.drawing(job.value.slides.length));
    return job;
  };
  const job = makeJob();
  const keep = async (): Promise<Result<void>> => {
    const made = await job;
    if (!call.ok || !call.value.keepDrawings || !read || !made.ok) return success(undefined);
    return keepDrawings(call.value.file, read, made.value, drawn);
  };
  const report = { denied: denied('calls'), failed: log.failure };

  return {
    job,
    answer: (caller, name, input) => answerCall(pageHandlers(printer, log), caller, name, input, report),
    findImage: (id) => {
      const image = read && assetsOf(read.briefing).find((asset) => asset.id === id);
      const path = read?.images[id];
      return image && path !== undefined ? { path, type: image.type } : undefined;
    },
    drawn: (drawings) => {
      drawn = drawings;
      tell(say.printing);
    },
    finish: async (printed) => {
      const saved = await savePdf(printed, call);
      if (saved.ok) tell(say.done(saved.value.file, saved.value.pages));
      const ended = saved.ok ? await keep() : saved;
      if (ended.ok) return 0;
      log.failure('export', ended.failure);
      tell(describeFailure(ended.failure, language));
      return isOurFault(ended.failure) ? 3 : 2;
    },
    warn: log.warn,
  };
}

interface SavedPdf {
  readonly file: string;
  readonly pages: number;
}

async function savePdf(printed: Result<Buffer>, call: Result<ExportCall>): Promise<Result<SavedPdf>> {
  if (!call.ok) return call;
  if (!printed.ok) return printed;
  const { to } = call.value;
  const written = await writeAtomically(resolve(to), printed.value);
  return written.ok ? success({ file: basename(to), pages: countPages(printed.value) ?? 0 }) : written;
}

/** Writes the briefing anew with what was drawn; nothing else in it changes. */
function keepDrawings(
  file: string,
  { briefing, parquet, images, shapes }: ReadBriefing,
  { resolved, drawings }: PrintJob,
  drawn: Drawings,
): Promise<Result<void>> {
  if (Object.keys(drawn).length === 0) return Promise.resolve(success(undefined));
  return writeBriefing(resolve(file), {
    briefing,
    answers: resolved.answers,
    shapes,
    drawings: keepCurrentDrawings(resolved, { ...drawings, ...drawn }),
    parquetOf: (dataset) => parquet[dataset] ?? '',
    imageOf: (image) => images[image.id] ?? '',
  });
}

const sentences = {
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
