import { open } from 'node:fs/promises';

/**
 * Names of the first streams in a compound file (`.xls`, and workbooks behind a password), from its directory's first
 * sector; none if the file is not whole enough to tell. `head` are the file's first bytes.
 */
export async function readOleStreams(path: string, head: Buffer): Promise<readonly string[]> {
  if (head.length < 512) return [];
  const sectorSize = 2 ** Math.min(16, head.readUInt16LE(30));
  const position = (head.readUInt32LE(48) + 1) * sectorSize;
  const handle = await open(path, 'r');
  try {
    const sector = Buffer.alloc(sectorSize);
    const { bytesRead } = await handle.read(sector, 0, sectorSize, position);
    return Array.from({ length: Math.floor(bytesRead / entrySize) }, (_, index) => {
      const entry = sector.subarray(index * entrySize, (index + 1) * entrySize);
      return entry.toString('utf16le', 0, Math.max(0, Math.min(64, entry.readUInt16LE(64)) - 2));
    });
  } finally {
    await handle.close();
  }
}

const entrySize = 128;
