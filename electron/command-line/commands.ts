import type { AddCommand } from './add-command';
import { addExportCommand } from './export-command';
import { addImportCommand } from './import-command';
import { addInfoCommand } from './info-command';
import { addNewCommand } from './new-command';
import { addQueryCommand } from './query-command';
import { addRefreshCommand } from './refresh-command';

/** All commands, in the order in which the help lists them. A new one is added here and nowhere else. */
export const commands: readonly AddCommand[] = [
  addImportCommand,
  addQueryCommand,
  addNewCommand,
  addInfoCommand,
  addRefreshCommand,
  addExportCommand,
];
