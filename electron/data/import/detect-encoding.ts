import { isUtf8 } from 'node:buffer';
import type { Encoding } from '../../../model/reading-choices';

export interface DetectedEncoding {
  readonly encoding: Encoding;
  /** Bytes of the byte order mark at the beginning. */
  readonly mark: number;
}

/** The bytes of the byte order mark that a file has in this encoding. */
export function markOf(head: Buffer, encoding: Encoding): number {
  const found = detectMark(head);
  return found?.encoding === encoding ? found.mark : 0;
}

function detectMark(head: Buffer): DetectedEncoding | undefined {
  if (head.subarray(0, 3).equals(Buffer.from([0xef, 0xbb, 0xbf]))) return { encoding: 'utf-8', mark: 3 };
  if (head.subarray(0, 2).equals(Buffer.from([0xff, 0xfe]))) return { encoding: 'utf-16le', mark: 2 };
  if (head.subarray(0, 2).equals(Buffer.from([0xfe, 0xff]))) return { encoding: 'utf-16be', mark: 2 };
  return undefined;
}

/**
 * The encoding of a text file by its first bytes; undefined if these are no text. UTF-8 without a mark is a guess that
 * holds only if the whole file is valid: what follows may still turn out to be Windows-1252.
 */
export function detectEncoding(head: Buffer, isWholeFile: boolean): DetectedEncoding | undefined {
  const marked = detectMark(head);
  if (marked) return marked;
  const nulls = countNulls(head);
  if (nulls.even + nulls.odd > 0) {
    // Western text in UTF-16 has a null in nearly every pair of bytes, always on the same side.
    const pairs = head.length / 2;
    if (nulls.odd > pairs * 0.7 && nulls.even < pairs * 0.05) return { encoding: 'utf-16le', mark: 0 };
    if (nulls.even > pairs * 0.7 && nulls.odd < pairs * 0.05) return { encoding: 'utf-16be', mark: 0 };
    return undefined;
  }
  if (countControls(head) > head.length * 0.01) return undefined;
  return { encoding: isUtf8(isWholeFile ? head : cutToCharacter(head)) ? 'utf-8' : 'windows-1252', mark: 0 };
}

/** `bytes` without a UTF-8 character at its end that is not complete. */
export function cutToCharacter(bytes: Buffer): Buffer {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return bytes;
    if (byte >= 0xc0) {
      const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return length > back ? bytes.subarray(0, bytes.length - back) : bytes;
    }
  }
  return bytes;
}

function countNulls(bytes: Buffer): { readonly even: number; readonly odd: number } {
  const found = [0, 0];
  for (let at = bytes.indexOf(0); at >= 0; at = bytes.indexOf(0, at + 1))
    found[at % 2] = (found[at % 2] ?? 0) + 1;
  return { even: found[0] ?? 0, odd: found[1] ?? 0 };
}

/** Control characters that no text has. */
function countControls(bytes: Buffer): number {
  return bytes.filter((byte) => byte < 0x20 && ![0x09, 0x0a, 0x0c, 0x0d, 0x1a, 0x1b].includes(byte)).length;
}
