import { app, protocol } from 'electron';
import { draws, readArguments } from './program-arguments';
import { setupQuietChromium } from './security/quiet-chromium';
import { setupScheme } from './security/scheme';

// Only what is light stands in the imports above: a command that draws nothing ends here, before Chromium starts.
const call = readArguments(process.argv, { fromSource: process.defaultApp === true, folder: process.cwd() });

if (call.kind === 'command' && !draws(call.words)) {
  const { runHere } = await import('./command-line/run-here');
  // app.quit would wait for Chromium, which has not begun.
  process.exit(await runHere(call.words, app.getVersion()));
}

setupQuietChromium();
// It stands in each PDF as the program that made it.
app.userAgentFallback = `Lectern/${app.getVersion()}`;
setupScheme(protocol);

if (call.kind === 'command') {
  const { startExport } = await import('./start-export');
  startExport(call.words.slice(1));
} else {
  const { startProgram } = await import('./start-program');
  startProgram(app, call.files);
}
