import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { describeIssue, placeOfIssue } from '../../model/describe-issue';
import type { Detail } from '../../model/failure';
import { fail, type Result, success } from '../../model/result';
import {
  type Brand,
  type BrandFont,
  type BrandLogo,
  brandEnding,
  brandFileSchema,
  brandLimits,
} from '../../model/theme/brand';
import { checkFile } from './check-file';
import { measureImage } from './read-image';
import { readSvg } from './read-svg';

/** A brand, and where the bytes of its fonts and logo lie, by their id. */
export interface ReadBrand {
  readonly brand: Brand;
  readonly files: ReadonlyMap<string, string>;
}

/**
 * Reads a brand file with the fonts and the logo beside it: hostile until parsed. What a file is, its content says.
 * Fails with the files' failures, `file-too-large`, `brand-invalid`, `brand-font-unreadable` and `brand-logo-unreadable`.
 */
export async function readBrand(path: string): Promise<Result<ReadBrand>> {
  const file = basename(path);
  const bytes = await readBytes(path, brandKind, brandLimits.file);
  if (!bytes.ok) return bytes;
  const json = parseJson(bytes.value.toString('utf8').replace(/^\uFEFF/, ''));
  if (json === undefined) {
    return fail('brand-invalid', {
      file,
      place: file,
      reason: { de: 'kein gültiges JSON', en: 'not valid JSON' },
    });
  }
  const parsed = brandFileSchema.safeParse(json);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    if (!issue) return fail('internal', {}, parsed.error);
    return fail('brand-invalid', {
      file,
      place: placeOfIssue(issue, file),
      reason: describeIssue(issue, json),
    });
  }
  const { fonts, logo, ...common } = parsed.data;
  const files = new Map<string, string>();
  const read: BrandFont[] = [];
  for (const { file: name, ...face } of fonts) {
    const at = join(dirname(path), name);
    const font = await readFont(at);
    if (!font.ok) return font;
    read.push({ ...font.value, ...face });
    files.set(font.value.id, at);
  }
  if (!logo) return success({ brand: { ...common, fonts: read }, files });
  const at = join(dirname(path), logo.file);
  const picture = await readLogo(at);
  if (!picture.ok) return picture;
  files.set(picture.value.id, at);
  const { alternative } = logo;
  return success({ brand: { ...common, fonts: read, logo: { ...picture.value, alternative } }, files });
}

const brandKind = { de: `eine Marke (${brandEnding})`, en: `a brand (${brandEnding})` };
const fontKinds = 'WOFF2, TTF, OTF';
const logoKinds = 'PNG, SVG';

async function readFont(path: string): Promise<Result<Pick<BrandFont, 'id' | 'type'>>> {
  const bytes = await readBytes(path, fontKinds, brandLimits.font);
  if (!bytes.ok) return bytes;
  const type = typeOfFont(bytes.value);
  if (!type) return fail('brand-font-unreadable', { file: basename(path), expected: fontKinds });
  return success({ id: idOf(bytes.value), type });
}

/** By its first bytes; collections and old WOFF are none. */
export function typeOfFont(bytes: Buffer): BrandFont['type'] | undefined {
  const begin = bytes.toString('latin1', 0, 4);
  if (begin === 'wOF2') return 'woff2';
  if (begin === 'OTTO') return 'otf';
  return begin === '\0\x01\0\0' || begin === 'true' ? 'ttf' : undefined;
}

async function readLogo(path: string): Promise<Result<Omit<BrandLogo, 'alternative'>>> {
  const bytes = await readBytes(path, logoKinds, brandLimits.logo);
  if (!bytes.ok) return bytes;
  const file = basename(path);
  const id = idOf(bytes.value);
  const picture = measureImage(bytes.value);
  if (picture) {
    const { type, ...size } = picture;
    return type === 'png'
      ? success({ id, type, ...size })
      : fail('brand-logo-unreadable', { file, reason: { de: `es ist ${type}`, en: `it is ${type}` } });
  }
  const svg = readSvg(bytes.value.toString('utf8'));
  return svg.ok
    ? success({ id, type: 'svg', ...svg.size })
    : fail('brand-logo-unreadable', { file, reason: svg.reason });
}

async function readBytes(path: string, expected: Detail, limit: number): Promise<Result<Buffer>> {
  const checked = await checkFile(path, expected);
  if (!checked.ok) return checked;
  const size = (bytes: number) => `${Math.ceil(bytes / 1024 ** 2)} MiB`;
  if (checked.value.size > limit) {
    return fail('file-too-large', {
      file: basename(path),
      found: size(checked.value.size),
      expected: size(limit),
    });
  }
  try {
    return success(await readFile(path));
  } catch (cause) {
    return fail('file-unreadable', { file: basename(path) }, cause);
  }
}

function idOf(bytes: Buffer): string {
  return `brand-${createHash('sha256').update(bytes).digest('hex').slice(0, 32)}`;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
