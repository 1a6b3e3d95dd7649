import { z } from 'zod';
import type { Language } from './localized';

/**
 * A share said as a fraction. part: "ein Drittel" · of: "zwei von drei" · every: "jede dritte". `lead` says how near it
 * is; the article of "jede dritte" and "une sur trois" is that of the noun which follows in the text.
 */
export const fractionWordingSchema = z.object({
  kind: z.literal('fraction'),
  lead: z.enum(['exact', 'rounded', 'more-than', 'nearly']),
  form: z.enum(['part', 'of', 'every']),
  /** Two thirds are [2, 3]. */
  fraction: z
    .tuple([z.int().min(1).max(9), z.int().min(2).max(10)])
    .refine(([part, whole]) => part < whole, 'a share is less than the whole'),
  gender: z.object({
    german: z.enum(['feminine', 'masculine', 'neuter']).default('feminine'),
    french: z.enum(['feminine', 'masculine']).default('feminine'),
  }),
});
export type FractionWording = Readonly<z.infer<typeof fractionWordingSchema>>;

/** What the wording says, in percent. */
export function stateFraction({ fraction: [part, whole] }: FractionWording): number {
  return (100 * part) / whole;
}

/** Whether it may be said of a share of `percent`. `floor`: the true share is larger than the given one. */
export function isTrueFraction(percent: number, wording: FractionWording, floor: boolean): boolean {
  const stated = stateFraction(wording);
  const away = percent - stated;
  // "A third" of 37 percent is told nobody anything: what is said must come near.
  const near = Math.abs(away) <= Math.min(stated * 0.1, 5);
  if (!(percent > 0 && percent < 100) || (floor && wording.lead !== 'more-than')) return false;
  switch (wording.lead) {
    case 'exact':
      return Math.abs(away) <= 0.05;
    case 'rounded':
      return Math.abs(away) <= Math.min(stated * 0.05, 2);
    case 'more-than':
      return near && (floor ? away >= 0 : away > 0);
    case 'nearly':
      return near && away < 0;
  }
}

/** "knapp ein Drittel", "fast jede dritte", "près d’un tiers": the lead and the fraction, in words. */
export function sayFraction(
  wording: FractionWording,
  language: Language,
): { readonly lead: string; readonly words: string } {
  switch (language) {
    case 'de':
      return { lead: germanLead(wording), words: sayGerman(wording) };
    case 'en':
      return { lead: englishLeads[wording.lead], words: sayEnglish(wording) };
    case 'fr':
      return joinFrench(frenchLeads[wording.lead], sayFrench(wording));
  }
}

const wholes = [2, 3, 4, 5, 6, 8, 10];

/** Every fraction that people say, once: two quarters are a half. */
export const spokenFractions: readonly FractionWording['fraction'][] = wholes.flatMap((whole) =>
  Array.from({ length: whole - 1 }, (_, index): [number, number] => [index + 1, whole]).filter(
    ([part]) =>
      greatestCommon(part, whole) === 1 && (whole !== 6 || part === 1) && (whole !== 8 || part === 1),
  ),
);

function greatestCommon(a: number, b: number): number {
  return b === 0 ? a : greatestCommon(b, a % b);
}

const at = (words: readonly string[], place: number): string => words[place] ?? String(place);

const germanNumbers = ['', 'ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn'];
const germanParts = ['', '', '', 'Drittel', 'Viertel', 'Fünftel', 'Sechstel', 'Siebtel', 'Achtel', 'Neuntel'];
const germanOrdinals = [
  '',
  '',
  'zweite',
  'dritte',
  'vierte',
  'fünfte',
  'sechste',
  'siebte',
  'achte',
  'neunte',
];

function germanLead({ lead, form }: FractionWording): string {
  return { exact: '', rounded: 'rund', 'more-than': 'mehr als', nearly: form === 'part' ? 'knapp' : 'fast' }[
    lead
  ];
}

function sayGerman({ form, fraction: [part, whole], gender }: FractionWording): string {
  switch (form) {
    case 'part':
      if (whole === 2) return 'die Hälfte';
      return `${at(germanNumbers, part)} ${whole === 10 ? 'Zehntel' : at(germanParts, whole)}`;
    case 'of':
      return `${part === 1 ? germanOne[gender.german] : at(germanNumbers, part)} von ${at(germanNumbers, whole)}`;
    case 'every': {
      const every = { feminine: 'jede', masculine: 'jeder', neuter: 'jedes' }[gender.german];
      return `${every} ${whole === 10 ? 'zehnte' : at(germanOrdinals, whole)}`;
    }
  }
}

const germanOne = { feminine: 'eine', masculine: 'einer', neuter: 'eines' } as const;

const englishLeads = { exact: '', rounded: 'about', 'more-than': 'more than', nearly: 'nearly' } as const;
const englishNumbers = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const englishParts = [
  '',
  '',
  'half',
  'third',
  'quarter',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
];

function sayEnglish({ form, fraction: [part, whole] }: FractionWording): string {
  if (form !== 'part') return `${at(englishNumbers, part)} in ${at(englishNumbers, whole)}`;
  const name = at(englishParts, whole);
  if (whole === 2) return name;
  return part === 1 ? `${whole === 8 ? 'an' : 'a'} ${name}` : `${at(englishNumbers, part)} ${name}s`;
}

const frenchLeads = { exact: '', rounded: 'environ', 'more-than': 'plus de', nearly: 'près de' } as const;
const frenchNumbers = ['', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix'];
const frenchParts = [
  '',
  '',
  '',
  'tiers',
  'quart',
  'cinquième',
  'sixième',
  'septième',
  'huitième',
  'neuvième',
  'dixième',
];

function sayFrench({ form, fraction: [part, whole], gender }: FractionWording): string {
  if (form !== 'part') {
    const one = gender.french === 'feminine' ? 'une' : 'un';
    return `${part === 1 ? one : at(frenchNumbers, part)} sur ${at(frenchNumbers, whole)}`;
  }
  if (whole === 2) return 'la moitié';
  const name = at(frenchParts, whole);
  if (part === 1) return `un ${name}`;
  return `les ${at(frenchNumbers, part)} ${name.endsWith('s') ? name : `${name}s`}`;
}

/** In French "de" runs together with the article: plus d’un tiers, près des deux tiers. It goes with the fraction. */
function joinFrench(lead: string, words: string): { readonly lead: string; readonly words: string } {
  if (!lead.endsWith(' de')) return { lead, words };
  const first = lead.slice(0, -3);
  if (words.startsWith('les ')) return { lead: first, words: `des ${words.slice(4)}` };
  return { lead: first, words: words.startsWith('un') ? `d’${words}` : `de ${words}` };
}
