import { type Briefing, findChart } from '../../../model/briefing';
import { figuresOfReferences } from '../../../model/chart-reference';
import type { Dataset } from '../../../model/dataset';
import { type Figure, figureSchema } from '../../../model/figure';
import { type Language, type LocalizedText, languages, pickText } from '../../../model/localized';
import { isAdditive, type Measure, type Query, querySchema } from '../../../model/query';
import { figuresIn } from '../../../model/rich-text';
import type { Slide } from '../../../model/slide';
import { allBlocks } from '../../../model/slide-mentions';
import { formatOfMeasure } from '../../query/measures';
import { freeId, slugOf } from './ids';
import type { Made } from './slides';

/** A figure of the dataset: the sum of its column, or the number of its rows. Its id is made from its name. */
export function makeFigure(
  briefing: Briefing,
  dataset: Dataset,
  measure: Measure,
  name: LocalizedText,
): Made & { readonly figure: Figure } {
  const base = slugOf(languages.map((language) => name[language]).find(Boolean) ?? '') || 'figure';
  const figure = figureSchema.parse({
    id: freeId(base, briefing.figures),
    name,
    query: { dataset: dataset.id, measures: [measure] },
    format: formatOfMeasure(dataset, measure, false),
    wording: { kind: 'exact' },
  });
  return { briefing: { ...briefing, figures: [...briefing.figures, figure] }, id: figure.id, figure };
}

export function changeFigure(briefing: Briefing, id: string, change: (figure: Figure) => Figure): Briefing {
  return {
    ...briefing,
    figures: briefing.figures.map((figure) => (figure.id === id ? change(figure) : figure)),
  };
}

/** The figure as the same kind of question to other data. */
export function aboutDataset(figure: Figure, dataset: Dataset): Figure {
  const { share: _removed, ...others } = figure;
  const measure: Measure = { kind: 'count' };
  return {
    ...others,
    query: querySchema.parse({ dataset: dataset.id, measures: [measure] }),
    format: formatOfMeasure(dataset, measure, false),
    wording: { kind: 'exact' },
    bound: 'exact',
  };
}

/** What is said of the old number does not go with the new one. */
export function measureFigure(figure: Figure, measure: Measure, dataset: Dataset): Figure {
  const additive = isAdditive(measure, figure.query);
  const { share, ...others } = figure;
  const query = { ...figure.query, measures: [measure] };
  const keepsShare = share !== undefined && additive;
  return {
    ...others,
    query,
    ...(keepsShare ? { share: { ...share, measures: [measure] } } : {}),
    format: formatOfMeasure(dataset, measure, keepsShare),
    wording: { kind: 'exact' },
  };
}

/** Without filters a share is always the whole. */
export function filterFigure(figure: Figure, filters: Query['filters']): Figure {
  return { ...figure, query: { ...figure.query, filters }, wording: { kind: 'exact' } };
}

/** The figure with a second dataset beside its own, or without. */
export function joinFigure(figure: Figure, join: Query['join']): Figure {
  const withJoin = ({ join: _removed, ...query }: Query): Query => (join ? { ...query, join } : query);
  const { share, ...others } = figure;
  return {
    ...others,
    query: withJoin(figure.query),
    ...(share ? { share: withJoin(share) } : {}),
    wording: { kind: 'exact' },
  };
}

/** The number as percent of the same without filters, or the number itself. */
export function shareFigure(figure: Figure, share: boolean, dataset: Dataset): Figure {
  const { share: _removed, ...others } = figure;
  const measure = figure.query.measures[0] ?? { kind: 'count' };
  const format = formatOfMeasure(dataset, measure, share);
  const wording = { kind: 'exact' } as const;
  return share
    ? { ...others, share: { ...figure.query, filters: [] }, format, wording }
    : { ...others, format, wording };
}

/** Only a figure that nothing speaks of can go; see `slidesWithFigure`. */
export function deleteFigure(briefing: Briefing, id: string): Briefing {
  if (slidesWithFigure(briefing, id).length > 0) return briefing;
  return { ...briefing, figures: briefing.figures.filter((figure) => figure.id !== id) };
}

/** The slides that show the figure or speak of it, in title, text or notes, or would with another layout. */
export function slidesWithFigure(briefing: Briefing, id: string): readonly Slide[] {
  return briefing.slides.filter((slide) => figuresOf(briefing, slide).has(id));
}

/** The figure's name in the language, or else its id, which is what stands in a text. */
export function nameFigure(figure: Figure, language: Language): string {
  return pickText(figure.name, language) || figure.id;
}

function figuresOf(briefing: Briefing, slide: Slide): ReadonlySet<string> {
  const blocks = allBlocks(slide);
  const texts = [slide.kicker, slide.title, slide.subtitle, slide.notes].concat(
    blocks.flatMap((block) => (block.kind === 'text' ? [block.text] : [])),
  );
  const named = texts.flatMap((text) => Object.values(text).flatMap((written) => figuresIn(written ?? '')));
  const shown = blocks.flatMap((block) => {
    if (block.kind === 'figures') return block.items.map((item) => item.figure);
    const chart = block.kind === 'chart' ? findChart(briefing, block.chart) : undefined;
    return chart ? figuresOfReferences(chart.references) : [];
  });
  return new Set([...named, ...shown]);
}
