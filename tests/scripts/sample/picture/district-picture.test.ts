import { inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  districtPictureSize,
  drawDistrictPicture,
} from '../../../../scripts/sample/picture/district-picture';
import { drawCircles } from '../../../../scripts/sample/picture/draw-circles';
import { encodePng } from '../../../../scripts/sample/picture/encode-png';
import { packCircles } from '../../../../scripts/sample/picture/pack-circles';

const box = { width: 600, height: 900, margin: 40, gap: 6 };

describe('packCircles', () => {
  it('lays circles side by side and inside the box', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 8, max: 40 }), { minLength: 1, maxLength: 44 }), (radii) => {
        const circles = packCircles(radii, box);
        expect(circles.map((circle) => circle.radius)).toEqual(radii);
        for (const [index, one] of circles.entries()) {
          expect(one.x - one.radius).toBeGreaterThanOrEqual(box.margin - 1e-6);
          expect(one.y + one.radius).toBeLessThanOrEqual(box.height - box.margin + 1e-6);
          for (const other of circles.slice(index + 1)) {
            expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(one.radius + other.radius);
          }
        }
      }),
      { numRuns: 20 },
    );
  });
});

describe('drawCircles', () => {
  it('paints the inside, leaves the outside and smooths the edge', () => {
    const pixels = drawCircles([{ x: 5, y: 5, radius: 3.2, colour: [250, 0, 0] }], {
      width: 10,
      height: 10,
      ground: [0, 0, 200],
    });
    const at = (x: number, y: number) => [...pixels.subarray((y * 10 + x) * 3, (y * 10 + x) * 3 + 3)];
    expect(at(5, 5)).toEqual([250, 0, 0]);
    expect(at(0, 0)).toEqual([0, 0, 200]);
    expect(at(5, 1)[0]).toBeGreaterThan(0);
    expect(at(5, 1)[0]).toBeLessThan(250);
  });
});

describe('encodePng', () => {
  it('keeps every pixel', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 24, maxLength: 24 }), (pixels) => {
        const png = encodePng(pixels, 2, 4);
        const length = png.readUInt32BE(33);
        const rows = inflateSync(png.subarray(41, 41 + length));
        const decoded = new Uint8Array(24);
        for (let at = 0; at < 24; at++) {
          const row = Math.floor(at / 6);
          decoded[at] = (rows[row * 7 + 1 + (at % 6)] ?? 0) + (row === 0 ? 0 : (decoded[at - 6] ?? 0));
        }
        expect(decoded).toEqual(pixels);
      }),
    );
  });
});

describe('drawDistrictPicture', () => {
  it('is a PNG of its size', () => {
    const png = drawDistrictPicture();
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([
      districtPictureSize.width,
      districtPictureSize.height,
    ]);
    expect(png.length).toBeLessThan(300_000);
  });
});
