import type { SheetCell } from './sheet-cells';

/** A record as cells by column name: `{"a": {"b": 1}}` has the column `a.b`. */
export interface FlatRecord {
  readonly cells: ReadonlyMap<string, SheetCell>;
  /** Columns whose value is a list, here written as a text. */
  readonly lists: readonly string[];
}

/** The record that a JSON text is, or undefined if it is none: not JSON, a list or a single value. */
export function readRecord(text: string): FlatRecord | undefined {
  let value: unknown;
  try {
    value = JSON.parse(keepLongNumbers(text));
  } catch {
    return undefined;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const cells = new Map<string, SheetCell>();
  const lists: string[] = [];
  flatten(value, [], { cells, lists });
  return { cells, lists };
}

/** A number of more digits than a double holds becomes a text, so that none of them is lost. */
function keepLongNumbers(text: string): string {
  if (!/\d[\d.]{15,}/.test(text)) return text;
  return text.replaceAll(/"(?:[^"\\]|\\.)*"|-?\d[\d.]{15,}(?![\d.eE])/g, (part) =>
    part.startsWith('"') || part.replace(/[-.]/g, '').length < 16 ? part : `"${part}"`,
  );
}

const deepest = 8;

function flatten(
  value: object,
  path: readonly string[],
  record: { readonly cells: Map<string, SheetCell>; readonly lists: string[] },
): void {
  for (const [key, part] of Object.entries(value)) {
    const place = [...path, key];
    const name = freeName(place.join('.'), record.cells);
    if (typeof part !== 'object' || part === null) record.cells.set(name, cellOf(part));
    else if (!Array.isArray(part) && place.length < deepest) flatten(part, place, record);
    else {
      record.cells.set(name, writeList(part));
      record.lists.push(name);
    }
  }
}

/** `{"a.b": 1, "a": {"b": 2}}` has two columns. */
function freeName(name: string, taken: ReadonlyMap<string, unknown>): string {
  let free = name;
  for (let count = 2; taken.has(free); count++) free = `${name} (${count})`;
  return free;
}

function cellOf(value: unknown): SheetCell {
  return typeof value === 'string' ? value.replaceAll('\0', '') : (value as SheetCell);
}

/** Single values side by side; what is made of parts stays JSON. */
function writeList(value: object): string {
  const isPlain = Array.isArray(value) && value.every((part) => typeof part !== 'object');
  return isPlain ? value.join(', ') : JSON.stringify(value).replaceAll('\0', '');
}
