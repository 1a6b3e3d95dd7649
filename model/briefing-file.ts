import { type Briefing, briefingSchema, type ImageAsset, queriesOf } from './briefing';
import { describeIssue, placeOfIssue } from './describe-issue';
import { type AreaShapes, areaShapesSchema } from './maps/area-shapes';
import type { Geometry } from './maps/geometry';
import { migrate } from './migrations';
import { keyOfQuery } from './query';
import type { Answers } from './resolved';
import { fail, type Result, success } from './result';
import { tableSchema } from './table';
import { assetsOfBrand, type BrandFont, type BrandLogo } from './theme/brand';

/** A briefing is a zip with these entries; data and pictures lie beside them. */
export const entryNames = {
  briefing: 'briefing.json',
  results: 'results.json',
  drawings: 'drawings.json',
} as const;

/** The rows of a dataset as they were imported. */
export function dataEntry(dataset: string): string {
  return `data/${dataset}.parquet`;
}

/** A file that lies beside a briefing: a picture, or the font or logo of its brand. */
export interface Asset {
  readonly id: string;
  readonly type: ImageAsset['type'] | BrandFont['type'] | BrandLogo['type'];
}

/** The files that belong to the briefing, beside its rows. */
export function assetsOf({ images, brand }: Pick<Briefing, 'images' | 'brand'>): readonly Asset[] {
  return [...images, ...assetsOfBrand(brand)];
}

export function assetEntry({ id, type }: Asset): string {
  return `${id.startsWith('brand-') ? 'brand' : 'images'}/${id}.${type}`;
}

/** The outlines of a map that a person opened. */
export function geometryEntry({ id }: Pick<Geometry, 'id'>): string {
  return `geometries/${id}.json`;
}

const mebibyte = 1024 * 1024;

/** Bytes when unpacked. Far above any real briefing; they stop a file that was made to fill memory or disk. */
export const briefingLimits = {
  entries: 5_000,
  briefing: 64 * mebibyte,
  results: 512 * mebibyte,
  drawings: 512 * mebibyte,
  image: 64 * mebibyte,
  geometry: 16 * mebibyte,
  data: 16 * 1024 * mebibyte,
  total: 32 * 1024 * mebibyte,
} as const;

/** Whether an entry's name stays inside the briefing: no way up, no root, no drive, no backslash, nothing invisible. */
export function isSafeEntryName(name: string): boolean {
  if (name === '' || name.startsWith('/') || name.includes('\\') || /^[A-Za-z]:/.test(name)) return false;
  if ([...name].some((letter) => letter < ' ' || letter === '\u007F')) return false;
  return !name.split('/').includes('..');
}

/** The text of briefing.json, brought to the current format and checked. `fileName` is for the sentence. */
export function parseBriefing(text: string, fileName: string): Result<Briefing> {
  const json = parseJson(text);
  if (json === undefined) {
    const reason = { de: 'kein gültiges JSON', en: 'not valid JSON' };
    return fail('briefing-invalid', { file: fileName, place: entryNames.briefing, reason });
  }
  const migrated = migrate(json, fileName);
  if (!migrated.ok) return migrated;
  const parsed = briefingSchema.safeParse(migrated.value);
  if (parsed.success) return success(parsed.data);
  const [issue] = parsed.error.issues;
  if (!issue) return fail('internal', {}, parsed.error);
  return fail('briefing-invalid', {
    file: fileName,
    place: placeOfIssue(issue, entryNames.briefing),
    reason: describeIssue(issue, migrated.value),
  });
}

/** The outlines in a geometry's entry, checked: as many areas as the briefing says it has. */
export function parseShapes(text: string, geometry: Geometry, fileName: string): Result<AreaShapes> {
  const json = parseJson(text);
  const parsed = areaShapesSchema.safeParse(json);
  if (parsed.success && parsed.data.areas.length === geometry.areas) return success(parsed.data);
  const [issue] = parsed.error?.issues ?? [];
  const count = { de: 'eine andere Zahl von Gebieten', en: 'another number of areas' };
  return fail('briefing-invalid', {
    file: fileName,
    place: issue ? placeOfIssue(issue, geometryEntry(geometry)) : geometryEntry(geometry),
    reason: issue ? describeIssue(issue, json) : count,
  });
}

/** The answers of results.json that the briefing asks for. What is missing or damaged is left out, to be asked again. */
export function parseAnswers(text: string, briefing: Briefing): Answers {
  const json = parseJson(text);
  if (typeof json !== 'object' || json === null) return {};
  const answers = queriesOf(briefing).flatMap((query) => {
    const key = keyOfQuery(query);
    const table = tableSchema.safeParse(Object.hasOwn(json, key) ? Reflect.get(json, key) : undefined);
    return table.success ? [[key, table.data] as const] : [];
  });
  return Object.fromEntries(answers);
}

/** Only the answers that the briefing asks for, so that a file does not grow with every try. */
export function answersOf(briefing: Briefing, answers: Answers): Answers {
  const kept = queriesOf(briefing).flatMap((query) => {
    const key = keyOfQuery(query);
    const table = answers[key];
    return table ? [[key, table] as const] : [];
  });
  return Object.fromEntries(kept);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
