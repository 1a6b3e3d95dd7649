/** What a key or a clicker's button asks of the show. */
export type ShowCommand =
  | {
      readonly kind:
        | 'next'
        | 'previous'
        | 'up'
        | 'down'
        | 'first'
        | 'last'
        | 'black'
        | 'white'
        | 'overview'
        | 'escape'
        | 'table'
        | 'stay';
    }
  /** One more digit of the number of a slide to go to. */
  | { readonly kind: 'digit'; readonly digit: string }
  /** Enter: goes to the slide whose number was typed, else on. */
  | { readonly kind: 'enter' }
  /** G: goes to the slide whose number was typed. */
  | { readonly kind: 'jump' }
  | { readonly kind: 'erase' };

export interface PressedKey {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

/**
 * The command of a key, as a PowerPoint user expects it; undefined for keys that mean nothing here. Clickers send
 * PageUp and PageDown, "b" or "." for the black screen, and F5 or Escape for their start button.
 */
export function commandOfKey(pressed: PressedKey): ShowCommand | undefined {
  if (pressed.ctrlKey || pressed.altKey || pressed.metaKey) return undefined;
  if (/^\d$/.test(pressed.key)) return { kind: 'digit', digit: pressed.key };
  const key = pressed.key.length === 1 ? pressed.key.toLowerCase() : pressed.key;
  if (key === ' ') return { kind: pressed.shiftKey ? 'previous' : 'next' };
  const kind = kinds[key];
  return kind && { kind };
}

type PlainKind = Exclude<ShowCommand['kind'], 'digit'>;

const kinds: Readonly<Record<string, PlainKind>> = {
  ArrowRight: 'next',
  ArrowDown: 'down',
  PageDown: 'next',
  n: 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'up',
  PageUp: 'previous',
  p: 'previous',
  Backspace: 'erase',
  Home: 'first',
  End: 'last',
  b: 'black',
  '.': 'black',
  w: 'white',
  ',': 'white',
  o: 'overview',
  Escape: 'escape',
  Enter: 'enter',
  g: 'jump',
  // The numbers behind the slide's chart: T as Tabelle, table, tableau.
  t: 'table',
  // The show runs already; without this the page would be loaded anew.
  F5: 'stay',
};
