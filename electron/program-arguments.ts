import { resolve } from 'node:path';

/** What the program was called to do. */
export type ProgramCall =
  /** A command of the command line: `words` begin with its name. */
  | { readonly kind: 'command'; readonly words: readonly string[] }
  /** The window, with these files (absolute paths) to open. */
  | { readonly kind: 'window'; readonly files: readonly string[] };

export const commandNames = ['import', 'query', 'new', 'info', 'refresh', 'export', 'help'] as const;

/**
 * Reads the arguments. From source (`fromSource`) Electron's own flags and the program's folder stand before ours;
 * in the package, flags of Chromium may stand before a command.
 */
export function readArguments(
  argv: readonly string[],
  { fromSource, folder }: { readonly fromSource: boolean; readonly folder: string },
): ProgramCall {
  const all = argv.slice(1);
  const own = fromSource ? all.slice(all.findIndex((word) => !isFlag(word)) + 1) : all;
  const first = own.findIndex((word) => !isFlag(word));
  const word = own[first];
  if (word !== undefined && commandNames.some((name) => name === word)) {
    return { kind: 'command', words: own.slice(first) };
  }
  const asked = own.filter((flag) => ['--help', '-h', '--version', '-V'].includes(flag));
  if (asked.length > 0) return { kind: 'command', words: asked };
  return { kind: 'window', files: own.filter((word) => !isFlag(word)).map((file) => resolve(folder, file)) };
}

/** Whether a command needs Chromium; one that only asks for help does not. */
export function draws(words: readonly string[]): boolean {
  return words[0] === 'export' && !words.some((word) => word === '--help' || word === '-h');
}

function isFlag(word: string): boolean {
  return word.startsWith('-');
}
