import { app, protocol } from 'electron';
import { readArguments } from './program-arguments';
import { setupQuietChromium } from './security/quiet-chromium';
import { setupScheme } from './security/scheme';

const call = readArguments(process.argv, { fromSource: process.defaultApp === true, folder: process.cwd() });

if (call.kind === 'command' && call.words[0] !== 'export') {
  // Electron starts its graphics only when this module has been evaluated: so what draws nothing needs no display.
  const { runHere } = await import('./command-line/run-here');
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
