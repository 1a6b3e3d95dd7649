import { type App, session } from 'electron';
import type { DenialCounter } from './denials';
import { setupNavigationDenial } from './deny-navigation';
import { setupNetworkDenial } from './deny-network';
import { setupPermissionDenial } from './deny-permissions';

/** All that is refused, for every page there will be. After the app is ready and before the first window. */
export function setupSecurity(app: App, denials: DenialCounter): void {
  setupNavigationDenial(app, denials.note('navigations'));
  setupPermissionDenial(session.defaultSession, denials.note('permissions'));
  setupNetworkDenial(session.defaultSession, {
    developing: !app.isPackaged,
    denied: denials.note('requests'),
  });
}
