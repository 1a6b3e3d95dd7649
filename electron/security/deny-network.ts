import type { Session } from 'electron';
import { origin } from './scheme';

/**
 * Cancels every request that is not for our own pages, whoever makes it, and tells `denied` its address. The policy of
 * the pages forbids most of them before; this holds where the policy does not reach.
 */
export function setupNetworkDenial(
  session: Session,
  { developing, denied }: { readonly developing: boolean; readonly denied: (address: string) => void },
): void {
  session.webRequest.onBeforeRequest((details, answer) => {
    const cancel = !isOurs(details.url, developing);
    if (cancel) denied(details.url);
    answer({ cancel });
  });
  // The dictionaries of the spell checker would be downloaded, past onBeforeRequest.
  session.setSpellCheckerEnabled(false);
  session.setSpellCheckerLanguages([]);
  session.setSpellCheckerDictionaryDownloadURL(`${origin}/no-dictionaries/`);
}

/** Our own addresses, what a page made itself and, in development, the developer tools. */
export function isOurs(address: string, developing: boolean): boolean {
  const allowed = [`${origin}/`, `blob:${origin}/`, 'data:image/', ...(developing ? ['devtools://'] : [])];
  return allowed.some((start) => address.startsWith(start));
}
