/** An Electron on this machine. */
export interface Electron {
  /** The stand-in is older and only for development and tests: it is never packaged for a user. */
  readonly kind: 'official' | 'stand-in';
  readonly version: string;
  /** The folder with all its files, as electron-builder wants it. */
  readonly folder: string;
  readonly executable: string;
}
