import type { MenuItemConstructorOptions } from 'electron';
import type { InterfaceLanguage } from '../../model/localized';
import type { Command } from '../contract';
import { accelerators, commandWords, menuWords } from './menu-words';

export interface MenuContext {
  readonly language: InterfaceLanguage;
  readonly platform: NodeJS.Platform;
  readonly developing: boolean;
  readonly send: (command: Command) => void;
  readonly showLog: () => void;
}

/** The menu bar. What Electron knows how to do has a role; the rest is sent to the workshop as a command. */
export function menuTemplate(context: MenuContext): MenuItemConstructorOptions[] {
  const { language, platform, developing, send, showLog } = context;
  const isMac = platform === 'darwin';
  const word = (name: keyof typeof menuWords) => menuWords[name][language];
  const item = (command: Command): MenuItemConstructorOptions => {
    const accelerator = isMac && command === 'redo' ? 'Cmd+Shift+Z' : accelerators[command];
    return {
      id: command,
      label: commandWords[command][language],
      ...(accelerator === undefined ? {} : { accelerator }),
      click: () => send(command),
    };
  };
  const role = (
    name: NonNullable<MenuItemConstructorOptions['role']>,
    label: keyof typeof menuWords,
  ): MenuItemConstructorOptions => ({ role: name, label: word(label) });
  const line: MenuItemConstructorOptions = { type: 'separator' };

  return [
    ...(isMac ? [{ role: 'appMenu' as const }] : []),
    {
      label: word('file'),
      submenu: [
        item('new'),
        item('open'),
        line,
        item('import'),
        item('check-sources'),
        line,
        item('save'),
        item('save-as'),
        item('export-pdf'),
        line,
        isMac ? role('close', 'close') : role('quit', 'quit'),
      ],
    },
    {
      label: word('edit'),
      submenu: [
        item('undo'),
        item('redo'),
        line,
        role('cut', 'cut'),
        role('copy', 'copy'),
        role('paste', 'paste'),
        item('delete'),
        line,
        role('selectAll', 'selectAll'),
      ],
    },
    { label: word('slide'), submenu: [item('new-slide'), item('duplicate-slide')] },
    { label: word('show'), submenu: [item('show-from-start'), item('show-from-here')] },
    {
      label: word('view'),
      submenu: [
        role('zoomIn', 'larger'),
        role('zoomOut', 'smaller'),
        role('resetZoom', 'actualSize'),
        line,
        role('togglefullscreen', 'fullScreen'),
        ...(developing ? [line, role('toggleDevTools', 'developerTools')] : []),
      ],
    },
    { label: word('window'), submenu: [role('minimize', 'minimize'), role('close', 'close')] },
    {
      label: word('help'),
      submenu: [
        { id: 'show-log', label: word('log'), click: showLog },
        ...(isMac ? [] : [role('about', 'about')]),
      ],
    },
  ];
}
