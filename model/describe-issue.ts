import type { z } from 'zod';
import type { InterfaceLanguage } from './localized';

type InBoth = Readonly<Record<InterfaceLanguage, string>>;
type Issue = z.core.$ZodIssue;

/** Where in the file it stands, so that a person can follow it; lists are counted from 1: `slides › 4 › title › de`. */
export function placeOfIssue(issue: Issue, root: string): string {
  const steps = issue.path.map((step) => (typeof step === 'number' ? String(step + 1) : String(step)));
  return [root, ...steps].join(' › ');
}

/** What is wrong with it: "erwartet wird Text, gefunden wurde eine Zahl". `input` is what was parsed. */
export function describeIssue(issue: Issue, input: unknown): InBoth {
  const found = nameValue(valueAt(input, issue.path));
  if (issue.code === 'invalid_type' || issue.code === 'invalid_union') {
    const expected = issue.code === 'invalid_type' ? kinds[issue.expected] : undefined;
    if (expected === undefined) {
      return { de: `${found.de} passt dort nicht`, en: `${found.en} does not fit there` };
    }
    return {
      de: `erwartet wird ${expected.de}, gefunden wurde ${found.de}`,
      en: `expected ${expected.en}, found ${found.en}`,
    };
  }
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String);
    return { de: `möglich sind: ${values.join(', ')}`, en: `it can be: ${values.join(', ')}` };
  }
  if (issue.code === 'too_big') {
    return { de: `höchstens ${issue.maximum} sind möglich`, en: `at most ${issue.maximum}` };
  }
  if (issue.code === 'too_small') {
    return { de: `mindestens ${issue.minimum} sind nötig`, en: `at least ${issue.minimum}` };
  }
  return { de: `nicht zulässig: ${issue.message}`, en: `not allowed: ${issue.message}` };
}

const kinds: Readonly<Record<string, InBoth>> = {
  string: { de: 'Text', en: 'a text' },
  number: { de: 'eine Zahl', en: 'a number' },
  int: { de: 'eine ganze Zahl', en: 'a whole number' },
  boolean: { de: 'true oder false', en: 'true or false' },
  array: { de: 'eine Liste', en: 'a list' },
  object: { de: 'ein Objekt', en: 'an object' },
  record: { de: 'ein Objekt', en: 'an object' },
};

const nothing: InBoth = { de: 'nichts', en: 'nothing' };

function nameValue(value: unknown): InBoth {
  if (value === undefined || value === null) return nothing;
  return kinds[Array.isArray(value) ? 'array' : typeof value] ?? nothing;
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  let value = input;
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Reflect.get(value, step);
  }
  return value;
}
