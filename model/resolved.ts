import { type Briefing, findFigure } from './briefing';
import { type Figure, formatOfFigure } from './figure';
import type { Language } from './localized';
import type { AreaShapes } from './maps/area-shapes';
import type { OpenedMaps } from './maps/map-data';
import { keyOfQuery, type Query } from './query';
import { plainText } from './rich-text';
import type { Cell, Table } from './table';
import { type Phrase, phraseValue, settleWording, trueValue } from './wording';

/** The answers to a briefing's queries, under `keyOfQuery`. A query that could not be answered has none. */
export type Answers = Readonly<Record<string, Table>>;

/** A briefing with the answers to all its queries: all that is needed to draw it, with no engine. */
export interface ResolvedBriefing {
  readonly briefing: Briefing;
  readonly answers: Answers;
  /** Outlines of the maps that were opened, by the id of their geometry. */
  readonly shapes?: Readonly<Record<string, AreaShapes>> | undefined;
}

/** The maps that charts draw. */
export function mapsOf({ briefing: { geometries }, shapes }: ResolvedBriefing): OpenedMaps {
  return { geometries, shapes };
}

export function answerTo(resolved: ResolvedBriefing, query: Query): Table | undefined {
  return resolved.answers[keyOfQuery(query)];
}

/** The figure's number, or undefined where its query has no answer or the answer no number. */
export function valueOfFigure(resolved: ResolvedBriefing, figure: Figure): number | undefined {
  const value = onlyNumber(answerTo(resolved, figure.query));
  if (!figure.share || value === undefined) return value;
  const whole = onlyNumber(answerTo(resolved, figure.share));
  return whole ? (value / whole) * 100 : undefined;
}

/** The true values of the briefing's figures, for what is drawn beside a chart's own. */
export function figureValues(resolved: ResolvedBriefing): (id: string) => number | undefined {
  return (id) => {
    const figure = findFigure(resolved.briefing, id);
    const value = figure && valueOfFigure(resolved, figure);
    return figure && value !== undefined ? trueValue(value, formatOfFigure(figure)) : undefined;
  };
}

/**
 * The figure in words, or undefined where it has no value. `changed`: the data no longer hold the wording that was
 * chosen, and another stands in its place.
 */
export function phraseFigure(
  resolved: ResolvedBriefing,
  figure: Figure,
  language: Language,
  long: boolean,
): (Phrase & { readonly changed: boolean }) | undefined {
  const value = valueOfFigure(resolved, figure);
  if (value === undefined) return undefined;
  const said = { format: formatOfFigure(figure), bound: figure.bound };
  const wording = settleWording(trueValue(value, said.format), figure.wording, said);
  return { ...phraseValue(value, wording, { ...said, long }, language), changed: wording !== figure.wording };
}

/** What stands in a text where a figure has no value, so that nobody overlooks it. */
export const unknownFigure = '[?]';

/** A marked-up text as plain words, its figures said in `language`. */
export function sayText(resolved: ResolvedBriefing, source: string, language: Language): string {
  return plainText(source, (id) => {
    const figure = findFigure(resolved.briefing, id);
    return (figure && phraseFigure(resolved, figure, language, true)?.text) ?? unknownFigure;
  });
}

/** A figure's query has no groups and one measure, so its column is the last and its row the first. */
function onlyNumber(table: Table | undefined): number | undefined {
  const cell: Cell | undefined = table?.rows[0]?.at(-1);
  return typeof cell === 'number' ? cell : undefined;
}
