import type { ColumnChoice, ReadingChoices } from '../../model/reading-choices';
import { fail, type Result, success } from '../../model/result';

/** What the words of a flag mean. */
export type Words = Readonly<Record<string, ReadingChoices>>;

/** What a flag with a few words to choose from says; `readOther` may understand further texts. */
export function readWord(
  flag: string,
  text: string | undefined,
  words: Words,
  readOther: (text: string) => ReadingChoices | undefined = () => undefined,
): Result<ReadingChoices> {
  if (text === undefined) return success({});
  const choice = findWord(words, text) ?? readOther(text);
  return choice
    ? success(choice)
    : wrong(
        flag,
        text,
        Object.keys(words).filter((word) => /^\S+$/.test(word)),
      );
}

/** `4`, `4-6`, and `0` or `none` for a table without a header. */
export function readLines(flag: string, text: string | undefined): Result<ReadingChoices> {
  if (text === undefined) return success({});
  if (text === 'none' || text === '0') return success({ headerRow: 0 });
  const [, first, last = first] = /^([1-9]\d{0,6})(?:-([1-9]\d{0,6}))?$/.exec(text) ?? [];
  const headerRow = Number(first);
  const headerRows = Number(last) - headerRow + 1;
  if (first === undefined || headerRows < 1 || headerRows > 10)
    return wrong(`--${flag}`, text, ['4', '4-6', '0']);
  return success({ headerRow, ...(text.includes('-') ? { headerRows } : {}) });
}

export function readLine(flag: string, text: string | undefined): Result<ReadingChoices> {
  if (text === undefined) return success({});
  return /^[1-9]\d{0,8}$/.test(text)
    ? success({ lastRow: Number(text) })
    : wrong(`--${flag}`, text, ['1', '250']);
}

interface ColumnOptions {
  readonly type?: readonly string[] | undefined;
  readonly unit?: readonly string[] | undefined;
  readonly leaveOut?: readonly string[] | undefined;
}

/** `PLZ=text`, `Tag=month-first`, `Wert=Tsd. Euro`: what is said of single columns. */
export function readColumns(
  { type = [], unit = [], leaveOut = [] }: ColumnOptions,
  types: Readonly<Record<string, ColumnChoice>>,
): Result<ReadingChoices> {
  const columns = new Map<string, ColumnChoice>();
  const add = (name: string, choice: ColumnChoice) =>
    columns.set(name.trim(), { ...columns.get(name.trim()), ...choice });
  for (const text of type) {
    const [name, word] = splitAtLast(text);
    const choice = findWord(types, word.trim());
    if (name === undefined || !choice)
      return wrong(
        '--type',
        text,
        Object.keys(types).map((known) => `${name ?? 'PLZ'}=${known}`),
      );
    add(name, choice);
  }
  for (const text of unit) {
    const [name, word] = splitAtLast(text);
    if (name === undefined || word.length > 100) return wrong('--unit', text, ['Wert=Euro', 'Wert=']);
    add(name, { unit: word.trim() });
  }
  for (const name of leaveOut) add(name, { leftOut: true });
  return success(columns.size > 0 ? { columns: Object.fromEntries(columns) } : {});
}

function findWord<T>(words: Readonly<Record<string, T>>, text: string): T | undefined {
  const word = [text, text.toLowerCase()].find((one) => Object.hasOwn(words, one));
  return word === undefined ? undefined : words[word];
}

/** Names of columns may have an equals sign in them, types and units have none. */
function splitAtLast(text: string): readonly [name: string | undefined, word: string] {
  const at = text.lastIndexOf('=');
  return at > 0 ? [text.slice(0, at), text.slice(at + 1)] : [undefined, text];
}

/** All parts as one, or the first that failed. */
export function combine(parts: readonly Result<ReadingChoices>[]): Result<ReadingChoices> {
  let all: ReadingChoices = {};
  for (const part of parts) {
    if (!part.ok) return part;
    all = { ...all, ...part.value };
  }
  return success(all);
}

function wrong(flag: string, text: string, allowed: readonly string[]): Result<never> {
  const list = allowed.join(', ');
  return fail('call-wrong', {
    reason: {
      de: `${flag} kann nicht „${text}“ sein; möglich ist zum Beispiel: ${list}`,
      en: `${flag} cannot be “${text}”; possible are for example: ${list}`,
    },
  });
}
