import { createRoot, type Root } from 'react-dom/client';
import { loadLiveCharts } from './chart/lazy-chart';
import { readAddress } from './gallery/gallery-address';
import { GalleryPage } from './gallery/gallery-page';
import { listenForErrors } from './gallery/logged-errors';
import './theme/fonts.css';
import { loadFonts } from './theme/load-fonts';

/**
 * A page for those who develop charts: every kind with ordinary and with odd data, on screen and on paper. It is not in
 * the packaged program. What it shows stands in its address, which may change while it is open.
 */
async function show(place: HTMLElement): Promise<void> {
  await Promise.all([loadFonts(), loadLiveCharts()]);
  const errors = listenForErrors();
  let root: Root | undefined;
  const draw = () => {
    // Drawn anew, as a page that was just opened.
    root?.unmount();
    root = createRoot(place);
    root.render(<GalleryPage address={readAddress(globalThis.location.hash)} errors={errors} />);
  };
  globalThis.addEventListener('hashchange', draw);
  draw();
}

const place = document.getElementById('gallery');
if (place) void show(place);
