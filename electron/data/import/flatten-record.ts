import type { SheetCell } from './sheet-cells';

/** A record as cells by column name: `{"a": {"b": 1}}` has the column `a.b`, and `["x", "y"]` has `1` and `2`. */
export interface FlatRecord {
  /** Whether it is a row without names. */
  readonly isRow: boolean;
  readonly cells: ReadonlyMap<string, SheetCell>;
  /** Columns whose value is a list, here written as a text. */
  readonly lists: readonly string[];
}

/** The record or row that a JSON text is, or undefined if it is none: not JSON, or a single value. */
export function readRecord(text: string): FlatRecord | undefined {
  let value: unknown;
  try {
    value = JSON.parse(keepLongNumbers(text));
  } catch {
    return undefined;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  const cells = new Map<string, SheetCell>();
  const lists: string[] = [];
  const isRow = Array.isArray(value);
  if (!isRow) flatten(value, '', 1, { cells, lists });
  else
    for (const [index, part] of Object.entries(value))
      setCell(`${Number(index) + 1}`, part, { cells, lists });
  return { isRow, cells, lists };
}

/**
 * A number of more digits than a double holds becomes a text, so that none of them is lost. Fractions may have 17: as many
 * as programs write of what they calculated, the last of them noise.
 */
function keepLongNumbers(text: string): string {
  if (!/\d{16}|\d[\d.]{18}/.test(text)) return text;
  return text.replaceAll(/"(?:[^"\\]|\\.)*"|-?\d[\d.]{15,}(?![\d.eE])/g, (part) => {
    const most = part.includes('.') ? 17 : 15;
    return part.startsWith('"') || part.replace(/[-.]/g, '').length <= most ? part : `"${part}"`;
  });
}

const deepest = 8;

interface Flattening {
  readonly cells: Map<string, SheetCell>;
  readonly lists: string[];
}

function flatten(value: object, prefix: string, depth: number, record: Flattening): void {
  for (const [key, part] of Object.entries(value)) flattenPart(part, prefix + key, depth, record);
}

function flattenPart(part: unknown, place: string, depth: number, record: Flattening): void {
  if (typeof part === 'object' && part !== null && !Array.isArray(part) && depth < deepest)
    flatten(part, `${place}.`, depth + 1, record);
  else setCell(place, part, record);
}

function setCell(place: string, part: unknown, record: Flattening): void {
  const name = record.cells.has(place) ? freeName(place, record.cells) : place;
  if (typeof part !== 'object' || part === null) record.cells.set(name, cellOf(part));
  else {
    record.cells.set(name, writeList(part));
    record.lists.push(name);
  }
}

/** `{"a.b": 1, "a": {"b": 2}}` has two columns. */
function freeName(name: string, taken: ReadonlyMap<string, unknown>): string {
  let free = name;
  for (let count = 2; taken.has(free); count++) free = `${name} (${count})`;
  return free;
}

function cellOf(value: unknown): SheetCell {
  return typeof value === 'string' && value.includes('\0')
    ? value.replaceAll('\0', '')
    : (value as SheetCell);
}

/** Single values side by side; what is made of parts stays JSON. */
function writeList(value: object): string {
  const isPlain = Array.isArray(value) && value.every((part) => typeof part !== 'object');
  return isPlain ? value.join(', ') : JSON.stringify(value).replaceAll('\0', '');
}
