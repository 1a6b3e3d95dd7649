import { isWritten, type LocalizedText } from './localized';
import type { LayoutName, Slide } from './slide';

/** The slide's title; what draws itself has a name of its own until it is given another. */
export function titleOf({ title, layout }: Pick<Slide, 'title' | 'layout'>): LocalizedText {
  return isWritten(title) ? title : (madeTitles[layout] ?? title);
}

const madeTitles: Readonly<Partial<Record<LayoutName, LocalizedText>>> = {
  agenda: { de: 'Agenda', en: 'Agenda', fr: 'Ordre du jour' },
  sources: { de: 'Quellen', en: 'Sources', fr: 'Sources' },
};
