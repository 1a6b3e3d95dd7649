import { createReadStream } from 'node:fs';
import { open, rename } from 'node:fs/promises';

/**
 * Characters that nobody sees and that make two of what reads as one: spaces without width, marks of direction, soft hyphens, byte
 * order marks where files were put together.
 */
const invisible = /[\u200b\u200e\u200f\u2060\ufeff\u00ad]/g;

export function hasInvisible(text: string): boolean {
  return text.search(invisible) >= 0;
}

/** Leaves such characters out of a UTF-8 file. */
export async function dropInvisible(file: string, signal?: AbortSignal): Promise<void> {
  const written = `${file}-visible`;
  const out = await open(written, 'w', 0o600);
  try {
    const options = { encoding: 'utf8', highWaterMark: 1 << 20, ...(signal ? { signal } : {}) } as const;
    for await (const part of createReadStream(file, options)) {
      const text: string = part;
      await out.write(text.replace(invisible, ''));
    }
  } finally {
    await out.close();
  }
  await rename(written, file);
}
