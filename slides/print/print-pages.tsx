import { shownSlides } from '../../model/briefing';
import type { PrintJob } from '../../model/show';
import type { Slide } from '../../model/slide';
import { countSlideSteps } from '../../model/slide-steps';
import { imageUrl } from '../bridge';
import { SlideView } from '../slide/slide-view';
import { AppendixPages } from './appendix-pages';
import { NotesPage } from './notes-page';

/** The slides of the job, each followed by its notes if they are asked for, and the tables behind their charts. */
export function PrintPages({ job }: { readonly job: PrintJob }) {
  const { resolved, language, notes } = job;
  const pages = slidesOf(job).map((shown, index) => ({ ...shown, key: `${index} ${shown.slide.id}` }));
  const sheets = pages.map(({ slide, number, key }) => (
    <div className="sheets" key={key}>
      {stepsOf(job, slide).map((step, index) => (
        <section className="sheet" key={step ?? 'whole'}>
          <SlideView
            resolved={resolved}
            slide={slide}
            number={number}
            language={language}
            imageUrl={imageUrl}
            drawings={job.drawings}
            medium={job.colours}
            links
            step={step}
            repeated={index > 0}
          />
        </section>
      ))}
      {notes === 'pages' && (
        <NotesPage resolved={resolved} slide={slide} number={number} language={language} />
      )}
    </div>
  ));
  if (job.appendix === 'none') return sheets;
  return (
    <>
      {sheets}
      <div className="sheets sheets-appendix">
        <AppendixPages job={job} />
      </div>
    </>
  );
}

/** The steps that have a page: undefined is the whole slide. */
function stepsOf({ resolved, language, steps }: PrintJob, slide: Slide): readonly (number | undefined)[] {
  const count = steps === 'pages' ? countSlideSteps(resolved, slide, language) : 1;
  return Array.from({ length: count }, (_, step) => (step === count - 1 ? undefined : step));
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
