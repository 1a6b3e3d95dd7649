// The least that printing can cost: 50 nearly empty pages to PDF, as one whole command, with the options our export uses.
// Call: electron bench/empty-pages OUT.pdf
import { writeFile } from 'node:fs/promises';
import { app, BrowserWindow } from 'electron';

const pages = Array.from({ length: 50 }, (_, index) => `<section><h1>${index + 1}</h1></section>`).join('');
const style =
  '@page{size:1920px 1080px;margin:0}body,h1{margin:0}section{height:1080px;overflow:hidden;break-after:page}section:last-child{break-after:auto}';
const page = `<!doctype html><html lang="en"><head><title>Empty</title><style>${style}</style></head><body>${pages}</body></html>`;

app.whenReady().then(async () => {
  const window = new BrowserWindow({ show: false });
  await window.loadURL(`data:text/html;charset=utf-8,${encodeURIComponent(page)}`);
  const pdf = await window.webContents.printToPDF({
    preferCSSPageSize: true,
    printBackground: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  });
  await writeFile(process.argv.at(-1), pdf);
  app.exit(0);
});
