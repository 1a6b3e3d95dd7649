/** An id from a file's name, not among `taken`: `Maßnahmen 2024.csv` gives `massnahmen-2024`, then `massnahmen-2024-2`. */
export function makeDatasetId(fileName: string, taken: (id: string) => boolean): string {
  const words = withoutEnding(fileName)
    .toLowerCase()
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('ß', 'ss')
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 56)
    .replaceAll(/^-|-$/g, '');
  const base = words || 'datensatz';
  let id = base;
  for (let count = 2; taken(id); count++) id = `${base}-${count}`;
  return id;
}

/** A name for people from a file's name: `stadt-und_landkreise.csv` gives `Stadt und landkreise`. */
export function nameOfFile(fileName: string): string {
  const name = withoutEnding(fileName)
    .replaceAll(/[-_\s]+/g, ' ')
    .trim();
  return name ? name.charAt(0).toUpperCase() + name.slice(1) : fileName;
}

function withoutEnding(fileName: string): string {
  return fileName.replace(/(.)\.[^.]*$/, '$1');
}
