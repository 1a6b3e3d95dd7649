import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DataEngine } from '../../electron/data/data-engine';
import { writeBriefing } from '../../electron/document/write-briefing';
import { type Briefing, briefingSchema, queriesOf } from '../../model/briefing';
import { keyOfQuery } from '../../model/query';
import type { Table } from '../../model/table';
import { onePixel } from '../electron/document/small-briefing';

export const districts = 'Kreis;Art;Einwohner\nUlm;Stadt;126329\nHeilbronn;Stadt;126592\nCalw;Land;158397\n';

/**
 * Writes a real briefing: a dataset read by the real importer, with a figure, a chart, a table and a picture on five
 * slides, one of them hidden, in German and English. `answered: false` leaves the answers out, `titled: false` all titles.
 */
export async function makeBriefing(path: string, { answered = true, titled = true } = {}): Promise<Briefing> {
  const folder = `${path}-content`;
  await mkdir(folder, { recursive: true });
  const engine = await DataEngine.open({ folder });
  try {
    await writeFile(join(folder, 'kreise.csv'), districts);
    await writeFile(join(folder, 'punkt.png'), onePixel);
    const read = await engine.importFile(join(folder, 'kreise.csv'));
    if (!read.ok) throw new Error(read.failure.code);
    const { dataset } = read.value;
    const rows = join(folder, 'kreise.parquet');
    await engine.writeParquet(dataset.id, rows);
    const made = briefingWith(dataset);
    const briefing = titled
      ? made
      : { ...made, slides: made.slides.map((slide) => ({ ...slide, title: {} })) };
    const answers: Record<string, Table> = {};
    for (const query of answered ? queriesOf(briefing) : []) {
      const answer = await engine.ask(query);
      if (!answer.ok) throw new Error(answer.failure.code);
      answers[keyOfQuery(query)] = answer.value;
    }
    const written = await writeBriefing(path, {
      briefing,
      answers,
      parquetOf: () => rows,
      imageOf: () => join(folder, 'punkt.png'),
    });
    if (!written.ok) throw new Error(written.failure.code);
    return briefing;
  } finally {
    engine.close();
    await rm(folder, { recursive: true, force: true });
  }
}

function briefingWith(dataset: Briefing['datasets'][number]): Briefing {
  const sum = { kind: 'sum', column: 'Einwohner' } as const;
  const text = (de: string, en: string) => ({ de, en });
  return briefingSchema.parse({
    format: 1,
    title: text('Drei Kreise', 'Three districts'),
    occasion: { name: text('Probe', 'Trial'), date: '2024-02-14' },
    languages: ['de', 'en'],
    datasets: [dataset],
    figures: [
      {
        id: 'alle',
        name: text('Einwohner', 'Inhabitants'),
        query: { dataset: dataset.id, measures: [sum] },
        format: { scale: 'thousand' },
        wording: { kind: 'more-than', step: 100_000 },
      },
    ],
    charts: [
      {
        id: 'balken',
        name: text('Kreise', 'Districts'),
        kind: 'bar',
        query: { dataset: dataset.id, groups: [{ column: 'Kreis' }], measures: [sum] },
        encoding: { category: 'Kreis', value: 'sum(Einwohner)' },
        subtitle: text('Einwohner je Kreis', 'Inhabitants by district'),
        format: {},
      },
    ],
    images: [{ id: 'punkt', fileName: 'punkt.png', type: 'png', width: 1, height: 1 }],
    slides: [
      { id: 'titel', layout: 'title', title: text('Drei Kreise', 'Three districts') },
      {
        id: 'bild',
        layout: 'chart',
        title: text('Calw hat die meisten Einwohner', 'Calw has the most inhabitants'),
        blocks: { main: { kind: 'chart', chart: 'balken' } },
        notes: text('Auf Calw zeigen.', 'Point at Calw.'),
      },
      { id: 'versteckt', layout: 'section', title: text('Nicht zu sehen', 'Not to be seen'), hidden: true },
      {
        id: 'tafel',
        layout: 'table',
        title: text('Zusammen sind es {alle} Menschen', 'Together they are {alle} people'),
        blocks: { main: { kind: 'table', query: { dataset: dataset.id } } },
      },
      {
        id: 'foto',
        layout: 'picture',
        title: text('Ein Punkt', 'A dot'),
        blocks: { main: { kind: 'image', image: 'punkt', alternative: text('Ein Punkt', 'A dot') } },
      },
    ],
  });
}
