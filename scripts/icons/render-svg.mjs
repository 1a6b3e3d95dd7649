import { readFileSync } from 'node:fs';
import { app, BrowserWindow } from 'electron';

// A program of its own for scripts/make-icons.ts: `electron render-svg.mjs FILE SIZE...` writes the drawing as PNGs, each
// as one line of base64, to standard output.
const [file, ...sizes] = process.argv.slice(process.argv.findIndex((value) => value.endsWith('.mjs')) + 1);
const source = `data:image/svg+xml;base64,${readFileSync(file).toString('base64')}`;

async function render(source, size) {
  const image = new Image();
  image.src = source;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = size;
  canvas.height = size;
  canvas.getContext('2d').drawImage(image, 0, 0, size, size);
  return canvas.toDataURL('image/png').split(',')[1];
}

app.whenReady().then(async () => {
  const window = new BrowserWindow({ show: false });
  await window.loadURL('about:blank');
  for (const size of sizes) {
    const png = await window.webContents.executeJavaScript(
      `(${render})(${JSON.stringify(source)}, ${Number(size)})`,
    );
    process.stdout.write(`${png}\n`);
  }
  app.exit(0);
});
