import { copyFile, mkdir, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { type Briefing, emptyBriefing } from '../../model/briefing';
import { keepCurrentDrawings } from '../../model/briefing-drawings';
import { type Asset, answersOf, assetEntry, assetsOf, dataEntry } from '../../model/briefing-file';
import type { Dataset } from '../../model/dataset';
import { nameRows } from '../../model/dataset-change';
import { type Drawings, readDrawings } from '../../model/drawing';
import type { AreaShapes } from '../../model/maps/area-shapes';
import { keyOfQuery, type Query } from '../../model/query';
import type { Answers } from '../../model/resolved';
import { type Result, success } from '../../model/result';
import type { DocumentView, SavedState } from '../contract';
import type { ReadBriefing } from './read-briefing';
import { writeBriefing } from './write-briefing';

/** The one document that is open: what was last heard of it from the workshop, and the files that belong to it. */
export interface CurrentDocument {
  readonly briefing: () => Briefing;
  readonly answers: () => Answers;
  /** Charts that were drawn before, here or wherever its file was saved. */
  readonly drawings: () => Drawings;
  readonly keepDrawings: (drawings: Drawings) => void;
  readonly state: () => SavedState;
  readonly view: () => DocumentView;
  /** Path of its file; null as long as it was never saved. */
  readonly path: () => string | null;
  /** Folder with its rows and pictures; another document has another. */
  readonly folder: () => string;
  /**
   * Where the rows of a dataset lie, as it was read then: read again, it has others, and those before stay for undo.
   * undefined for one that was never kept here.
   */
  readonly rowsOf: (dataset: Dataset) => string | undefined;
  /** Keeps the rows of a dataset that was just read: `write` writes them to the path it is given. */
  readonly keepRows: (
    dataset: Dataset,
    write: (path: string) => Promise<Result<null>>,
  ) => Promise<Result<null>>;
  /** A picture, or the brand's font or logo. */
  readonly findImage: (id: string) => { readonly path: string; readonly type: Asset['type'] } | undefined;
  /** Puts another in its place; its folder and what is in it are removed. Without `read`: an empty one. */
  readonly replace: (folder: string, path: string | null, read?: ReadBriefing) => Promise<void>;
  readonly update: (briefing: Briefing) => void;
  readonly addAnswers: (answers: Answers) => void;
  /** Keeps only the answers to these queries: the others may have changed. */
  readonly keepAnswers: (queries: readonly Query[]) => void;
  /** Outlines of its maps, by the id of their geometry; those of a map that was taken out stay for undo. */
  readonly shapes: () => Readonly<Record<string, AreaShapes>>;
  readonly addShapes: (geometry: string, shapes: AreaShapes) => void;
  /** Keeps a copy of the file at `path`. */
  readonly addImage: (asset: Asset, path: string) => Promise<void>;
  readonly save: (path: string) => Promise<Result<SavedState>>;
  /** Calls `listener` whenever name or saved state may be others. Returns the end of it. */
  readonly onChange: (listener: () => void) => () => void;
}

/** Begins with an empty document in `firstFolder`. */
export function holdDocument(firstFolder: string): CurrentDocument {
  let now = openedAs(firstFolder, null);
  const listeners = new Set<() => void>();
  const changed = () => {
    for (const listener of listeners) listener();
  };
  const state = (): SavedState => ({
    fileName: now.path === null ? null : basename(now.path),
    saved: now.saved === JSON.stringify(now.briefing),
  });
  const imagePath = (asset: Asset, folder = now.folder) => join(folder, assetEntry(asset));

  return {
    briefing: () => now.briefing,
    answers: () => now.answers,
    drawings: () => now.drawings,
    keepDrawings: (drawings) => {
      now = { ...now, drawings: { ...now.drawings, ...drawings } };
    },
    state,
    view: () => ({
      briefing: now.briefing,
      answers: answersOf(now.briefing, now.answers),
      shapes: now.shapes,
      state: state(),
    }),
    path: () => now.path,
    folder: () => now.folder,
    rowsOf: (dataset) => now.rows.get(keyOfRows(dataset)),
    keepRows: async (dataset, write) => {
      const { folder, rows } = now;
      const path = join(folder, dataEntry(`${dataset.id}.${nameRows(dataset)}`));
      await mkdir(dirname(path), { recursive: true });
      const written = await write(path);
      if (written.ok) rows.set(keyOfRows(dataset), path);
      return written;
    },
    findImage: (id) => {
      const type = now.images.get(id);
      return type && { type, path: imagePath({ id, type }) };
    },
    replace: async (folder, path, read) => {
      const before = now.folder;
      now = openedAs(folder, path, read);
      changed();
      if (before !== folder) await rm(before, { recursive: true, force: true }).catch(() => undefined);
    },
    update: (briefing) => {
      now = { ...now, briefing };
      changed();
    },
    addAnswers: (answers) => {
      now = { ...now, answers: { ...now.answers, ...answers } };
    },
    keepAnswers: (queries) => {
      const keys = new Set(queries.map(keyOfQuery));
      const kept = Object.entries(now.answers).filter(([key]) => keys.has(key));
      now = { ...now, answers: Object.fromEntries(kept) };
    },
    shapes: () => now.shapes,
    addShapes: (geometry, shapes) => {
      now = { ...now, shapes: { ...now.shapes, [geometry]: shapes } };
    },
    addImage: async ({ id, type }, path) => {
      const { folder } = now;
      const to = imagePath({ id, type }, folder);
      await mkdir(dirname(to), { recursive: true });
      await copyFile(path, to);
      now.images.set(id, type);
    },
    save: async (path) => {
      // The workshop may send on while the file is written: what is saved is what it was when it began.
      const { briefing, answers, folder, drawings, rows, shapes } = now;
      const paths = new Map(briefing.datasets.map((dataset) => [dataset.id, rows.get(keyOfRows(dataset))]));
      const written = await writeBriefing(path, {
        briefing,
        answers,
        shapes,
        drawings: keepCurrentDrawings({ briefing, answers }, drawings),
        parquetOf: (dataset) => paths.get(dataset) ?? join(folder, dataEntry(dataset)),
        imageOf: (image) => imagePath(image, folder),
      });
      if (!written.ok) return written;
      if (now.folder === folder) now = { ...now, path, saved: JSON.stringify(briefing) };
      changed();
      return success(state());
    },
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function keyOfRows(dataset: Dataset): string {
  return `${dataset.id}/${nameRows(dataset)}`;
}

function openedAs(folder: string, path: string | null, read?: ReadBriefing) {
  const briefing = read?.briefing ?? emptyBriefing();
  return {
    briefing,
    answers: read?.answers ?? {},
    drawings: readDrawings(read?.drawings),
    shapes: read?.shapes ?? {},
    images: new Map(assetsOf(briefing).map((asset) => [asset.id, asset.type])),
    /** Paths of rows, under `keyOfRows`. */
    rows: new Map(
      briefing.datasets.map((dataset) => [keyOfRows(dataset), join(folder, dataEntry(dataset.id))]),
    ),
    folder,
    path,
    /** The briefing as it was last saved. A new one counts as saved until something is done to it. */
    saved: JSON.stringify(briefing),
  };
}
