import type { App, WebContents } from 'electron';

/**
 * A page stays what it was loaded as: no navigation (of the page or a frame in it), no redirect, no new window, no
 * webview, whatever the target. Loading by the shell itself does not pass here.
 */
export function setupNavigationDenial(app: App, denied: (what: string) => void): void {
  app.on('web-contents-created', (_event, contents: WebContents) => {
    const refuse = (what: string) => (event: { preventDefault: () => void; url?: string }) => {
      denied(`${what} ${event.url ?? ''}`);
      event.preventDefault();
    };
    contents.on('will-frame-navigate', refuse('navigation'));
    contents.on('will-navigate', refuse('navigation'));
    contents.on('will-redirect', refuse('redirect'));
    contents.on('will-attach-webview', refuse('webview'));
    contents.on('select-bluetooth-device', (event, _devices, answer) => {
      event.preventDefault();
      answer('');
    });
    contents.setWindowOpenHandler(({ url }) => {
      denied(`window ${url}`);
      return { action: 'deny' };
    });
    contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
  });
}
