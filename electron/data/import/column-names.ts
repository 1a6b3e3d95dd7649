import type { InterfaceLanguage } from '../../../model/localized';
import { fail, type Result } from '../../../model/result';

/** A dataset has no more columns than this. */
export const mostColumns = 5_000;

export function tooWide(file: string, columns: number): Result<never> {
  const say = (count: number) => ({ de: `${count} Spalten`, en: `${count} columns` });
  return fail('file-too-large', { file, found: say(columns), expected: say(mostColumns) });
}

/** Names for all columns, each once (DuckDB takes capital and small letters for the same) and none empty. */
export function nameColumns(headers: readonly string[], language: InterfaceLanguage): readonly string[] {
  const taken = new Set<string>();
  return headers.map((header, index) => {
    // Composed letters, as keyboards write them: an ä of two characters could not be asked for.
    const given = header
      .normalize('NFC')
      // Ours are called like that.
      .replace(/^\s*lectern:/i, 'lectern ')
      .replaceAll('\0', '')
      .replaceAll(/\s+/g, ' ')
      .trim()
      .slice(0, 480);
    const base = given || nameByPlace(index, language);
    let name = base;
    for (let count = 2; taken.has(name.toLowerCase()); count++) name = `${base} (${count})`;
    taken.add(name.toLowerCase());
    return name;
  });
}

/** The name of a column that has none. */
export function nameByPlace(index: number, language: InterfaceLanguage): string {
  return `${language === 'de' ? 'Spalte' : 'Column'} ${index + 1}`;
}
