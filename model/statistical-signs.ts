import { z } from 'zod';
import type { InterfaceLanguage } from './localized';
import type { Cell } from './table';

/**
 * Why there is no number where one should be, or what is said of the number that is there: `nothing` is exactly zero,
 * `flagged` numbers count, `unreadable` is what a file has in a place where it does not fit.
 */
export const signReasons = [
  'nothing',
  'secret',
  'later',
  'unreliable',
  'senseless',
  'uncertain',
  'limited',
  'unavailable',
  'unstated',
  'error',
  'unreadable',
  'flagged',
] as const;
export type SignReason = (typeof signReasons)[number];

/** How many cells of a column have a sign for this reason, and the first of the signs. */
export const reasonCountSchema = z.object({
  sign: z.string().max(200),
  reason: z.enum(signReasons),
  count: z.int().min(1),
});
export type ReasonCount = Readonly<z.infer<typeof reasonCountSchema>>;

/** What stands in a file's cell instead of a number, or beside it. */
export interface CellSign {
  readonly sign: string;
  readonly reason: SignReason;
}

/** The signs that statistics offices and spreadsheets write instead of a number, by what they mean. */
export const signsOf: Readonly<
  Record<Exclude<SignReason, 'limited' | 'unreadable' | 'flagged'>, readonly string[]>
> = {
  nothing: ['-', '–', '—'],
  secret: ['.', '•', '·', '?'],
  later: ['...', '…'],
  unreliable: ['/'],
  senseless: ['x', 'X', '×'],
  uncertain: ['()', '( )'],
  unavailable: [
    '..',
    ':',
    ...['b', 'c', 'd', 'e', 'n', 'p', 'u', 'z'].flatMap((flag) => [`: ${flag}`, `:${flag}`]),
  ],
  unstated: [
    ...['k.A.', 'k. A.', 'kA', 'keine Angabe', 'n.v.', 'n. v.', 'n/a', 'N/A', 'NA', 'n.a.'],
    ...['NaN', 'null', 'NULL', 'None'],
  ],
  error: [
    ...['#NV', '#N/A', '#WERT!', '#VALUE!', '#DIV/0!', '#BEZUG!', '#REF!', '#NAME?', '#NUM!', '#ZAHL!'],
    '#NULL!',
  ],
};

const known: ReadonlyMap<string, SignReason> = new Map(
  Object.entries(signsOf).flatMap(([reason, signs]) =>
    signs.flatMap((sign) => signReasons.filter((one) => one === reason).map((one) => [sign, one] as const)),
  ),
);

/** A number in brackets is not certain; in the books of a company it would be negative. Neither is told by the file. */
export const inBrackets = '\\( ?[-+]?[0-9][0-9., ]*\\)';
const isInBrackets = new RegExp(`^${inBrackets}$`);

/** `<5`: of small numbers that could tell of a person statistics say no more than a limit. */
export const limit = '[<>≤≥] ?[0-9][0-9., ]*';
const isLimit = new RegExp(`^${limit}$`);

export const allSigns: readonly string[] = [...known.keys()];

export function isSign(text: string): boolean {
  return known.has(text) || isInBrackets.test(text) || isLimit.test(text);
}

/** What the sign that is kept of a cell means, beside the cell's value. */
export function reasonOfSign(sign: string, value: Cell): SignReason {
  const reason = known.get(sign);
  if (value !== null) return reason === 'nothing' ? 'nothing' : 'flagged';
  if (reason) return reason;
  if (isInBrackets.test(sign)) return 'uncertain';
  if (isLimit.test(sign)) return 'limited';
  return sign.startsWith('#') ? 'error' : 'unreadable';
}

/** Counts of several columns together. */
export function mergeReasons(
  counts: readonly (readonly ReasonCount[] | undefined)[],
): readonly ReasonCount[] | undefined {
  const merged = new Map<string, ReasonCount>();
  for (const one of counts.flatMap((each) => each ?? [])) {
    // Flags are told apart; of other reasons the first sign stands for all.
    const key = one.reason === 'flagged' ? `flagged ${one.sign}` : one.reason;
    const before = merged.get(key);
    merged.set(key, before ? { ...before, count: before.count + one.count } : one);
  }
  return merged.size > 0 ? [...merged.values()] : undefined;
}

/** What the sign means, in words: "vorläufig", "unbekannt oder geheim zu halten". */
export function saySign({ sign, reason }: CellSign, language: InterfaceLanguage): string {
  if (reason !== 'flagged') return reasonWords[reason][language];
  if (!/[a-z]/.test(sign)) return footnote[language];
  const words = [...sign].flatMap((letter) => flagWords[letter]?.[language] ?? []);
  return words.join(', ') || flagUnknown[language];
}

/** The column beside that of this name in which its cells' signs are kept; no query can name it. */
export function signColumn(name: string): string {
  return `${reservedPrefix}sign:${name}`;
}

/** What names of columns begin with that are ours. */
export const reservedPrefix = 'lectern:';

const reasonWords: Readonly<
  Record<Exclude<SignReason, 'flagged'>, Readonly<Record<InterfaceLanguage, string>>>
> = {
  nothing: { de: 'genau null, nichts vorhanden', en: 'exactly zero, nothing there' },
  secret: { de: 'unbekannt oder geheim zu halten', en: 'unknown or confidential' },
  later: { de: 'die Angabe fällt später an', en: 'to be known later' },
  unreliable: { de: 'nicht sicher genug', en: 'not reliable enough' },
  senseless: { de: 'die Angabe ist nicht sinnvoll', en: 'makes no sense here' },
  uncertain: { de: 'in Klammern, also unsicher', en: 'in brackets, so uncertain' },
  limited: { de: 'nur als Grenze angegeben', en: 'given only as a limit' },
  unavailable: { de: 'nicht verfügbar', en: 'not available' },
  unstated: { de: 'keine Angabe', en: 'not stated' },
  error: { de: 'Fehlerwert einer Tabellenkalkulation', en: 'error value of a spreadsheet' },
  unreadable: { de: 'nicht lesbar', en: 'not readable' },
};

/** The flags of Eurostat behind a number, in words. */
const flagWords: Readonly<Record<string, Readonly<Record<InterfaceLanguage, string>>>> = {
  b: { de: 'Bruch in der Zeitreihe', en: 'break in the time series' },
  c: { de: 'vertraulich', en: 'confidential' },
  d: { de: 'abweichende Definition', en: 'definition differs' },
  e: { de: 'geschätzt', en: 'estimated' },
  f: { de: 'Vorausschätzung', en: 'forecast' },
  i: { de: 'vom Herausgeber ergänzt', en: 'imputed by the publisher' },
  n: { de: 'nicht signifikant', en: 'not significant' },
  p: { de: 'vorläufig', en: 'provisional' },
  r: { de: 'berichtigt', en: 'revised' },
  s: { de: 'Schätzung des Herausgebers', en: 'publisher’s estimate' },
  u: { de: 'wenig verlässlich', en: 'low reliability' },
  z: { de: 'nicht zutreffend', en: 'not applicable' },
};
const footnote = { de: 'Verweis auf eine Fußnote', en: 'refers to a footnote' } as const;
const flagUnknown = { de: 'Vermerk', en: 'a flag' } as const;
