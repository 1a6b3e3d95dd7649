/** Square PNGs by their size in pixels. */
export type Pngs = ReadonlyMap<number, Buffer>;

/** A Windows icon: a directory of 16 bytes a picture, then the pictures, which may be PNGs since Windows Vista. */
export function encodeIco(pngs: Pngs): Buffer {
  const header = Buffer.alloc(6 + 16 * pngs.size);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(pngs.size, 4);
  let offset = header.length;
  [...pngs].forEach(([size, png], index) => {
    const at = 6 + 16 * index;
    // One byte for the size: 256 is written as 0.
    header.writeUInt8(size % 256, at);
    header.writeUInt8(size % 256, at + 1);
    header.writeUInt16LE(1, at + 4);
    header.writeUInt16LE(32, at + 6);
    header.writeUInt32LE(png.length, at + 8);
    header.writeUInt32LE(offset, at + 12);
    offset += png.length;
  });
  return Buffer.concat([header, ...pngs.values()]);
}

/** Which kind of entry an Apple icon keeps a PNG of a size in. */
const appleKinds: ReadonlyMap<number, string> = new Map([
  [128, 'ic07'],
  [256, 'ic08'],
  [512, 'ic09'],
  [1024, 'ic10'],
]);

/** An Apple icon: entries of kind, length and PNG. Sizes it has no kind for are left out. */
export function encodeIcns(pngs: Pngs): Buffer {
  const entries = [...pngs].flatMap(([size, png]) => {
    const kind = appleKinds.get(size);
    return kind === undefined ? [] : [chunk(kind, png)];
  });
  return chunk('icns', Buffer.concat(entries));
}

function chunk(kind: string, content: Buffer): Buffer {
  const head = Buffer.alloc(8);
  head.write(kind, 'latin1');
  head.writeUInt32BE(head.length + content.length, 4);
  return Buffer.concat([head, content]);
}
