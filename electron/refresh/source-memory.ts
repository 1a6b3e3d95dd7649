import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { writeAtomically } from '../document/atomic-write';

/**
 * What the user's profile remembers of source files. Paths are found by what was in the file when it was read, so a
 * briefing holds none, and one that is moved or copied still finds its sources. They never leave the shell.
 */
export interface SourceMemory {
  /** The file with this fingerprint was read from there. */
  readonly remember: (fingerprint: string, path: string) => void;
  readonly find: (fingerprint: string) => string | undefined;
  /** The person does not want what has become of a file: it is not told again. */
  readonly refuse: (before: string, after: string) => void;
  readonly isRefused: (before: string, after: string) => boolean;
}

/** Of each, the latest so many. */
const longest = 1_000;

const fingerprint = z.string().regex(/^[0-9a-f]{64}$/);
const memorySchema = z.object({
  paths: z.array(z.tuple([fingerprint, z.string().min(1).max(32_768)])).max(longest),
  refused: z.array(z.string().regex(/^[0-9a-f]{64} [0-9a-f]{64}$/)).max(longest),
});

/** `failed` is told why the memory could not be kept; then it lasts as long as the program. */
export function rememberSources(profile: string, failed: (cause: unknown) => void): SourceMemory {
  const file = join(profile, 'sources.json');
  const kept = recall(file);
  const paths = new Map(kept.paths);
  const refused = new Set(kept.refused);
  let writing = Promise.resolve();
  const write = () => {
    writing = writing.then(async () => {
      const content = { paths: [...paths].slice(-longest), refused: [...refused].slice(-longest) };
      const written = await writeAtomically(file, Buffer.from(JSON.stringify(content)));
      if (!written.ok) failed(written.failure.cause);
    });
  };
  return {
    remember: (fingerprint, path) => {
      if (paths.get(fingerprint) === path) return;
      // A map keeps the order of insertion: the latest stands last.
      paths.delete(fingerprint);
      paths.set(fingerprint, path);
      write();
    },
    find: (fingerprint) => paths.get(fingerprint),
    refuse: (before, after) => {
      refused.add(`${before} ${after}`);
      write();
    },
    isRefused: (before, after) => refused.has(`${before} ${after}`),
  };
}

/** A file that is not there or damaged is forgotten: it only saves asking. */
function recall(file: string): z.infer<typeof memorySchema> {
  try {
    return memorySchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return { paths: [], refused: [] };
  }
}
