import { open, writeFile } from 'node:fs/promises';
import type { ReadingChoices } from '../../../model/reading-choices';
import { detectEncoding } from './detect-encoding';
import { glanceBytes } from './glance';
import type { InspectedFile } from './inspect-file';

/**
 * The beginning of a text file as a file of its own, cut at the end of a line that no quoted text crosses; undefined if the
 * file is short enough to be looked at as a whole.
 */
export async function cutBeginning(
  file: InspectedFile,
  target: string,
  choices: ReadingChoices,
): Promise<InspectedFile | undefined> {
  if (file.size <= glanceBytes) return undefined;
  const bytes = await readBeginning(file.path);
  const detected = choices.encoding ?? detectEncoding(file.head, false)?.encoding;
  const wide = detected === 'utf-16le' ? 'little' : detected === 'utf-16be' ? 'big' : undefined;
  const beginning = bytes.subarray(0, findCut(bytes, wide));
  await writeFile(target, beginning, { mode: 0o600 });
  return { ...file, path: target, size: beginning.length, head: beginning.subarray(0, file.head.length) };
}

async function readBeginning(path: string): Promise<Buffer> {
  const handle = await open(path, 'r');
  try {
    const buffer = Buffer.alloc(glanceBytes);
    const { bytesRead } = await handle.read(buffer, 0, buffer.length, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

/** How many bytes: up to the last end of a line with an even number of quotation marks before it, else up to the last end. */
function findCut(bytes: Buffer, wide: 'little' | 'big' | undefined): number {
  const step = wide ? 2 : 1;
  const at = (index: number) =>
    wide === undefined
      ? bytes[index]
      : wide === 'little'
        ? bytes.readUInt16LE(index)
        : bytes.readUInt16BE(index);
  let quotes = 0;
  let lastEnd = bytes.length - (bytes.length % step);
  let lastRecord = 0;
  for (let index = 0; index + step <= bytes.length; index += step) {
    const unit = at(index);
    if (unit === quote) quotes += 1;
    else if (unit === lineFeed || (unit === carriageReturn && at(nextOf(index, step, bytes)) !== lineFeed)) {
      lastEnd = index + step;
      if (quotes % 2 === 0) lastRecord = lastEnd;
    }
  }
  return lastRecord || lastEnd;
}

function nextOf(index: number, step: number, bytes: Buffer): number {
  return index + 2 * step <= bytes.length ? index + step : index;
}

const quote = 0x22;
const lineFeed = 10;
const carriageReturn = 13;
