// Run by Electron itself: a page under Playwright's debugger does not come back from a crash. Starts the program on a
// briefing, begins a show at its second slide, crashes the audience's page, and prints the titles before and after.
import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { app, webContents } from 'electron';

const [repository, briefing] = process.argv.slice(-2);
app.setAppPath(repository);
process.argv.splice(1, process.argv.length, repository, briefing);
await import(pathToFileURL(`${repository}/dist/main/main.js`).href);

const find = (name) => webContents.getAllWebContents().find((contents) => contents.getURL().includes(name));
const until = async (ask) => {
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    await pause(50);
  }
};
const titleOf = (contents) =>
  contents
    .executeJavaScript('document.querySelector("section.present h1, section.present h2")?.textContent')
    .catch(() => undefined);

app.whenReady().then(async () => {
  const workshop = await until(() => find('/renderer/'));
  await until(() => workshop.executeJavaScript('document.readyState === "complete"').catch(() => false));
  await workshop.executeJavaScript('lectern.call("show.start", { slide: 1, language: "de" })');
  const audience = await until(() => find('/audience.html'));
  const before = await until(() => titleOf(audience));
  const gone = new Promise((resolve) => audience.once('render-process-gone', resolve));
  audience.forcefullyCrashRenderer();
  await gone;
  const after = await until(() => titleOf(audience));
  process.stdout.write(`${JSON.stringify({ before, after })}\n`);
  app.exit(0);
});
