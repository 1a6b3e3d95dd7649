import { basename, extname } from 'node:path';
import { type BrowserWindow, dialog } from 'electron';
import type { InterfaceLanguage } from '../../model/localized';
import { allTableEndings, readableTables } from '../../model/table-files';

/** What the person wants with work that is not saved. */
export type UnsavedChoice = 'save' | 'discard' | 'cancel';

/** The system's own dialogs. The paths chosen in them stay in the shell. */
export interface DocumentDialogs {
  readonly askUnsaved: (fileName: string | null) => Promise<UnsavedChoice>;
  readonly chooseBriefing: () => Promise<string | null>;
  readonly chooseDatasets: () => Promise<readonly string[]>;
  /** Asks where a dataset's file lies now. */
  readonly chooseSource: (fileName: string) => Promise<string | null>;
  readonly chooseImage: () => Promise<string | null>;
  readonly chooseBrand: () => Promise<string | null>;
  readonly chooseGeometry: () => Promise<string | null>;
  /** `suggestion`: a path, or a name for the folder where files are usually kept. */
  readonly chooseTarget: (kind: 'briefing' | 'pdf', suggestion: string) => Promise<string | null>;
}

export function documentDialogs(parent: () => BrowserWindow, language: InterfaceLanguage): DocumentDialogs {
  const say = words[language];
  const choose = async (
    name: string,
    extensions: string[],
    several = false,
    title?: string,
  ): Promise<readonly string[]> => {
    const { canceled, filePaths } = await dialog.showOpenDialog(parent(), {
      ...(title ? { title, message: title } : {}),
      properties: several ? ['openFile', 'multiSelections'] : ['openFile'],
      filters: [{ name, extensions }],
    });
    return canceled ? [] : filePaths;
  };
  return {
    askUnsaved: async (fileName) => {
      const { response } = await dialog.showMessageBox(parent(), {
        type: 'question',
        message: fileName === null ? say.unsavedNew : say.unsaved.replace('{file}', fileName),
        detail: say.unsavedDetail,
        buttons: [say.save, say.discard, say.cancel],
        defaultId: 0,
        cancelId: 2,
        noLink: true,
      });
      return (['save', 'discard', 'cancel'] as const)[response] ?? 'cancel';
    },
    chooseBriefing: async () => (await choose(say.briefing, ['briefing']))[0] ?? null,
    chooseDatasets: () => choose(say.datasets, [...allTableEndings], true),
    chooseSource: async (fileName) => {
      const title = say.source.replace('{file}', fileName);
      return (await choose(say.datasets, [...allTableEndings], false, title))[0] ?? null;
    },
    chooseImage: async () => (await choose(say.images, ['png', 'jpg', 'jpeg', 'webp', 'gif']))[0] ?? null,
    chooseBrand: async () => (await choose(say.brand, ['json']))[0] ?? null,
    chooseGeometry: async () => (await choose(say.geometries, ['geojson', 'topojson', 'json']))[0] ?? null,
    chooseTarget: async (kind, suggestion) => {
      const { canceled, filePath } = await dialog.showSaveDialog(parent(), {
        defaultPath: suggestion,
        filters: [{ name: kind === 'pdf' ? 'PDF' : say.briefing, extensions: [kind] }],
        properties: ['createDirectory', 'showOverwriteConfirmation'],
      });
      return canceled || !filePath ? null : withEnding(filePath, `.${kind}`);
    },
  };
}

/** On Linux the dialog gives back what was typed, with an ending or without. */
export function withEnding(path: string, ending: string): string {
  return extname(basename(path)).toLowerCase() === ending ? path : `${path}${ending}`;
}

const words = {
  de: {
    unsaved: 'Möchten Sie die Änderungen an „{file}“ speichern?',
    unsavedNew: 'Möchten Sie das neue Briefing speichern?',
    unsavedDetail: 'Wenn Sie nicht speichern, gehen Ihre Änderungen verloren.',
    save: 'Speichern',
    discard: 'Nicht speichern',
    cancel: 'Abbrechen',
    briefing: 'Briefing',
    datasets: `Tabellen (${readableTables})`,
    images: 'Bilder',
    brand: 'Marke (.brand.json)',
    geometries: 'Karten (GeoJSON, TopoJSON)',
    source: 'Wo liegt die Datei „{file}“?',
  },
  en: {
    unsaved: 'Do you want to save the changes to “{file}”?',
    unsavedNew: 'Do you want to save the new briefing?',
    unsavedDetail: 'Your changes are lost if you do not save them.',
    save: 'Save',
    discard: 'Don’t Save',
    cancel: 'Cancel',
    briefing: 'Briefing',
    datasets: `Tables (${readableTables})`,
    images: 'Pictures',
    brand: 'Brand (.brand.json)',
    geometries: 'Maps (GeoJSON, TopoJSON)',
    source: 'Where is the file “{file}”?',
  },
} as const;
