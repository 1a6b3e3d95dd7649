import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DataEngine } from '../../electron/data/data-engine';
import { writeBriefing } from '../../electron/document/write-briefing';
import { type Briefing, briefingSchema, queriesOf } from '../../model/briefing';
import { keyOfQuery } from '../../model/query';
import type { Table } from '../../model/table';

/** Three districts, three years, three topics: 27 rows with 27 different numbers. */
const rows = ['Calw', 'Ulm', 'Heilbronn'].flatMap((district, place) =>
  ['2021', '2022', '2023'].flatMap((year, step) =>
    ['Wohnen', 'Arbeit', 'Sprache'].map(
      (topic, index) => `${district};${year};${topic};${(place + 1) * 1_000 + step * 100 + index * 10}`,
    ),
  ),
);

/** Writes a briefing whose charts do something on stage: they are built up, or asked, or both. */
export async function makeStageBriefing(path: string): Promise<Briefing> {
  const folder = `${path}-content`;
  await mkdir(folder, { recursive: true });
  const engine = await DataEngine.open({ folder });
  try {
    await writeFile(join(folder, 'zahlen.csv'), `Kreis;Jahr;Thema;Gespräche\n${rows.join('\n')}\n`);
    const read = await engine.importFile(join(folder, 'zahlen.csv'));
    if (!read.ok) throw new Error(read.failure.code);
    const { dataset } = read.value;
    const parquet = join(folder, 'zahlen.parquet');
    await engine.writeParquet(dataset.id, parquet);
    const briefing = briefingWith({
      ...dataset,
      provenance: { ...dataset.provenance, source: { de: 'Landesamt' }, asOf: '2024-02' },
    });
    const answers: Record<string, Table> = {};
    for (const query of queriesOf(briefing)) {
      const answer = await engine.ask(query);
      if (!answer.ok) throw new Error(answer.failure.code);
      answers[keyOfQuery(query)] = answer.value;
    }
    const written = await writeBriefing(path, {
      briefing,
      answers,
      parquetOf: () => parquet,
      imageOf: () => '',
    });
    if (!written.ok) throw new Error(written.failure.code);
    return briefing;
  } finally {
    engine.close();
    await rm(folder, { recursive: true, force: true });
  }
}

function briefingWith(dataset: Briefing['datasets'][number]): Briefing {
  const sum = { kind: 'sum', column: 'Gespräche' } as const;
  const chart = (id: string, over: object) => ({
    id,
    name: { de: id },
    query: { dataset: dataset.id, groups: [{ column: 'Thema' }, { column: 'Jahr' }], measures: [sum] },
    encoding: { category: 'Thema', value: 'sum(Gespräche)', series: 'Jahr' },
    subtitle: { de: 'Gespräche nach Thema und Jahr' },
    format: {},
    ...over,
  });
  const slide = (id: string, title: string, chart: string) => ({
    id,
    layout: 'chart',
    title: { de: title },
    blocks: { main: { kind: 'chart', chart } },
  });
  return briefingSchema.parse({
    format: 1,
    title: { de: 'Auf der Bühne' },
    occasion: { name: { de: 'Probe' } },
    languages: ['de', 'en'],
    datasets: [dataset],
    figures: [],
    charts: [
      chart('reihen', { kind: 'column', steps: 'series' }),
      chart('ringe', {
        kind: 'bar',
        query: { dataset: dataset.id, groups: [{ column: 'Thema' }], measures: [sum] },
        encoding: { category: 'Thema', value: 'sum(Gespräche)' },
        subtitle: { de: 'Gespräche nach Thema' },
        highlight: ['Wohnen', 'Sprache'],
        steps: 'highlights',
      }),
      chart('wahl', {
        kind: 'line',
        query: {
          dataset: dataset.id,
          groups: [{ column: 'Jahr' }, { column: 'Thema' }, { column: 'Kreis' }],
          measures: [sum],
        },
        encoding: { category: 'Jahr', value: 'sum(Gespräche)', series: 'Thema' },
        subtitle: { de: 'Gespräche nach Jahr und Thema' },
        choice: { column: 'Kreis', value: 'Calw' },
      }),
    ],
    images: [],
    slides: [
      { id: 'titel', layout: 'title', title: { de: 'Auf der Bühne' } },
      slide('reihen', 'Jahr für Jahr werden es mehr', 'reihen'),
      slide('ringe', 'Zwei Themen fallen auf', 'ringe'),
      slide('wahl', 'Jeder Kreis für sich', 'wahl'),
      {
        id: 'punkte',
        layout: 'text',
        title: { de: 'Punkt für Punkt' },
        blocks: { main: { kind: 'text', steps: 'items', text: { de: 'Vorab\n- eins\n- zwei\nDanach' } } },
      },
    ],
  });
}
