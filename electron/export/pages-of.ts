import { shownSlides } from '../../model/briefing';
import type { PrintJob } from '../../model/show';
import { countSlideSteps } from '../../model/slide-steps';

/** How many pages the slides and their notes will have on paper. */
export function pagesOf({ resolved, language, slides, notes, steps }: PrintJob): number {
  const shown = shownSlides(resolved.briefing);
  const sheetsOf = (index: number) => {
    const slide = shown[index]?.slide;
    return slide && steps === 'pages' ? countSlideSteps(resolved, slide, language) : 1;
  };
  return slides.reduce((sum, slide) => sum + sheetsOf(slide) + (notes === 'pages' ? 1 : 0), 0);
}
