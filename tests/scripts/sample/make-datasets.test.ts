import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { listDistricts } from '../../../scripts/sample/districts';
import { makeDatasets } from '../../../scripts/sample/make-datasets';
import { madeUpRemark, makeSessions } from '../../../scripts/sample/sessions';

const samples = new URL('../../../assets/samples/', import.meta.url);

describe('makeDatasets', () => {
  for (const [name, content] of makeDatasets()) {
    it(`makes ${name} again byte for byte`, () => {
      expect(Buffer.from(content).equals(readFileSync(new URL(name, samples)))).toBe(true);
    });
  }
});

describe('the districts', () => {
  const districts = listDistricts();

  it('are the 9 urban and 35 rural ones of the Land, each with a name and keys of its own', () => {
    expect(districts.filter((district) => district.kind === 'Stadtkreis')).toHaveLength(9);
    expect(districts.filter((district) => district.kind === 'Landkreis')).toHaveLength(35);
    for (const key of ['ags', 'nuts3', 'name'] as const) {
      expect(new Set(districts.map((district) => district[key])).size).toBe(44);
    }
  });

  it('keep the leading zero of their keys and have the population of the Land', () => {
    expect(districts.every((district) => /^08\d{3}$/.test(district.ags))).toBe(true);
    // Published for Baden-Württemberg as of 31 December 2018.
    expect(districts.reduce((sum, district) => sum + district.population, 0)).toBe(11_069_533);
  });
});

describe('the made-up sessions', () => {
  const counts = makeSessions(listDistricts());
  const sum = (of: (count: (typeof counts)[number]) => boolean) =>
    counts.filter(of).reduce((total, count) => total + count.sessions, 0);

  it('agree with the published statement of well over 3 million', () => {
    const total = sum(() => true);
    expect(total).toBeGreaterThan(3_000_000);
    expect(total).toBeLessThan(3_300_000);
  });

  it('have every district, topic and quarter from 2017 to 2023 once', () => {
    const keys = new Set(counts.map((count) => `${count.quarter} ${count.district.ags} ${count.topic}`));
    expect(keys.size).toBe(counts.length);
    expect(counts).toHaveLength(7 * 4 * 44 * 7);
    expect(counts.every((count) => Number.isInteger(count.sessions) && count.sessions >= 0)).toBe(true);
  });

  it('step up in 2022 and are quieter each summer', () => {
    expect(sum((count) => count.quarter.startsWith('2022'))).toBeGreaterThan(
      1.3 * sum((count) => count.quarter.startsWith('2021')),
    );
    for (const year of [2018, 2019, 2021, 2022, 2023]) {
      const quarter = (month: string) => sum((count) => count.quarter === `${year}-${month}-01`);
      expect(quarter('07')).toBeLessThan(quarter('04'));
      expect(quarter('07')).toBeLessThan(quarter('10'));
    }
  });

  it('say so in every row of the file', () => {
    const lines = (makeDatasets().get('beratungsgespraeche.csv') ?? '').trim().split('\n').slice(1);
    expect(lines.every((line) => line.endsWith(`;${madeUpRemark}`))).toBe(true);
  });
});
