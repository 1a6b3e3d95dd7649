import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { cutToCharacter, type DetectedEncoding, detectEncoding, type Encoding } from './detect-encoding';

export interface RecodedFile {
  readonly encoding: Encoding;
  /** SHA-256 of the file as it was, in hex. */
  readonly fingerprint: string;
  /** Bytes of the file as it was. */
  readonly size: number;
  /** Line feeds in the text. */
  readonly lineFeeds: number;
  readonly endsWithLineFeed: boolean;
}

/**
 * Copies a text file to `target` as UTF-8 without a byte order mark, reading it once as a stream and taking its
 * fingerprint on the way. Undefined: it is no text. Throws what the file system throws, and when `signal` is aborted.
 */
export async function recodeFile(
  source: string,
  target: string,
  head: Buffer,
  options: {
    readonly size: number;
    readonly signal?: AbortSignal;
    readonly onRead?: (bytes: number) => void;
  },
): Promise<RecodedFile | undefined> {
  const detected = detectEncoding(head, head.length >= options.size);
  if (!detected) return undefined;
  const recoded = await recodeAs(detected, source, target, options);
  // Valid at its beginning and broken later on: then it was never UTF-8.
  return recoded ?? recodeAs({ encoding: 'windows-1252', mark: 0 }, source, target, options);
}

async function recodeAs(
  { encoding, mark }: DetectedEncoding,
  source: string,
  target: string,
  options: { readonly signal?: AbortSignal; readonly onRead?: (bytes: number) => void },
): Promise<RecodedFile | undefined> {
  const hash = createHash('sha256');
  const recode = recoders[encoding]();
  const out = await open(target, 'w', 0o600);
  let size = 0;
  let lineFeeds = 0;
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
  return { encoding, fingerprint: hash.digest('hex'), size, lineFeeds, endsWithLineFeed: lastByte === 10 };
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
  'windows-1252': () => (bytes) => (bytes ? recodeWindows(bytes) : Buffer.alloc(0)),
};

function decodeWith(label: string): Recode {
  const decoder = new TextDecoder(label);
  return (bytes) => Buffer.from(bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode());
}

/**
 * By a table of our own: it is as fast as the decoder, and some releases of Node decode windows-1252 as if it were
 * ISO-8859-1, which loses the euro sign and the German quotation marks.
 */
function recodeWindows(bytes: Buffer): Buffer {
  const out = Buffer.allocUnsafe(bytes.length * 3);
  const from = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const to = new DataView(out.buffer, out.byteOffset, out.length);
  let length = 0;
  let at = 0;
  while (at < bytes.length) {
    // Four letters of plain ASCII at a time, as most are.
    const four = at + 4 <= bytes.length ? from.getUint32(at) : 0x80808080;
    if ((four & 0x80808080) === 0) {
      to.setUint32(length, four);
      length += 4;
      at += 4;
      continue;
    }
    const byte = bytes[at++] ?? 0;
    const code = byte >= 0x80 && byte < 0xa0 ? upper.charCodeAt(byte - 0x80) : byte;
    if (code < 0x80) {
      out[length++] = code;
    } else if (code < 0x800) {
      out[length++] = 0xc0 | (code >> 6);
      out[length++] = 0x80 | (code & 0x3f);
    } else {
      out[length++] = 0xe0 | (code >> 12);
      out[length++] = 0x80 | ((code >> 6) & 0x3f);
      out[length++] = 0x80 | (code & 0x3f);
    }
  }
  return out.subarray(0, length);
}

/** Windows-1252 from 0x80 to 0x9F. */
const upper =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

function countLineFeeds(bytes: Buffer): number {
  let count = 0;
  for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) count += 1;
  return count;
}
