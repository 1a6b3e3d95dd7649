import { create } from 'zustand';
import type { Briefing } from '../../model/briefing';
import { type Language, languages } from '../../model/localized';
import type { Place } from '../../model/slide';

/** What the panel on the right is about. */
export type Panel =
  | { readonly kind: 'slide' }
  | { readonly kind: 'block'; readonly place: Place }
  | { readonly kind: 'figure'; readonly figure: string }
  | { readonly kind: 'briefing' };

export interface ViewState {
  /** What the middle shows: the chosen slide, the rows of the chosen dataset, or the files that data came from. */
  readonly page: 'slide' | 'dataset' | 'sources';
  readonly slide: string | null;
  readonly dataset: string | null;
  readonly panel: Panel;
  /** The language of the deck in which texts are shown and edited. */
  readonly language: Language;
}

export const useView = create<ViewState>(() => ({
  page: 'slide',
  slide: null,
  dataset: null,
  panel: { kind: 'slide' },
  language: 'de',
}));

export function chooseSlide(slide: string | null): void {
  useView.setState({ page: 'slide', slide, panel: { kind: 'slide' } });
}

export function chooseBlock(slide: string, place: Place): void {
  useView.setState({ page: 'slide', slide, panel: { kind: 'block', place } });
}

export function showPanel(panel: Panel): void {
  useView.setState({ page: 'slide', panel });
}

/** The files that data came from, and what has changed in them. */
export function showSources(): void {
  useView.setState({ page: 'sources' });
}

/** Lists the dataset's columns on the left; `rows` also shows its rows in the middle. */
export function chooseDataset(dataset: string, page: 'rows' | 'columns'): void {
  useView.setState(page === 'rows' ? { dataset, page: 'dataset' } : { dataset });
}

export function chooseLanguage(language: Language): void {
  useView.setState({ language });
}

/** A view of a document that was just opened: its first slide, its first language. */
export function viewOf(briefing: Briefing): ViewState {
  return {
    page: 'slide',
    slide: briefing.slides[0]?.id ?? null,
    dataset: briefing.datasets[0]?.id ?? null,
    panel: { kind: 'slide' },
    language: briefing.languages[0] ?? languages[0],
  };
}

/**
 * What is still there to look at after the briefing changed: what was chosen, or else its neighbour; after undo and redo
 * the slide that changed, or nobody would see what happened.
 */
export function keepView(view: ViewState, before: Briefing, after: Briefing, follow: boolean): ViewState {
  const changed = follow ? findChanged(before, after) : undefined;
  const slide = changed ?? survivor(before.slides, after.slides, view.slide);
  const dataset = survivor(before.datasets, after.datasets, view.dataset);
  const panel = keepPanel(view.panel, after, slide);
  const page = view.page === 'dataset' && !dataset ? 'slide' : changed ? 'slide' : view.page;
  return { ...view, slide, dataset, panel, page };
}

function keepPanel(panel: Panel, briefing: Briefing, slideId: string | null): Panel {
  if (panel.kind === 'figure' && !briefing.figures.some((figure) => figure.id === panel.figure)) {
    return { kind: 'slide' };
  }
  if (panel.kind === 'block') {
    const slide = briefing.slides.find((other) => other.id === slideId);
    if (!slide?.blocks[panel.place]) return { kind: 'slide' };
  }
  return panel;
}

type Identified = readonly { readonly id: string }[];

function survivor(before: Identified, after: Identified, chosen: string | null): string | null {
  if (after.some((value) => value.id === chosen)) return chosen;
  const index = before.findIndex((value) => value.id === chosen);
  return (after[Math.max(0, index)] ?? after.at(-1))?.id ?? null;
}

/** The first slide that is new or another one, or whose chart is. */
function findChanged(before: Briefing, after: Briefing): string | undefined {
  const old = new Map(before.slides.map((slide) => [slide.id, slide]));
  const changed = after.slides.find((slide) => old.get(slide.id) !== slide);
  if (changed) return changed.id;
  const chart = after.charts.find((each) => !before.charts.includes(each));
  return after.slides.find((slide) =>
    Object.values(slide.blocks).some((block) => block.kind === 'chart' && block.chart === chart?.id),
  )?.id;
}
