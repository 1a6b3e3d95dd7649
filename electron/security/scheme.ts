import type { Protocol } from 'electron';

/** Our pages have an origin of their own; nothing is ever loaded from a file:// address. */
export const scheme = 'lectern';
export const origin = `${scheme}://app`;

/** Must run before the app is ready. */
export function setupScheme(protocol: Protocol): void {
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, supportFetchAPI: false, codeCache: true } },
  ]);
}
