import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { ImageAsset } from '../../model/briefing';
import { briefingLimits } from '../../model/briefing-file';
import { fail, type Result, success } from '../../model/result';
import { checkFile } from './check-file';

/**
 * What a picture is, by its content and never by its name. SVG is refused: it can hold scripts and links.
 * Fails with the file's failures, `image-unreadable` and `file-too-large`.
 */
export async function readImage(path: string): Promise<Result<Omit<ImageAsset, 'id'>>> {
  const file = basename(path);
  const checked = await checkFile(path, pictureKinds);
  if (!checked.ok) return checked;
  if (checked.value.size > briefingLimits.image) {
    const found = `${Math.ceil(checked.value.size / 1024 ** 2)} MiB`;
    return fail('file-too-large', { file, found, expected: `${briefingLimits.image / 1024 ** 2} MiB` });
  }
  const found = measureImage(await readFile(path));
  if (!found) return fail('image-unreadable', { file, expected: pictureKinds });
  return success({ fileName: file, ...found });
}

const pictureKinds = 'PNG, JPEG, WebP, GIF';
const longestSide = 100_000;

/** Type and size in pixels by the bytes of the header; undefined for what is no picture that we show. */
export function measureImage(bytes: Buffer): Pick<ImageAsset, 'type' | 'width' | 'height'> | undefined {
  try {
    const found = measurePng(bytes) ?? measureGif(bytes) ?? measureWebp(bytes) ?? measureJpeg(bytes);
    const fits = found && [found.width, found.height].every((side) => side >= 1 && side <= longestSide);
    return fits ? found : undefined;
  } catch {
    // A header that ends before it says its size.
    return undefined;
  }
}

function measurePng(bytes: Buffer) {
  if (bytes.toString('latin1', 0, 8) !== '\x89PNG\r\n\x1a\n' || bytes.toString('latin1', 12, 16) !== 'IHDR') {
    return undefined;
  }
  return { type: 'png', width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) } as const;
}

function measureGif(bytes: Buffer) {
  if (!/^GIF8[79]a$/.test(bytes.toString('latin1', 0, 6))) return undefined;
  return { type: 'gif', width: bytes.readUInt16LE(6), height: bytes.readUInt16LE(8) } as const;
}

function measureWebp(bytes: Buffer) {
  if (bytes.toString('latin1', 0, 4) !== 'RIFF' || bytes.toString('latin1', 8, 12) !== 'WEBP')
    return undefined;
  const type = 'webp';
  switch (bytes.toString('latin1', 12, 16)) {
    case 'VP8 ':
      return {
        type,
        width: bytes.readUInt16LE(26) & 0x3fff,
        height: bytes.readUInt16LE(28) & 0x3fff,
      } as const;
    case 'VP8L': {
      const bits = bytes.readUInt32LE(21);
      return { type, width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 } as const;
    }
    case 'VP8X':
      return { type, width: bytes.readUIntLE(24, 3) + 1, height: bytes.readUIntLE(27, 3) + 1 } as const;
    default:
      return undefined;
  }
}

/** Walks from marker to marker to the one that holds the size. A photo turned by its EXIF data is as wide as it is high. */
function measureJpeg(bytes: Buffer) {
  if (bytes.readUInt16BE(0) !== 0xffd8) return undefined;
  for (let at = 2; ; ) {
    if (bytes[at] !== 0xff) return undefined;
    const marker = bytes.readUInt8(at + 1);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) {
      return { type: 'jpeg', height: bytes.readUInt16BE(at + 5), width: bytes.readUInt16BE(at + 7) } as const;
    }
    at += marker === 0xff ? 1 : 2 + bytes.readUInt16BE(at + 2);
  }
}
