import { randomUUID } from 'node:crypto';
import type { ImageAsset } from '../../model/briefing';
import { type Result, success } from '../../model/result';
import type { OpenedGeometry, ProgramDescription } from '../contract';
import type { CurrentDocument } from '../document/current-document';
import type { DocumentData } from '../document/document-data';
import type { DocumentDialogs } from '../document/document-dialogs';
import type { DocumentFlow } from '../document/document-flow';
import type { ImportFlow } from '../document/import-flow';
import { readImage } from '../document/read-image';
import { takeBrand } from '../document/take-brand';
import type { RefreshFlow } from '../refresh/refresh-flow';
import type { SourceWatch } from '../refresh/watch-sources';
import type { Show } from '../show/run-show';
import type { Handlers } from './handle-calls';

export interface WorkshopParts {
  readonly describe: () => ProgramDescription;
  readonly document: CurrentDocument;
  readonly flow: DocumentFlow;
  readonly imports: ImportFlow;
  readonly dialogs: DocumentDialogs;
  readonly data: DocumentData;
  readonly sources: SourceWatch;
  readonly refresh: RefreshFlow;
  readonly show: Show;
  readonly exportPdf: Handlers['export.pdf'];
  /** When the briefing that the program was started with is open. */
  readonly firstOpened: Promise<void>;
  readonly listening: () => void;
  readonly delivered: () => void;
  /** Puts files into the one queue. */
  readonly open: (paths: readonly string[]) => void;
}

type PaperCalls = 'print.load' | 'print.ready' | 'log.report';

/** The calls of the workshop and of the audience's page. */
export function workshopHandlers(parts: WorkshopParts): Omit<Handlers, PaperCalls> {
  const { document, flow, imports, dialogs, data, sources, refresh, show } = parts;
  const done = success(null);
  return {
    'program.describe': () => success(parts.describe()),
    'document.current': async () => {
      await parts.firstOpened;
      parts.listening();
      return success(document.view());
    },
    'document.create': () => flow.create(),
    'document.open': () => flow.openChosen(),
    'document.save': ({ as }) => flow.save(as),
    'document.update': async ({ briefing }) => {
      const answer = await flow.update(briefing);
      if (show.isRunning()) show.update({ briefing, answers: answer.answers, shapes: document.shapes() });
      return success(answer);
    },
    'document.delivered': () => {
      parts.delivered();
      return done;
    },
    'dataset.choose': async () => {
      parts.open(await dialogs.chooseDatasets());
      return done;
    },
    'dataset.cancel': () => {
      imports.cancel();
      refresh.cancel();
      return done;
    },
    'import.preview': ({ import: id, choices }) => imports.preview(id, choices),
    'import.accept': ({ import: id, choices, name }) => imports.accept(id, choices, name),
    'import.dismiss': ({ import: id }) => imports.dismiss(id),
    'import.reread': ({ dataset }) => imports.reread(dataset),
    'dataset.rows': (range) => data.readRows(range),
    'dataset.find': (search) => data.findRow(search),
    'dataset.describe-column': (look) => data.describeColumn(look),
    'dataset.stop-looking': ({ dataset }) => data.stopLooking(dataset),
    'sources.check': async () => success(await sources.check()),
    'dataset.compare': ({ dataset }) => refresh.compare(dataset),
    'dataset.accept': ({ dataset, fingerprint }) => refresh.accept(dataset, fingerprint),
    'dataset.refuse': ({ dataset, fingerprint }) => refresh.refuse(dataset, fingerprint),
    'query.ask': ({ query }) => data.ask(query),
    'query.report-join': ({ query }) => data.reportJoin(query),
    'geometry.choose': () => chooseGeometry(dialogs, data, document),
    'image.choose': () => chooseImage(dialogs, document),
    'brand.choose': async () => {
      const path = await dialogs.chooseBrand();
      return path === null ? success(null) : takeBrand(path, document);
    },
    'show.start': async ({ slide, language, display }) => {
      show.start({
        slide,
        language,
        display,
        resolved: await flow.resolve(),
        drawings: document.drawings(),
      });
      return done;
    },
    'show.end': () => {
      show.end();
      return done;
    },
    'show.goto': (target) => {
      show.goto(target);
      return done;
    },
    'show.load': () => show.view(),
    'show.report': (position) => {
      show.report(position);
      return done;
    },
    'export.pdf': parts.exportPdf,
  };
}

async function chooseImage(
  dialogs: DocumentDialogs,
  document: CurrentDocument,
): Promise<Result<ImageAsset | null>> {
  const path = await dialogs.chooseImage();
  if (path === null) return success(null);
  const read = await readImage(path);
  if (!read.ok) return read;
  const image = { id: `image-${randomUUID()}`, ...read.value };
  await document.addImage(image, path);
  return success(image);
}

async function chooseGeometry(
  dialogs: DocumentDialogs,
  data: DocumentData,
  document: CurrentDocument,
): Promise<Result<OpenedGeometry | null>> {
  const path = await dialogs.chooseGeometry();
  if (path === null) return success(null);
  const read = await data.readGeometry(path);
  if (!read.ok) return read;
  const geometry = { id: `map-${randomUUID()}`, ...read.value.geometry };
  document.addShapes(geometry.id, read.value.shapes);
  return success({ geometry, shapes: read.value.shapes });
}
