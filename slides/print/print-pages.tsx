import { shownSlides } from '../../model/briefing';
import type { PrintJob } from '../../model/show';
import type { Slide } from '../../model/slide';
import { imageUrl } from '../bridge';
import { SlideView } from '../slide/slide-view';
import { NotesPage } from './notes-page';

/** One page for each slide of the job, each followed by its notes if they are asked for. */
export function PrintPages({ job }: { readonly job: PrintJob }) {
  const { resolved, language, notes } = job;
  const pages = slidesOf(job).map(({ slide, number }, index) => ({
    slide,
    number,
    key: `${index} ${slide.id}`,
  }));
  return pages.map(({ slide, number, key }) => (
    <div className="sheets" key={key}>
      <section className="sheet">
        <SlideView
          resolved={resolved}
          slide={slide}
          number={number}
          language={language}
          imageUrl={imageUrl}
          drawings={job.drawings}
        />
      </section>
      {notes === 'pages' && (
        <NotesPage resolved={resolved} slide={slide} number={number} language={language} />
      )}
    </div>
  ));
}

/** Whether charts are to be drawn, and none was drawn before. */
export function needsLiveCharts(job: PrintJob): boolean {
  if (job.drawings && Object.keys(job.drawings).length > 0) return false;
  return slidesOf(job).some(({ slide }) => blocksOf(slide).some((block) => block.kind === 'chart'));
}

function slidesOf({ resolved, slides }: PrintJob) {
  const shown = shownSlides(resolved.briefing);
  return slides.flatMap((index) => shown[index] ?? []);
}

function blocksOf(slide: Slide) {
  return Object.values(slide.blocks);
}
