import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { measureImage, readImage } from '../../../electron/document/read-image';
import { onePixel } from './small-briefing';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lectern-image-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const bytes = (...parts: (string | number[])[]) =>
  Buffer.concat(
    parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part))),
  );

describe('measureImage', () => {
  it('reads type and size of each kind from its header', () => {
    expect(measureImage(onePixel)).toEqual({ type: 'png', width: 1, height: 1 });
    expect(measureImage(bytes('GIF89a', [0x80, 2, 0xe0, 1]))).toEqual({
      type: 'gif',
      width: 640,
      height: 480,
    });
    const jpeg = bytes([0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xff, 0xc2, 0, 11, 8, 1, 0xe0, 2, 0x80, 3]);
    expect(measureImage(jpeg)).toEqual({ type: 'jpeg', width: 640, height: 480 });
    const extended = bytes(
      'RIFF',
      [0, 0, 0, 0],
      'WEBPVP8X',
      [10, 0, 0, 0, 0, 0, 0, 0, 0x7f, 2, 0, 0xdf, 1, 0],
    );
    expect(measureImage(extended)).toEqual({ type: 'webp', width: 640, height: 480 });
    const lossless = bytes('RIFF', [0, 0, 0, 0], 'WEBPVP8L', [0, 0, 0, 0, 0x2f, 0x7f, 0xc2, 0x77, 0]);
    expect(measureImage(lossless)).toEqual({ type: 'webp', width: 640, height: 480 });
  });

  it('never throws, and never gives a size that the briefing would refuse', () => {
    const starts = ['\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'GIF89a', '\xff\xd8\xff', 'RIFF\0\0\0\0WEBPVP8 ', ''];
    fc.assert(
      fc.property(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 64 }), (start, rest) => {
        const measured = measureImage(bytes(start, [...rest]));
        if (measured) {
          for (const side of [measured.width, measured.height])
            expect(side >= 1 && side <= 100_000).toBe(true);
        }
      }),
    );
  });
});

describe('readImage', () => {
  it('goes by the content, not by the name', async () => {
    await writeFile(join(folder, 'foto.jpg'), onePixel);
    expect(await readImage(join(folder, 'foto.jpg'))).toEqual({
      ok: true,
      value: { fileName: 'foto.jpg', type: 'png', width: 1, height: 1 },
    });
  });

  it('refuses svg and everything that is no picture', async () => {
    await writeFile(join(folder, 'a.png'), '<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>');
    expect(await readImage(join(folder, 'a.png'))).toMatchObject({ failure: { code: 'image-unreadable' } });
    await writeFile(join(folder, 'b.png'), '');
    expect(await readImage(join(folder, 'b.png'))).toMatchObject({ failure: { code: 'file-empty' } });
    expect(await readImage(join(folder, 'c.png'))).toMatchObject({ failure: { code: 'file-missing' } });
  });
});
