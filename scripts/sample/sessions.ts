import type { District } from './districts';

/** Counselling sessions of one district on one topic in one quarter. All of it is made up. */
export interface SessionCount {
  /** First day of the quarter, ISO. */
  readonly quarter: string;
  readonly district: District;
  readonly topic: string;
  readonly sessions: number;
}

/** Written into every row, so that no copy of a part of the file can pass for real. */
export const madeUpRemark = 'Musterdaten, frei erfunden';

/**
 * Sessions in the whole Land by quarter, in thousands: a start in 2017, a quiet third quarter each year, a dip in
 * spring 2020, a step in spring 2022. Made up; the sum agrees with the published "more than 3 million".
 */
const levels: Readonly<Record<number, readonly [number, number, number, number]>> = {
  2017: [40, 55, 58, 70],
  2018: [82, 90, 84, 98],
  2019: [104, 108, 98, 112],
  2020: [110, 92, 96, 108],
  2021: [108, 112, 102, 116],
  2022: [122, 164, 158, 172],
  2023: [170, 172, 154, 174],
};

/** Parts in a thousand, in the first and in the last year; between them the share moves in a straight line. */
const topics: readonly { readonly name: string; readonly first: number; readonly last: number }[] = [
  { name: 'Wohnen', first: 246, last: 312 },
  { name: 'Arbeit und Ausbildung', first: 204, last: 276 },
  { name: 'Sprache', first: 208, last: 148 },
  { name: 'Gesundheit', first: 112, last: 112 },
  { name: 'Kinder und Schule', first: 104, last: 90 },
  { name: 'Aufenthalt', first: 92, last: 40 },
  { name: 'Übriges', first: 34, last: 22 },
];

/** The same series each time: the seed is fixed, and the arithmetic is the same on every machine. */
export function makeSessions(districts: readonly District[]): readonly SessionCount[] {
  const random = seededRandom(20_240_214);
  const population = districts.reduce((sum, district) => sum + district.population, 0);
  const leanings = new Map(districts.map((district) => [district, topics.map(() => vary(random, 0.15))]));
  const quarters = Object.entries(levels).flatMap(([year, ofYear]) =>
    ofYear.map((level, index) => ({ year: Number(year), index, level: level * 1_000 })),
  );
  return quarters.flatMap(({ year, index, level }) => {
    const progress = (year + index / 4 - 2017) / 6.75;
    return districts.flatMap((district) => {
      const expected = (level * district.population * vary(random, 0.06)) / population;
      return topics.map((topic, place) => {
        const share = (topic.first + (topic.last - topic.first) * progress) / 1_000;
        const leaning = leanings.get(district)?.[place] ?? 1;
        return {
          quarter: `${year}-${String(index * 3 + 1).padStart(2, '0')}-01`,
          district,
          topic: topic.name,
          sessions: Math.round(expected * share * leaning * vary(random, 0.08)),
        };
      });
    });
  });
}

/** Between 1 - width and 1 + width. */
function vary(random: () => number, width: number): number {
  return 1 + (random() * 2 - 1) * width;
}

/** Mulberry32: 32-bit integer arithmetic only. */
function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
