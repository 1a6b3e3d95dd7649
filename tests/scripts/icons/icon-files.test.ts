import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { encodeIcns, encodeIco } from '../../../scripts/icons/icon-files';
import { inRepository } from '../../../scripts/run/repository.mjs';

const pngs = new Map([
  [16, Buffer.from('sixteen')],
  [256, Buffer.from('two hundred and fifty-six')],
]);

it('writes an ico whose directory points at its pictures', () => {
  const ico = encodeIco(pngs);
  expect([ico.readUInt16LE(0), ico.readUInt16LE(2), ico.readUInt16LE(4)]).toEqual([0, 1, 2]);
  const pictures = [0, 1].map((index) => {
    const at = 6 + 16 * index;
    const [length, offset] = [ico.readUInt32LE(at + 8), ico.readUInt32LE(at + 12)];
    return [ico.readUInt8(at), ico.toString('latin1', offset, offset + length)];
  });
  expect(pictures).toEqual([
    [16, 'sixteen'],
    [0, 'two hundred and fifty-six'],
  ]);
});

it('writes an icns of the sizes it has a kind for', () => {
  const icns = encodeIcns(pngs);
  expect(icns.toString('latin1', 0, 4)).toBe('icns');
  expect(icns.readUInt32BE(4)).toBe(icns.length);
  expect(icns.toString('latin1', 8, 12)).toBe('ic08');
  expect(icns.readUInt32BE(12)).toBe(icns.length - 8);
});

it.each(['icon', 'document'])('keeps %s.png as the square that Linux wants', (name) => {
  const png = readFileSync(inRepository('assets', 'icons', `${name}.png`));
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([512, 512]);
});
