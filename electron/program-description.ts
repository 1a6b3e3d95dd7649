import { app, screen } from 'electron';
import type { InterfaceLanguage } from '../model/localized';
import type { ProgramDescription } from './contract';
import { standInVersion } from './stand-in';

/** What the workshop wants to know of the program and the machine. */
export function describeProgram(language: InterfaceLanguage): ProgramDescription {
  const { platform } = process;
  return {
    version: app.getVersion(),
    language,
    platform: platform === 'darwin' || platform === 'win32' ? platform : 'linux',
    displays: screen.getAllDisplays().length,
    standIn: standInVersion(),
  };
}
