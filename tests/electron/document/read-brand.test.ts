import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readBrand } from '../../../electron/document/read-brand';
import { readSvg } from '../../../electron/document/read-svg';
import { brandSchema } from '../../../model/theme/brand';
import { brandTheme } from '../../../model/theme/brand-theme';

const sample = (name: string) =>
  fileURLToPath(new URL(`../../../assets/samples/musterland/${name}`, import.meta.url));

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'brand-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function read(brand: unknown) {
  const path = join(folder, 'haus.brand.json');
  await writeFile(path, typeof brand === 'string' ? brand : JSON.stringify(brand));
  return readBrand(path);
}
const least = { name: 'Haus', colours: { strong: '#5b2a6e' } };

describe('readBrand', () => {
  it('reads the sample with its fonts and its logo, all of whose colours are strong enough', async () => {
    const done = await readBrand(sample('musterland.brand.json'));
    if (!done.ok) throw new Error(done.failure.code);
    const { brand, files } = done.value;
    expect(brandSchema.parse(brand)).toEqual(brand);
    expect(brand.fonts.map(({ type, weight }) => [type, weight])).toEqual([
      ['woff2', 400],
      ['woff2', 600],
    ]);
    expect(brand.logo).toMatchObject({ type: 'svg', width: 240, height: 112 });
    expect([...files.keys()]).toEqual([...brand.fonts.map(({ id }) => id), brand.logo?.id]);
    expect(brandTheme(brand).remarks).toEqual([]);
  });

  it('needs a name and one colour', async () => {
    expect(await read(least)).toMatchObject({ ok: true, value: { brand: { name: 'Haus', fonts: [] } } });
  });

  it.each([
    ['no JSON', '{'],
    ['a list', []],
    ['no colour', { ...least, colours: {} }],
    ['a colour by its name', { ...least, colours: { strong: 'red' } }],
    ['a colour with more in it', { ...least, colours: { strong: '#5b2a6e;}' } }],
    ['a word that we do not know', { ...least, script: 'x' }],
    ['a font in another folder', { ...least, fonts: [{ file: '../a.woff2' }] }],
    ['a font by a path of Windows', { ...least, fonts: [{ file: 'c:\\a.woff2' }] }],
    ['the folder itself', { ...least, fonts: [{ file: '..' }] }],
  ])('refuses %s', async (_, brand) => {
    expect(await read(brand)).toMatchObject({ ok: false, failure: { code: 'brand-invalid' } });
  });

  it('goes by what a file is, not by its name', async () => {
    await writeFile(join(folder, 'a.woff2'), '<html>');
    expect(await read({ ...least, fonts: [{ file: 'a.woff2' }] })).toMatchObject({
      failure: { code: 'brand-font-unreadable', detail: { file: 'a.woff2' } },
    });
    await copyFile(sample('logo.svg'), join(folder, 'logo.png'));
    expect(await read({ ...least, logo: { file: 'logo.png', alternative: {} } })).toMatchObject({
      ok: true,
      value: { brand: { logo: { type: 'svg' } } },
    });
  });

  it('says which file is missing', async () => {
    expect(await read({ ...least, fonts: [{ file: 'weg.ttf' }] })).toMatchObject({
      failure: { code: 'file-missing', detail: { file: 'weg.ttf' } },
    });
  });
});

describe('readSvg', () => {
  const svg = (inside: string, root = 'viewBox="0 0 20 10"') =>
    readSvg(`<svg xmlns="http://www.w3.org/2000/svg" ${root}>${inside}</svg>`);

  it('says how large it is', () => {
    expect(svg('<path d="M0 0h1"/>')).toEqual({ ok: true, size: { width: 20, height: 10 } });
    expect(svg('', 'width="30px" height="40"')).toEqual({ ok: true, size: { width: 30, height: 40 } });
    expect(svg('<path fill="url(#a)"/><use href="#b"/>').ok).toBe(true);
  });

  it.each([
    '<script>alert(1)</script>',
    '<a onclick="alert(1)"/>',
    '<a href="javascript:alert(1)"/>',
    '<image href="https://example.org/a.png"/>',
    '<image xlink:href="file:///etc/passwd"/>',
    '<use href="other.svg#a"/>',
    '<foreignObject/>',
    '<style>@import "x.css"</style>',
    '<rect fill="url(https://example.org/a)"/>',
  ])('refuses %s', (inside) => {
    expect(svg(inside).ok).toBe(false);
  });

  it('refuses what is no SVG, has no size or defines entities', () => {
    expect(readSvg('<html></html>').ok).toBe(false);
    expect(svg('', '').ok).toBe(false);
    expect(readSvg('<!DOCTYPE svg [<!ENTITY a "b">]><svg viewBox="0 0 1 1"/>').ok).toBe(false);
  });
});
