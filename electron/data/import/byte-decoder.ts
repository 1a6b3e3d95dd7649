export type ByteEncoding = 'windows-1252' | 'iso-8859-1' | 'iso-8859-15';

/**
 * Gives text of one byte a character as UTF-8, by tables of our own: it is as fast as the decoder, and some releases of Node
 * decode windows-1252 as if it were ISO-8859-1, which loses the euro sign and the German quotation marks.
 */
export class ByteDecoder {
  private readonly codes: Uint16Array;
  private hasControls = false;
  private hasSign = false;

  constructor(encoding: ByteEncoding) {
    this.codes = Uint16Array.from(upperHalves[encoding], (character) => character.charCodeAt(0));
  }

  /**
   * Whether what was decoded has a euro sign by ISO-8859-15, and none of the characters that only Windows-1252 has. The sign for
   * any currency, which Windows has in its place, is in no table.
   */
  get isRatherLatin9(): boolean {
    return this.hasSign && !this.hasControls;
  }

  decode(bytes: Buffer): Buffer {
    const { codes } = this;
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
      if (byte < 0x80) {
        out[length++] = byte;
        continue;
      }
      if (byte < 0xa0) this.hasControls = true;
      else if (byte === 0xa4) this.hasSign = true;
      const code = codes[byte - 0x80] ?? 0;
      if (code < 0x800) {
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
}

const controls = String.fromCharCode(...Array.from({ length: 32 }, (_, index) => 0x80 + index));
const latin1 = String.fromCharCode(...Array.from({ length: 96 }, (_, index) => 0xa0 + index));
const windows =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';
const latin9: Readonly<Record<string, string>> = {
  ...{ '\u00a4': '\u20ac', '\u00a6': '\u0160', '\u00a8': '\u0161', '\u00b4': '\u017d' },
  ...{ '\u00b8': '\u017e', '\u00bc': '\u0152', '\u00bd': '\u0153', '\u00be': '\u0178' },
};

/** The characters from 0x80 to 0xFF. */
const upperHalves: Readonly<Record<ByteEncoding, string>> = {
  'windows-1252': windows + latin1,
  'iso-8859-1': controls + latin1,
  'iso-8859-15': controls + latin1.replaceAll(/./gu, (character) => latin9[character] ?? character),
};
