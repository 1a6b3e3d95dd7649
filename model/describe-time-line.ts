import type { ChartData } from './chart-data';
import type { Language } from './localized';
import { saySpan, type TimeSpan } from './time-spans';

interface Told {
  readonly name: string;
  readonly span: TimeSpan;
}

/** So many are told one by one. */
const mostTold = 12;

/** What lasts from when to when: how many, from the first to the last moment, the longest, and each in order. */
export function describeTimeLine(data: ChartData, language: Language): readonly string[] {
  const say = words[language];
  const all = data.categories.flatMap(({ label }, category) =>
    data.series.flatMap((series, at): readonly Told[] => {
      const span = data.spans?.[at]?.[category];
      return span ? [{ name: [label, series.label].filter(Boolean).join(', '), span }] : [];
    }),
  );
  const stated = all.filter(({ span }) => span.kind !== 'missing');
  const reversed = all.filter(({ span }) => span.kind === 'reversed').length;
  const longest = findLongest(all);
  const told = stated.slice(0, mostTold).map(({ name, span }) => `${name} ${saySpan(span, language)}`);
  const more = stated.length - told.length;
  return [
    ...sayReach(all, language),
    ...(longest ? [say.longest(longest.name, saySpan(longest.span, language))] : []),
    ...(told.length > 0 ? [`${[...told, ...(more > 0 ? [say.more(more)] : [])].join('; ')}.`] : []),
    ...(reversed > 0 ? [say.reversed(reversed)] : []),
    ...(stated.length < all.length ? [say.missing(all.length - stated.length)] : []),
  ];
}

/** "6 Einträge, von 01.01.2020 bis 31.12.2026." */
function sayReach(all: readonly Told[], language: Language): readonly string[] {
  const say = words[language];
  const ends = all.flatMap(({ span: { kind, begin, end, said } }) =>
    kind === 'reversed'
      ? []
      : [
          { first: begin, last: begin, text: said.begin },
          { first: end, last: end, text: said.end },
        ],
  );
  const [first] = ends
    .filter((each) => each.first !== null)
    .toSorted((a, b) => (a.first ?? 0) - (b.first ?? 0));
  const last = ends
    .filter((each) => each.last !== null)
    .toSorted((a, b) => (a.last ?? 0) - (b.last ?? 0))
    .at(-1);
  const count = say.count(all.length);
  if (!first || !last) return [`${count}.`];
  return first.text === last.text ? [`${count}, ${first.text}.`] : [say.reach(count, first.text, last.text)];
}

/** Undefined where none lasts, or there is but one. */
function findLongest(all: readonly Told[]): Told | undefined {
  const lasting = all.filter(({ span }) => span.kind === 'lasting');
  const length = ({ span }: Told) => (span.end ?? 0) - (span.begin ?? 0);
  const [first, second] = lasting.toSorted((a, b) => length(b) - length(a));
  return first && second && length(first) > length(second) ? first : undefined;
}

const words = {
  de: {
    count: (count: number) => (count === 1 ? '1 Eintrag' : `${count} Einträge`),
    reach: (count: string, from: string, to: string) => `${count}, von ${from} bis ${to}.`,
    longest: (name: string, span: string) => `Am längsten dauert ${name} (${span}).`,
    more: (count: number) => (count === 1 ? '1 weiterer Eintrag' : `${count} weitere Einträge`),
    reversed: (count: number) =>
      count === 1
        ? 'Bei 1 Eintrag liegt das Ende vor dem Beginn.'
        : `Bei ${count} Einträgen liegt das Ende vor dem Beginn.`,
    missing: (count: number) =>
      count === 1 ? 'Zu 1 Eintrag fehlen die Zeitangaben.' : `Zu ${count} Einträgen fehlen die Zeitangaben.`,
  },
  en: {
    count: (count: number) => (count === 1 ? '1 entry' : `${count} entries`),
    reach: (count: string, from: string, to: string) => `${count}, from ${from} to ${to}.`,
    longest: (name: string, span: string) => `${name} lasts longest (${span}).`,
    more: (count: number) => `${count} more`,
    reversed: (count: number) =>
      count === 1 ? '1 entry ends before it begins.' : `${count} entries end before they begin.`,
    missing: (count: number) => (count === 1 ? '1 entry has no dates.' : `${count} entries have no dates.`),
  },
  fr: {
    count: (count: number) => (count === 1 ? '1 entrée' : `${count} entrées`),
    reach: (count: string, from: string, to: string) => `${count}, début\u00A0: ${from}, fin\u00A0: ${to}.`,
    longest: (name: string, span: string) => `La plus longue\u00A0: ${name} (${span}).`,
    more: (count: number) => (count === 1 ? '1 autre' : `${count} autres`),
    reversed: (count: number) =>
      count === 1
        ? 'Pour 1 entrée, la fin précède le début.'
        : `Pour ${count} entrées, la fin précède le début.`,
    missing: (count: number) =>
      count === 1 ? 'Les dates manquent pour 1 entrée.' : `Les dates manquent pour ${count} entrées.`,
  },
} as const;
