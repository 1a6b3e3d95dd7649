/** The parts of the build by the names that vite.config.ts gives them. */
export type BuildPart = 'client' | 'main' | 'preload' | 'data' | 'commandLine';

const pages = ['client'] as const;
const shell = ['main', 'preload', 'data', 'commandLine'] as const;

/** Which parts of the build are to be made again when these files changed; paths relative to the repository. */
export function partsOf(changed: readonly string[]): ReadonlySet<BuildPart> {
  return new Set(changed.flatMap((path) => partsOfFile(path.replaceAll('\\', '/'))));
}

function partsOfFile(path: string): readonly BuildPart[] {
  // What both sides share: the model, and the contract between them.
  if (path.startsWith('model/') || path.startsWith('assets/') || path === 'electron/contract.ts') {
    return [...pages, ...shell];
  }
  if (path.startsWith('slides/') || path.startsWith('renderer/')) return pages;
  return path.startsWith('electron/') ? shell : [];
}
