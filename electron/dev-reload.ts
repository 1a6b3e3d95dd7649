import { createInterface } from 'node:readline';
import { app, BrowserWindow } from 'electron';

/**
 * For `npm run dev`: reloads all windows when the script that started the program writes `reload` to its standard input,
 * because it has built the pages again. A packaged program has no such ear.
 * @param beforeReload brings up to date what the program remembers of its pages
 */
export function setupDevReload(beforeReload: () => void = () => {}): void {
  if (app.isPackaged || process.env.LECTERN_DEV !== '1') return;
  const orders = createInterface({ input: process.stdin });
  orders.on('line', (line) => {
    if (line !== 'reload') return;
    beforeReload();
    for (const window of BrowserWindow.getAllWindows()) window.webContents.reloadIgnoringCache();
  });
  // The script is gone: nobody would restart this program any more.
  orders.on('close', () => app.quit());
}
