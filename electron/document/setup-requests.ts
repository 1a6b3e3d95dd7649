import type { App } from 'electron';
import { setupSingleInstance } from '../single-instance';
import { type OpenRequests, queueOpenRequests } from './open-requests';

/**
 * The queue of files to open, from before the app is ready: arguments (`files`, absolute), further starts, the Finder.
 * undefined: another program has this profile; it was given the files, and this one ends.
 */
export function setupRequests(app: App, files: readonly string[]): OpenRequests | undefined {
  const requests = queueOpenRequests();
  if (!setupSingleInstance(app, files, requests.add)) return undefined;
  requests.add(files);
  app.on('open-file', (event, path) => {
    event.preventDefault();
    requests.add([path]);
  });
  return requests;
}
