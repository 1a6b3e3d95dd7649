import { type ChartChange, compareChart } from './chart-comparison';
import type { Figure } from './figure';
import { type Language, pickText } from './localized';
import { formatNumber, plainNumber } from './number-format';
import { keyOfQuery, type Query } from './query';
import { answerTo, phraseFigure, type ResolvedBriefing, valueOfFigure } from './resolved';
import type { Place, Slide } from './slide';
import { blocksOf, mentionsFigure, type SlideMention, slideMentions } from './slide-mentions';
import { findColumn, type Table } from './table';

/** What is said of one figure. */
export interface FigureState {
  readonly value: number | null;
  /** The number with its unit; "–" for none. */
  readonly number: string;
  /** "mehr als 3 Millionen"; null where there is no number. */
  readonly phrase: string | null;
}

export interface FigureChange {
  readonly id: string;
  readonly name: string;
  readonly before: FigureState;
  readonly after: FigureState;
  readonly slides: readonly SlideMention[];
}

export interface TableChange {
  readonly place: Place;
  readonly slide: SlideMention;
  /** Rows of the table on the slide that are new or say something else, and that are gone or said something else. */
  readonly added: number;
  readonly removed: number;
}

/** What of a briefing would change with other answers. Texts are in one language. */
export interface BriefingComparison {
  readonly figures: readonly FigureChange[];
  readonly charts: readonly (ChartChange & { readonly slides: readonly SlideMention[] })[];
  readonly tables: readonly TableChange[];
  /** Figures and charts that ask the same queries anew and stay as they are. */
  readonly unchanged: number;
}

/**
 * Compares a briefing with itself under other answers. `isAsked` says which queries were asked anew; what asks none of
 * them is not counted.
 */
export function compareBriefings(
  before: ResolvedBriefing,
  after: ResolvedBriefing,
  language: Language,
  isAsked: (query: Query) => boolean,
): BriefingComparison {
  const { briefing } = before;
  const mention = slideMentions(before, language);
  const asked = {
    figures: briefing.figures.filter(({ query, share }) => isAsked(query) || (share && isAsked(share))),
    charts: briefing.charts.filter(({ query }) => isAsked(query)),
  };
  const figures = asked.figures.flatMap((figure) => {
    const [was, is] = [stateOf(before, figure, language), stateOf(after, figure, language)];
    if (was.value === is.value) return [];
    const slides = mention((slide) => mentionsFigure(briefing, slide, figure.id));
    return [{ id: figure.id, name: pickText(figure.name, language), before: was, after: is, slides }];
  });
  const charts = asked.charts.flatMap((chart) => {
    const change = compareChart(before, after, chart, language);
    const shows = (slide: Slide) =>
      blocksOf(slide).some(([, block]) => block.kind === 'chart' && block.chart === chart.id);
    return change ? [{ ...change, slides: mention(shows) }] : [];
  });
  const tables = briefing.slides.flatMap((slide) =>
    blocksOf(slide).flatMap(([place, block]) => {
      if (block.kind !== 'table' || !isAsked(block.query)) return [];
      const difference = compareTables(answerTo(before, block.query), answerTo(after, block.query));
      const [where] = mention(({ id }) => id === slide.id);
      return difference && where ? [{ place, slide: where, ...difference }] : [];
    }),
  );
  const unchanged = asked.figures.length + asked.charts.length - figures.length - charts.length;
  return { figures, charts, tables, unchanged };
}

/** `answers` with those in place of the ones under the same key; what has failed has none. */
export function replaceAnswers(
  resolved: ResolvedBriefing,
  queries: readonly Query[],
  answers: ResolvedBriefing['answers'],
): ResolvedBriefing {
  const asked = new Set(queries.map(keyOfQuery));
  const kept = Object.entries(resolved.answers).filter(([key]) => !asked.has(key));
  return { briefing: resolved.briefing, answers: { ...Object.fromEntries(kept), ...answers } };
}

function stateOf(resolved: ResolvedBriefing, figure: Figure, language: Language): FigureState {
  const value = valueOfFigure(resolved, figure);
  const format = figure.share
    ? { ...plainNumber, decimals: 1, unit: percent }
    : {
        ...plainNumber,
        unit: figure.format.unit,
        scale: figure.format.base ?? 'one',
        base: figure.format.base,
      };
  return {
    value: value ?? null,
    number: value === undefined ? noValue : formatNumber(value, format, language),
    phrase: phraseFigure(resolved, figure, language, true)?.text ?? null,
  };
}

/** Rows as often as they stand there; undefined where the tables say the same. */
function compareTables(
  before: Table | undefined,
  after: Table | undefined,
): { readonly added: number; readonly removed: number } | undefined {
  const open = new Map<string, number>();
  const names = (before?.columns ?? after?.columns ?? []).map(({ name }) => name);
  const write = (table: Table) => {
    const places = names.map((name) => findColumn(table, name));
    return table.rows.map((row) => JSON.stringify(places.map((place) => row[place] ?? null)));
  };
  for (const row of before ? write(before) : []) open.set(row, (open.get(row) ?? 0) + 1);
  let added = 0;
  for (const row of after ? write(after) : []) {
    const left = open.get(row) ?? 0;
    if (left > 0) open.set(row, left - 1);
    else added += 1;
  }
  const removed = [...open.values()].reduce((sum, count) => sum + count, 0);
  return added + removed === 0 ? undefined : { added, removed };
}

const noValue = '–';
const percent = { de: '%', en: '%', fr: '%' } as const;
