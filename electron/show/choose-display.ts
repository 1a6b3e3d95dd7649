/** What is known of a display; see Electron's `Display`. */
export interface DisplayLike {
  readonly id: number;
  readonly internal: boolean;
}

/** Where the show is wanted: before the audience, or where the workshop is. */
export type ShowDisplay = 'other' | 'this';

/**
 * Where the audience looks: a display the workshop is not on, an external one first; with one display only, or where
 * that is wanted, the workshop's. `all` is never empty.
 */
export function chooseDisplay<D extends DisplayLike>(
  all: readonly D[],
  workshop: D,
  wanted: ShowDisplay = 'other',
): D {
  if (wanted === 'this') return workshop;
  const others = all.filter((display) => display.id !== workshop.id);
  return others.find((display) => !display.internal) ?? others[0] ?? workshop;
}
