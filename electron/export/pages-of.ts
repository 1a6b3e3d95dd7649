import type { PrintJob } from '../../model/show';

/** How many pages the paper will have. */
export function pagesOf(job: Pick<PrintJob, 'slides' | 'notes'>): number {
  return job.slides.length * (job.notes === 'pages' ? 2 : 1);
}
