/**
 * Two columns from a spreadsheet, name and word, as a map of those names that are known. Anything else gives an empty map: it
 * is a text like any other.
 */
export function readPastedWords(text: string, names: readonly string[]): ReadonlyMap<string, string> {
  const known = new Map(names.map((name) => [name.trim(), name]));
  return new Map(
    text.split(/\r\n|\r|\n/).flatMap((line) => {
      const [first, second, ...further] = line.split('\t');
      const name = known.get(first?.trim() ?? '');
      return name !== undefined && second?.trim() && further.length === 0 ? [[name, second.trim()]] : [];
    }),
  );
}
