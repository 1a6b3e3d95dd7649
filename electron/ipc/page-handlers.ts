import { success } from '../../model/result';
import type { Printer } from '../export/printer';
import type { Log } from '../log';
import type { Handlers } from './handle-calls';

/** The calls of the print page, and of every page that has something for the log. */
export function pageHandlers(
  printer: Printer,
  log: Log,
): Pick<Handlers, 'print.load' | 'print.ready' | 'log.report'> {
  return {
    'print.load': (_input, { window }) => printer.load(window),
    'print.ready': (ready, { window }) => {
      printer.ready(window, ready);
      return success(null);
    },
    'log.report': ({ message }, { page }) => {
      log.warn(`${page}: ${message}`);
      return success(null);
    },
  };
}
