import { app } from 'electron';

/**
 * Chromium's own services (updates of components, field trials, pings, safe browsing) are never asked for, and what
 * would ask all the same finds no host: no name and no address is resolved. Must run before the app is ready.
 */
export function setupQuietChromium(): void {
  for (const name of quietSwitches) app.commandLine.appendSwitch(name);
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  // What gets so far all the same, such as a preconnection, ends at a proxy that nobody is.
  app.commandLine.appendSwitch('proxy-server', 'http://0.0.0.0:1');
  app.commandLine.appendSwitch('proxy-bypass-list', '<-loopback>');
  app.commandLine.appendSwitch('disable-features', quietFeatures.join(','));
  // Peers are only ever reached through a proxy, and there is none.
  app.commandLine.appendSwitch('force-webrtc-ip-handling-policy', 'disable_non_proxied_udp');
}

const quietSwitches = [
  'disable-background-networking',
  'disable-component-update',
  'disable-domain-reliability',
  'disable-sync',
  'disable-breakpad',
  'disable-default-apps',
  'disable-field-trial-config',
  'dns-prefetch-disable',
  'no-pings',
  'no-first-run',
  'metrics-recording-only',
] as const;

const quietFeatures = [
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AutofillServerCommunication',
  'CertificateTransparencyComponentUpdater',
  'MediaRouter',
  'DialMediaRouteProvider',
  'Translate',
  'SpareRendererForSitePerProcess',
] as const;
