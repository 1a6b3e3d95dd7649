import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readBriefing } from '../../../electron/document/read-briefing';
import { queriesOf } from '../../../model/briefing';
import { type BriefingInfo, informBriefing } from '../../../model/briefing-info';
import { chartData } from '../../../model/chart-data';
import { formatOfFigure } from '../../../model/figure';
import { answerTo, type ResolvedBriefing } from '../../../model/resolved';
import { isTrueWording } from '../../../model/wording';
import { makeSample } from '../../../scripts/sample/make-sample';

const samples = fileURLToPath(new URL('../../../assets/samples/', import.meta.url));
let folder: string;
let made: ResolvedBriefing;

/** Makes the sample from the files in `samplesFolder` and reads the file that was written. */
async function makeAndRead(name: string, samplesFolder?: string): Promise<ResolvedBriefing> {
  const outFile = join(folder, `${name}.briefing`);
  await makeSample({ outFile, samplesFolder });
  const read = await readBriefing(outFile, join(folder, name));
  if (!read.ok) throw new Error(JSON.stringify(read.failure));
  return read.value;
}

const phraseOf = (info: BriefingInfo, figure: string) =>
  info.figures.find((one) => one.id === figure)?.phrase;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lectern-sample-'));
  made = await makeAndRead('sample');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('makeSample', () => {
  it('writes a briefing whose every query is answered', () => {
    for (const query of queriesOf(made.briefing)) {
      expect(answerTo(made, query)?.rows.length, JSON.stringify(query)).toBeGreaterThan(0);
    }
  });

  it('says the published numbers in both languages, with no-break spaces', () => {
    const german = informBriefing(made, 'de');
    expect(phraseOf(german, 'gespraeche')).toBe('mehr als 3\u00A0Millionen');
    expect(phraseOf(german, 'fachkraefte')).toBe('mehr als 1.200');
    expect(phraseOf(german, 'foerderung')).toBe('mehr als 55\u00A0Millionen\u00A0Euro');
    expect(phraseOf(german, 'soforthilfe')).toBe('16\u00A0Millionen\u00A0Euro');
    const english = informBriefing(made, 'en');
    expect(phraseOf(english, 'gespraeche')).toBe('more than 3 million');
    expect(phraseOf(english, 'fachkraefte')).toBe('more than 1,200');
  });

  it('uses only wordings that are true of the numbers', () => {
    const info = informBriefing(made);
    for (const figure of made.briefing.figures) {
      const value = info.figures.find((one) => one.id === figure.id)?.value;
      expect(
        isTrueWording(value ?? Number.NaN, figure.wording, {
          format: formatOfFigure(figure),
          bound: figure.bound,
        }),
        figure.id,
      ).toBe(true);
    }
  });

  it('has charts that can all be drawn, with nothing left out', () => {
    for (const chart of made.briefing.charts) {
      const { terms } = made.briefing.datasets.find(({ id }) => id === chart.query.dataset) ?? { terms: {} };
      for (const language of ['de', 'en'] as const) {
        const data = chartData(chart, answerTo(made, chart.query), terms, language);
        expect(data, chart.id).toMatchObject({ kind: 'drawable', leftOut: 0 });
        if (data.kind !== 'drawable') continue;
        expect(data.annotations).toHaveLength(chart.annotations.length);
        expect(Boolean(data.bracket)).toBe(chart.bracket);
      }
    }
  });

  it('says something else when the file says something else', async () => {
    const changed = join(folder, 'changed');
    await cp(samples, changed, { recursive: true });
    const path = join(changed, 'eckdaten-integrationsmanagement.csv');
    await writeFile(path, (await readFile(path, 'utf8')).replace(';3000000;', ';3450000;'));
    const info = informBriefing(await makeAndRead('other', changed), 'en');
    expect(phraseOf(info, 'gespraeche')).toBe('more than 3.4 million');
  });

  it('says in a sentence which file it lacks', async () => {
    const outFile = join(folder, 'none.briefing');
    await expect(makeSample({ outFile, samplesFolder: join(folder, 'nowhere') })).rejects.toThrow(
      /eckdaten-integrationsmanagement\.csv/,
    );
  });
});
