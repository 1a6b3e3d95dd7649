import { app, protocol } from 'electron';
import { setupRequests } from './document/setup-requests';
import { setupExportProfile } from './export/export-profile';
import { draws, readArguments } from './program-arguments';
import { setupQuietChromium } from './security/quiet-chromium';
import { setupScheme } from './security/scheme';

// Only what is light, and must be done before Chromium starts, stands in the imports above.
const call = readArguments(process.argv, { fromSource: process.defaultApp === true, folder: process.cwd() });

if (call.kind === 'command' && !draws(call.words)) {
  // Waited for: Chromium does not begin before this module ends, and what draws nothing needs no Chromium.
  const { runHere } = await import('./command-line/run-here');
  process.exit(await runHere(call.words, app.getVersion()));
}

setupQuietChromium();
// It stands in each PDF as the program that made it.
app.userAgentFallback = `Lectern/${app.getVersion()}`;
setupScheme(protocol);

// Not waited for: the larger part is loaded while Chromium starts.
if (call.kind === 'command') {
  const profile = setupExportProfile(app);
  import('./start-export').then(({ startExport }) => startExport(call.words.slice(1), profile), giveUp);
} else {
  const requests = setupRequests(app, call.files);
  if (requests) import('./start-program').then(({ startProgram }) => startProgram(requests), giveUp);
}

function giveUp(cause: unknown): void {
  process.stderr.write(`${cause}\n`);
  app.exit(3);
}
