import { createRoot } from 'react-dom/client';
import { pickText } from '../model/localized';
import type { ShowPosition, ShowTarget, ShowView } from '../model/show';
import { bridge } from './bridge';
import { loadLiveCharts } from './chart/lazy-chart';
import { Stage } from './show/stage';
import './theme/fonts.css';
import { loadBrandFonts } from './theme/brand-fonts';
import { loadFonts } from './theme/load-fonts';

/** The audience's page: holds the show that the shell gives it, and says where it is. */
async function present(): Promise<void> {
  const place = document.getElementById('stage');
  const [loaded] = await Promise.all([bridge.call('show.load'), loadFonts(), loadLiveCharts()]);
  if (!place || !loaded.ok) throw new Error(loaded.ok ? 'no stage' : loaded.failure.code);
  await loadBrandFonts(loaded.value.resolved.briefing.brand);
  const root = createRoot(place, { onUncaughtError: report });
  let goTo: ((target: ShowTarget) => void) | undefined;
  const show = (view: ShowView) => {
    document.documentElement.lang = view.language;
    document.title = pickText(view.resolved.briefing.title, view.language) || 'Lectern';
    root.render(<Stage view={view} onMove={move} onEnd={end} onReady={ready} />);
  };
  const ready = (to: (target: ShowTarget) => void) => {
    goTo = to;
  };
  bridge.on('show.goto', (target) => goTo?.(target));
  bridge.on('show.update', show);
  show(loaded.value);
}

function move(position: ShowPosition): void {
  void bridge.call('show.report', position);
}

function end(): void {
  void bridge.call('show.end');
}

function report(error: unknown): void {
  void bridge.call('log.report', { message: String(error).slice(0, 2_000) });
}

present().catch(report);
