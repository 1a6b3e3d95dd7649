import type { App } from 'electron';

/**
 * One program for each profile. A second start hands its files over, as absolute paths from ITS folder, and ends:
 * then this returns false. `again` is called in the first program for every further start.
 */
export function setupSingleInstance(
  app: App,
  files: readonly string[],
  again: (files: readonly string[]) => void,
): boolean {
  if (!app.requestSingleInstanceLock({ files: [...files] })) {
    app.exit(0);
    return false;
  }
  app.on('second-instance', (_event, _argv, _folder, data) => again(filesIn(data)));
  return true;
}

/** What another process of the same user handed over. */
function filesIn(data: unknown): readonly string[] {
  const files = typeof data === 'object' && data !== null && 'files' in data ? data.files : undefined;
  return Array.isArray(files) ? files.filter((file) => typeof file === 'string' && file !== '') : [];
}
