import { type Briefing, briefingSchema, currentFormat, type Occasion } from './briefing';
import type { DatasetProfile } from './dataset-profile';
import { isWritten, type Language } from './localized';
import { suggestBars } from './suggest-bars';
import { suggestLine } from './suggest-line';
import { chooseMeasures } from './suggest-measure';
import type { Suggestion } from './suggest-part';
import { suggestTable } from './suggest-table';
import { suggestTotals } from './suggest-totals';
import { escapeLocalized, nameOfDataset } from './suggest-words';

/** A first briefing: a title slide, and for each dataset its totals, its parts, its course over time and its rows. */
export function suggestBriefing(
  profiles: readonly DatasetProfile[],
  options: { readonly title?: string; readonly languages?: readonly Language[] } = {},
): Briefing {
  const [first] = profiles;
  const written = options.languages ?? ['de', 'en'];
  const title = options.title
    ? { [written[0] ?? 'de']: options.title }
    : first
      ? nameOfDataset(first.dataset)
      : {};
  const suggestions = profiles.map(suggestForDataset);
  const titleSlide = { id: 'title', layout: 'title', title: escapeLocalized(title) };
  return briefingSchema.parse({
    format: currentFormat,
    title,
    occasion: {} satisfies Partial<Occasion>,
    languages: [...written],
    datasets: profiles.map((profile) => profile.dataset),
    figures: suggestions.flatMap((suggestion) => suggestion.figures),
    charts: suggestions.flatMap((suggestion) => suggestion.charts),
    images: [],
    slides: [
      ...(isWritten(title) ? [titleSlide] : []),
      ...suggestions.flatMap((suggestion) => suggestion.slides),
    ],
  });
}

/** What one dataset can show. Its ids begin with the dataset's, so they meet no other dataset's. */
export function suggestForDataset(profile: DatasetProfile): Suggestion {
  const measures = chooseMeasures(profile);
  const parts = [
    suggestTotals(profile, measures),
    suggestBars(profile, measures),
    suggestLine(profile, measures),
    suggestTable(profile, measures),
  ];
  return {
    figures: parts.flatMap((part) => part.figures),
    charts: parts.flatMap((part) => part.charts),
    slides: parts.flatMap((part) => part.slides),
  };
}
