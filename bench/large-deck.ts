import { writeFile } from 'node:fs/promises';
import { writeBriefing } from '../electron/document/write-briefing';
import type { ResolvedBriefing } from '../model/resolved';
import { type Slide, slideSchema } from '../model/slide';
import type { Cell } from '../model/table';
import { galleryBriefing, type KindCase } from '../slides/gallery/gallery-case';
import { galleryCases } from '../slides/gallery/gallery-cases';

/** Made-up values that go up and down, with one peak that may not be lost. */
function lineOf(points: number): KindCase {
  const day = (index: number) => new Date(Date.UTC(1850, 0, 1 + index)).toISOString().slice(0, 10);
  return {
    kind: 'line',
    name: `Linie aus ${points} Punkten`,
    groups: [{ column: 'Tag' }],
    rows: Array.from({ length: points }, (_, index): Cell[] => [
      day(index),
      index === 777 ? 900 : 100 + Math.sin(index / 90) * 60 + (index % 17),
    ]),
  };
}

const bars: KindCase = {
  kind: 'bar',
  name: '44 Balken',
  rows: Array.from({ length: 44 }, (_, index): Cell[] => [`Kreis ${index + 1}`, 640_000 - index * 13_000]),
};

export const hardCharts = [
  { name: '44 bars', target: 100, chart: bars },
  { name: 'a line of 5,000 points', target: 120, chart: lineOf(5_000) },
  { name: 'a line of 50,000 points', target: 250, chart: lineOf(50_000) },
] as const;

/** Hard charts, each twenty slides of text away from the next, so that none is drawn before it is asked for. */
export function hardDeck(): ResolvedBriefing {
  const resolved = galleryBriefing(hardCharts.map(({ chart }) => chart));
  const slides = resolved.briefing.slides.flatMap((slide, index) => [
    ...Array.from({ length: apart - 1 }, (_, text) => textSlide(index * apart + text)),
    slide,
  ]);
  return { ...resolved, briefing: { ...resolved.briefing, slides } };
}

/** From one hard chart to the next, in slides. */
export const apart = 20;

/** As many charts as slides of text, in turns: the ordinary ones of all kinds, and 44 bars. */
export function largeDeck(count: number): ResolvedBriefing {
  const ordinary = (['bar', 'column', 'line', 'donut'] as const).map(
    (kind): KindCase => ({ kind, ...(galleryCases[kind][0] ?? bars) }),
  );
  const all = [...ordinary, bars];
  const charts = Array.from({ length: count / 2 }, (_, index) => all[index % all.length] ?? bars);
  const resolved = galleryBriefing(charts);
  const slides = resolved.briefing.slides.flatMap((slide, index) => [textSlide(index), slide]);
  return { ...resolved, briefing: { ...resolved.briefing, slides } };
}

/** Writes it as a file; nothing in it is asked, so the dataset's rows need not be there. */
export async function saveDeck(path: string, { briefing, answers }: ResolvedBriefing): Promise<void> {
  await writeFile(`${path}.rows`, 'no rows');
  const written = await writeBriefing(path, {
    briefing,
    answers,
    parquetOf: () => `${path}.rows`,
    imageOf: () => '',
  });
  if (!written.ok) throw new Error(written.failure.code);
}

function textSlide(index: number): Slide {
  return slideSchema.parse({
    id: `text-${index}`,
    layout: 'text',
    title: { de: `Ein Satz, den man sich merkt, und das ist der ${index + 1}.` },
    blocks: { main: { kind: 'text', text: { de: '- Erster Punkt\n- Zweiter Punkt\n- Dritter Punkt' } } },
  });
}
