import { crc32, deflateSync } from 'node:zlib';

/** A PNG of 8-bit RGB pixels, three bytes each. */
export function encodePng(pixels: Uint8Array, width: number, height: number): Buffer {
  const rowLength = width * 3;
  // Each row is stored as its difference to the one above (filter 2), which keeps flat areas tiny.
  const rows = Buffer.alloc((rowLength + 1) * height);
  for (let row = 0; row < height; row++) {
    const to = row * (rowLength + 1);
    rows[to] = 2;
    for (let at = 0; at < rowLength; at++) {
      const above = row === 0 ? 0 : (pixels[(row - 1) * rowLength + at] ?? 0);
      rows[to + 1 + at] = (pixels[row * rowLength + at] ?? 0) - above;
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits a channel, RGB.
  header.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
