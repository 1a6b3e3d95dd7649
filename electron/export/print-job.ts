import { type Briefing, shownSlides } from '../../model/briefing';
import type { Drawings } from '../../model/drawing';
import type { Language } from '../../model/localized';
import type { ResolvedBriefing } from '../../model/resolved';
import { fail, type Result, success } from '../../model/result';
import type { PrintJob } from '../../model/show';

/** What is wanted on paper. */
export interface PrintChoice {
  readonly language: Language;
  /** Indices among the shown slides, from 0; all of them without it. */
  readonly slides?: readonly number[] | undefined;
  readonly notes: PrintJob['notes'];
  readonly steps: PrintJob['steps'];
  readonly appendix: PrintJob['appendix'];
  readonly colours: PrintJob['colours'];
}

/** Fails with `language-missing` and `slide-missing`; slides are named to people as they are numbered, from 1. */
export function printJob(
  resolved: ResolvedBriefing,
  choice: PrintChoice,
  drawings: Drawings = {},
): Result<PrintJob> {
  const { briefing } = resolved;
  const { language, notes, steps, appendix, colours } = choice;
  if (!briefing.languages.includes(language)) {
    return fail('language-missing', { language, languages: briefing.languages.join(', ') });
  }
  const count = shownSlides(briefing).length;
  const slides = choice.slides ?? allSlides(briefing);
  const wrong = slides.find((slide) => slide >= count);
  if (wrong !== undefined || slides.length === 0) {
    return fail('slide-missing', { slide: (wrong ?? 0) + 1, count });
  }
  return success({ resolved, language, slides, notes, steps, appendix, colours, drawings });
}

function allSlides(briefing: Briefing): readonly number[] {
  return shownSlides(briefing).map((_, index) => index);
}
