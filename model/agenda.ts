import { type Briefing, shownSlides } from './briefing';
import { isWritten, type LocalizedText } from './localized';
import type { Slide } from './slide';

/** One of the sections that the audience will see. */
export interface AgendaEntry {
  readonly id: string;
  readonly title: LocalizedText;
  /** As printed on the section's slide. */
  readonly number: number;
}

/** The deck's sections, in their order: those with a title on a slide that is shown. */
export function agendaOf(briefing: Briefing): readonly AgendaEntry[] {
  return shownSlides(briefing).flatMap(({ slide, number }) =>
    isSection(slide) ? [{ id: slide.id, title: slide.title, number }] : [],
  );
}

/**
 * The section that an agenda marks, by the id of its slide: the one that begins right behind the agenda, else the one it
 * stands in. None where nothing is to be marked.
 */
export function markedSection(briefing: Briefing, agenda: Slide): string | undefined {
  if (!marksSection(briefing, agenda)) return undefined;
  const shown = briefing.slides.filter((slide) => !slide.hidden || slide.id === agenda.id);
  const at = shown.findIndex((slide) => slide.id === agenda.id);
  const next = shown[at + 1];
  if (next && isSection(next)) return next.id;
  return shown.slice(0, Math.max(0, at)).findLast(isSection)?.id;
}

/** As the slide says; left open, an agenda that is repeated tells where the talk has got to. */
export function marksSection(briefing: Briefing, agenda: Slide): boolean {
  if (agenda.marksSection !== undefined) return agenda.marksSection;
  const first = briefing.slides.find((slide) => slide.layout === 'agenda' && !slide.hidden);
  return first !== undefined && first.id !== agenda.id;
}

function isSection(slide: Slide): boolean {
  return slide.layout === 'section' && isWritten(slide.title);
}
