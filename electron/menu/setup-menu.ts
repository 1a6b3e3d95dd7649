import { app, Menu, shell } from 'electron';
import type { InterfaceLanguage } from '../../model/localized';
import type { Command } from '../contract';
import { menuTemplate } from './menu-template';

export function setupMenu(
  language: InterfaceLanguage,
  logFile: string,
  send: (command: Command) => void,
): void {
  const template = menuTemplate({
    language,
    platform: process.platform,
    developing: !app.isPackaged,
    send,
    showLog: () => shell.showItemInFolder(logFile),
  });
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}
