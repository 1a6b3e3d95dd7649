import { shownSlides } from './briefing';
import type { ChartKind } from './chart-kinds';
import type { ColumnType } from './column';
import { type Language, pickText } from './localized';
import { phraseFigure, type ResolvedBriefing, sayText, valueOfFigure } from './resolved';
import type { LayoutName } from './slide';

/** What is in a briefing, as `lectern info --json` says it. Texts are in one language. */
export interface BriefingInfo {
  readonly title: string;
  readonly languages: readonly Language[];
  readonly datasets: readonly {
    readonly id: string;
    readonly name: string;
    readonly file: string;
    readonly rows: number;
    readonly columns: readonly { readonly name: string; readonly type: ColumnType }[];
    /** SHA-256 of the file that it was read from. */
    readonly fingerprint: string;
    readonly madeUp: boolean;
  }[];
  readonly figures: readonly {
    readonly id: string;
    readonly name: string;
    /** null where the data gives no number. */
    readonly value: number | null;
    /** "mehr als 3 Millionen" */
    readonly phrase: string | null;
  }[];
  readonly charts: readonly { readonly id: string; readonly name: string; readonly kind: ChartKind }[];
  readonly slides: readonly {
    /** As printed on the slide; null for a hidden one. */
    readonly number: number | null;
    readonly layout: LayoutName;
    readonly title: string;
  }[];
  readonly images: readonly {
    readonly id: string;
    readonly file: string;
    readonly width: number;
    readonly height: number;
  }[];
}

/** Without `language`, in the one that the briefing was written in. */
export function informBriefing(
  resolved: ResolvedBriefing,
  language: Language = resolved.briefing.languages[0] ?? 'de',
): BriefingInfo {
  const { briefing } = resolved;
  const numbers = new Map(shownSlides(briefing).map(({ slide, number }) => [slide.id, number]));
  return {
    title: pickText(briefing.title, language),
    languages: briefing.languages,
    datasets: briefing.datasets.map((dataset) => ({
      id: dataset.id,
      name: pickText(dataset.name, language),
      file: dataset.origin.fileName,
      rows: dataset.rowCount,
      columns: dataset.columns.map(({ name, type }) => ({ name, type })),
      fingerprint: dataset.origin.fingerprint,
      madeUp: dataset.provenance.madeUp,
    })),
    figures: briefing.figures.map((figure) => ({
      id: figure.id,
      name: pickText(figure.name, language),
      value: valueOfFigure(resolved, figure) ?? null,
      phrase: phraseFigure(resolved, figure, language, true)?.text ?? null,
    })),
    charts: briefing.charts.map(({ id, name, kind }) => ({ id, name: pickText(name, language), kind })),
    slides: briefing.slides.map((slide) => ({
      number: numbers.get(slide.id) ?? null,
      layout: slide.layout,
      title: sayText(resolved, pickText(slide.title, language), language),
    })),
    images: briefing.images.map(({ id, fileName, width, height }) => ({ id, file: fileName, width, height })),
  };
}
