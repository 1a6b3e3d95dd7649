import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import type { Encoding } from '../../../model/reading-choices';
import { ByteDecoder, type ByteEncoding } from './byte-decoder';
import { cutToCharacter, type DetectedEncoding, detectEncoding, markOf } from './detect-encoding';

export interface RecodedFile {
  readonly encoding: Encoding;
  /** SHA-256 of the file as it was, in hex. */
  readonly fingerprint: string;
  /** Bytes of the file as it was. */
  readonly size: number;
  /** Line feeds in the text. */
  readonly lineFeeds: number;
  readonly endsWithLineFeed: boolean;
  /** Lines of all kinds: some programs end them by a carriage return alone. */
  readonly lines: number;
}

/**
 * Copies a text file to `target` as UTF-8 without a byte order mark, reading it once as a stream and taking its
 * fingerprint on the way. Where an encoding is given, what does not fit it becomes `\uFFFD`. Undefined: it is no text. Throws what the file system throws, and when `signal` is aborted.
 */
export async function recodeFile(
  source: string,
  target: string,
  head: Buffer,
  options: {
    readonly size: number;
    readonly encoding?: Encoding | undefined;
    readonly signal?: AbortSignal;
    readonly onRead?: (bytes: number) => void;
  },
): Promise<RecodedFile | undefined> {
  const { encoding: chosen } = options;
  if (chosen) {
    const recode = chosen === 'utf-8' ? decodeWith('utf-8') : recoders[chosen]();
    return recodeAs({ encoding: chosen, mark: markOf(head, chosen) }, recode, source, target, options);
  }
  const detected = detectEncoding(head, head.length >= options.size);
  if (!detected) return undefined;
  if (detected.encoding !== 'windows-1252') {
    const recoded = await recodeAs(detected, recoders[detected.encoding](), source, target, options);
    // Valid at its beginning and broken later on: then it was never UTF-8.
    if (recoded) return recoded;
  }
  const decoder = new ByteDecoder('windows-1252');
  const recode: Recode = (bytes) => decoder.decode(bytes ?? Buffer.alloc(0));
  const recoded = await recodeAs({ encoding: 'windows-1252', mark: 0 }, recode, source, target, options);
  if (!decoder.isRatherLatin9) return recoded;
  const encoding = 'iso-8859-15';
  return recodeAs({ encoding, mark: 0 }, recoders[encoding](), source, target, options);
}

async function recodeAs(
  { encoding, mark }: DetectedEncoding,
  recode: Recode,
  source: string,
  target: string,
  options: { readonly signal?: AbortSignal; readonly onRead?: (bytes: number) => void },
): Promise<RecodedFile | undefined> {
  const hash = createHash('sha256');
  const out = await open(target, 'w', 0o600);
  let size = 0;
  let lineFeeds = 0;
  let loneReturns = 0;
  let lastByte = 0;
  // While a piece is being written, the next is being recoded.
  let writing: Promise<unknown> = Promise.resolve();
  try {
    for await (const chunk of createReadStream(source, { highWaterMark: 1 << 20, signal: options.signal })) {
      const bytes: Buffer = chunk;
      hash.update(bytes);
      const text = recode(size === 0 ? bytes.subarray(mark) : bytes);
      if (!text) return undefined;
      size += bytes.length;
      lineFeeds += countLineFeeds(text);
      // A return at the end of a piece is the first half of a line's end if a line feed follows.
      loneReturns += countLoneReturns(text) - (lastByte === 13 && text[0] === 10 ? 1 : 0);
      lastByte = text.at(-1) ?? lastByte;
      await writing;
      writing = out.write(text);
      options.onRead?.(size);
    }
    const rest = recode(undefined);
    if (!rest) return undefined;
    await writing;
    await out.write(rest);
  } finally {
    await writing.catch(() => undefined);
    await out.close();
  }
  const unended = lastByte === 10 || lastByte === 13 ? 0 : 1;
  return {
    ...{ encoding, fingerprint: hash.digest('hex'), size, lineFeeds, endsWithLineFeed: lastByte === 10 },
    lines: lineFeeds + loneReturns + unended,
  };
}

/** Gives the UTF-8 for the next bytes, or for what was kept back at the end (`undefined`); undefined: not that encoding. */
type Recode = (bytes: Buffer | undefined) => Buffer | undefined;

const recoders: Readonly<Record<Encoding, () => Recode>> = {
  'utf-8': () => {
    let kept = Buffer.alloc(0);
    return (bytes) => {
      const all = bytes ? (kept.length > 0 ? Buffer.concat([kept, bytes]) : bytes) : kept;
      const whole = bytes ? cutToCharacter(all) : all;
      kept = Buffer.from(all.subarray(whole.length));
      return isUtf8(whole) ? whole : undefined;
    };
  },
  'utf-16le': () => decodeWith('utf-16le'),
  'utf-16be': () => decodeWith('utf-16be'),
  'windows-1252': () => recodeBytes('windows-1252'),
  'iso-8859-1': () => recodeBytes('iso-8859-1'),
  'iso-8859-15': () => recodeBytes('iso-8859-15'),
};

function recodeBytes(encoding: ByteEncoding): Recode {
  const decoder = new ByteDecoder(encoding);
  return (bytes) => decoder.decode(bytes ?? Buffer.alloc(0));
}

function decodeWith(label: string): Recode {
  const decoder = new TextDecoder(label);
  return (bytes) => Buffer.from(bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode());
}

/** Carriage returns without a line feed behind them in the piece. */
function countLoneReturns(bytes: Buffer): number {
  let count = 0;
  for (let at = bytes.indexOf(13); at >= 0; at = bytes.indexOf(13, at + 1))
    if (bytes[at + 1] !== 10) count += 1;
  return count;
}

function countLineFeeds(bytes: Buffer): number {
  let count = 0;
  for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) count += 1;
  return count;
}
