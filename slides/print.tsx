import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { pickText } from '../model/localized';
import type { PrintJob } from '../model/show';
import { bridge } from './bridge';
import { captureDrawings } from './chart/capture-drawing';
import { chartsAreDrawn } from './chart/charts-are-drawn';
import { loadLiveCharts } from './chart/lazy-chart';
import { setPageSize } from './print/page-size';
import { needsLiveCharts, PrintPages } from './print/print-pages';
import './print/print.css';
import './theme/fonts.css';
import { loadBrandFonts } from './theme/brand-fonts';
import { loadFonts } from './theme/load-fonts';

/** The print page: draws one job, says when it is done, and is thrown away. */
async function print(): Promise<void> {
  const root = document.getElementById('pages');
  const fonts = loadFonts();
  const loaded = await bridge.call('print.load');
  if (!root || !loaded.ok) throw new Error(loaded.ok ? 'no place to print to' : loaded.failure.code);
  const job = loaded.value;
  describeDocument(job);
  await Promise.all([
    fonts,
    loadBrandFonts(job.resolved.briefing.brand),
    setPageSize(job.resolved.briefing.aspect),
    needsLiveCharts(job) && loadLiveCharts(),
  ]);
  await draw(root, job);
  await Promise.all([chartsAreDrawn(root), picturesAreLoaded(root)]);
  await document.fonts.ready;
  const pages = root.querySelectorAll('.sheet').length;
  const appendix = root.querySelectorAll('.sheets-appendix > .sheet').length;
  await bridge.call('print.ready', { kind: 'drawn', pages, appendix, drawings: captureDrawings(root) });
}

/** The PDF takes its title and language from the page. */
function describeDocument({ resolved, language }: PrintJob): void {
  document.documentElement.lang = language;
  document.documentElement.dataset.form = resolved.briefing.aspect;
  document.title = pickText(resolved.briefing.title, language) || 'Lectern';
}

/** Renders at once; an error while drawing is thrown here. */
function draw(root: HTMLElement, job: PrintJob): Promise<void> {
  return new Promise((resolve, reject) => {
    const container = createRoot(root, { onUncaughtError: reject });
    flushSync(() => container.render(<PrintPages job={job} />));
    resolve();
  });
}

/** A picture that cannot be loaded leaves its place empty; it does not stop the print. */
async function picturesAreLoaded(root: HTMLElement): Promise<void> {
  await Promise.allSettled([...root.querySelectorAll('img')].map((image) => image.decode()));
}

print().catch((error: unknown) =>
  bridge.call('print.ready', { kind: 'failed', message: String(error).slice(0, 2_000) }),
);
