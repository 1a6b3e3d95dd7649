/** The first Electron whose releases still get fixes when this was written; what is older is the development stand-in. */
const oldestMaintained = 42;

/** The version of the Electron that runs, when it is the stand-in that no user is ever given; else null. */
export function standInVersion(version: string = process.versions.electron ?? ''): string | null {
  return Number(version.split('.')[0]) < oldestMaintained ? version : null;
}
