/** `base`, or `base-2`, `base-3` … where it is taken. Always a valid id of a briefing. */
export function freeId(base: string, taken: readonly { readonly id: string }[]): string {
  const start = base.slice(0, 56).replace(/-+$/, '') || 'x';
  const ids = new Set(taken.map((value) => value.id));
  if (!ids.has(start)) return start;
  let number = 2;
  while (ids.has(`${start}-${number}`)) number += 1;
  return `${start}-${number}`;
}

/** `slide-1`, `slide-2` …: the first that is free above all that are taken. */
export function nextId(base: string, taken: readonly { readonly id: string }[]): string {
  const numbers = taken.map((value) => Number(new RegExp(`^${base}-(\\d{1,9})$`).exec(value.id)?.[1] ?? 0));
  return `${base}-${Math.max(0, ...numbers) + 1}`;
}

/** A name as an id: "Beratungsgespräche, gesamt" is `beratungsgespraeche-gesamt`. */
export function slugOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => ({ ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' })[letter] ?? letter)
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
