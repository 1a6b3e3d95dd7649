// The least that Electron can do: one window with a nearly empty page. What starting our program is measured against.
import { fileURLToPath } from 'node:url';
import { app, BrowserWindow } from 'electron';

app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1280, height: 800 });
  return window.loadFile(fileURLToPath(new URL('index.html', import.meta.url)));
});
app.on('window-all-closed', () => app.quit());
