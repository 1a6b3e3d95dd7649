import { currentFormat } from './briefing';
import { fail, type Result, success } from './result';

/** Takes the parsed JSON of one format version to the next. It may trust nothing but the version. */
type Migration = (older: Record<string, unknown>) => Record<string, unknown>;

/** Under the version they lead away from: `1` makes a format 2 of a format 1. There is one version so far. */
export const migrations: Readonly<Record<number, Migration>> = {};

/**
 * Brings a parsed briefing.json to the current format, one version at a time. What comes out still has to be parsed
 * by the schema. Fails with `briefing-newer` and `briefing-invalid`.
 */
export function migrate(
  json: unknown,
  fileName: string,
  steps: Readonly<Record<number, Migration>> = migrations,
  current: number = currentFormat,
): Result<Record<string, unknown>> {
  if (!isRecord(json)) {
    return invalid(fileName, 'briefing.json', { de: 'erwartet wird ein Objekt', en: 'expected an object' });
  }
  const { format } = json;
  if (typeof format !== 'number' || !Number.isInteger(format) || format < 1) {
    return invalid(fileName, 'briefing.json › format', {
      de: `erwartet wird eine Zahl von 1 bis ${current}`,
      en: `expected a number from 1 to ${current}`,
    });
  }
  if (format > current) return fail('briefing-newer', { file: fileName, found: format, expected: current });
  let migrated = json;
  for (let version = format; version < current; version += 1) {
    const step = steps[version];
    if (!step) return fail('internal', {}, `no migration from format ${version}`);
    migrated = { ...step(migrated), format: version + 1 };
  }
  return success(migrated);
}

function invalid(file: string, place: string, reason: { de: string; en: string }): Result<never> {
  return fail('briefing-invalid', { file, place, reason });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
