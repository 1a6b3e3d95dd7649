import { open, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Detail } from '../../model/failure';
import { fail, type Result, success } from '../../model/result';

export interface CheckedFile {
  /** Bytes. */
  readonly size: number;
  /** The first bytes, at most 4096. */
  readonly head: Buffer;
}

/**
 * Whether there is a readable file with something in it. `expected` says in words what it should have been.
 * Fails with `file-missing`, `file-is-folder`, `file-unreadable`, `file-empty`.
 */
export async function checkFile(path: string, expected: Detail): Promise<Result<CheckedFile>> {
  const file = basename(path);
  try {
    const found = await stat(path);
    if (found.isDirectory()) return fail('file-is-folder', { file, expected });
    // A pipe or a device might never end.
    if (!found.isFile()) return fail('file-unreadable', { file });
    if (found.size === 0) return fail('file-empty', { file, expected });
    return success({ size: found.size, head: await readHead(path) });
  } catch (cause) {
    return codeOf(cause) === 'ENOENT' || codeOf(cause) === 'ENOTDIR'
      ? fail('file-missing', { file })
      : fail('file-unreadable', { file }, cause);
  }
}

/** The same for a file that must be a zip; fails with `file-not-as-named` where it is something else. */
export async function checkZipFile(
  path: string,
  expected: Detail = briefingKind,
): Promise<Result<CheckedFile>> {
  const checked = await checkFile(path, expected);
  if (!checked.ok || startsWith(checked.value.head, zipStart) || startsWith(checked.value.head, emptyZip)) {
    return checked;
  }
  return fail('file-not-as-named', {
    file: basename(path),
    expected,
    found: nameContent(checked.value.head),
  });
}

export const briefingKind = { de: 'ein Briefing (.briefing)', en: 'a briefing (.briefing)' };

const zipStart = [0x50, 0x4b, 0x03, 0x04];
const emptyZip = [0x50, 0x4b, 0x05, 0x06];

/** What a file's first bytes look like, in words. */
export function nameContent(head: Uint8Array): { readonly de: string; readonly en: string } {
  const known = beginnings.find(({ start }) => startsWith(head, start));
  if (known) return known.name;
  return head.includes(0) ? { de: 'etwas anderes', en: 'something else' } : { de: 'Text', en: 'text' };
}

const same = (name: string) => ({ de: name, en: name });
const beginnings = [
  { start: zipStart, name: { de: 'ein ZIP-Archiv', en: 'a zip archive' } },
  { start: emptyZip, name: { de: 'ein leeres ZIP-Archiv', en: 'an empty zip archive' } },
  { start: [0x25, 0x50, 0x44, 0x46], name: same('PDF') },
  { start: [0x89, 0x50, 0x4e, 0x47], name: same('PNG') },
  { start: [0xff, 0xd8, 0xff], name: same('JPEG') },
  {
    start: [0xd0, 0xcf, 0x11, 0xe0],
    name: { de: 'ein altes Office-Format', en: 'an old Office format' },
  },
  { start: [0x1f, 0x8b], name: same('gzip') },
] as const;

function startsWith(head: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => head[index] === byte);
}

async function readHead(path: string): Promise<Buffer> {
  const handle = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(4_096), 0, 4_096, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

function codeOf(cause: unknown): unknown {
  return cause instanceof Error && 'code' in cause ? cause.code : undefined;
}
