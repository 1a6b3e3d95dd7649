import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { App } from 'electron';
import { describeFailure } from '../../model/failure';
import { chooseLanguage } from '../command-line/choose-language';

/** The folders an export works with. */
export interface ExportProfile {
  /** The person's profile, where the log is. */
  readonly user: string;
  /** Chromium's own, inside it, so that an export can run beside the program. */
  readonly chromium: string;
}

/** Before the app is ready. Ends the process with a sentence where there is no display to draw on. */
export function setupExportProfile(app: App): ExportProfile {
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) {
    // Chromium would end with a memory fault and no word.
    const sentence = describeFailure({ code: 'display-missing', detail: {} }, chooseLanguage(process.env));
    process.stderr.write(`${sentence}\n`);
    process.exit(2);
  }
  // Nothing is shown and nothing fetched: two processes fewer to start.
  app.disableHardwareAcceleration();
  app.commandLine.appendSwitch('disable-software-rasterizer');
  app.commandLine.appendSwitch('enable-features', 'NetworkServiceInProcess2');
  const user = app.getPath('userData');
  const chromium = join(user, 'export');
  mkdirSync(chromium, { recursive: true });
  app.setPath('userData', chromium);
  // All windows of an export are hidden and closed again: that must not end it.
  app.on('window-all-closed', () => undefined);
  return { user, chromium };
}
