import type { Progress } from '../../electron/contract';
import { localeOf } from '../../model/localized';
import { runCommand } from '../commands';
import { StopButton } from '../dataset/stop-button';
import { estimateMinutes, writeMinutes } from '../slide/estimate-minutes';
import { useSlideScale } from '../slide/slide-scale';
import { useDocument } from '../store/document-store';
import { useProgram } from '../store/program-store';
import { useView } from '../store/view-store';
import { sayProgress } from '../ui/say-progress';
import { windowWords } from '../ui/window-words';
import { useInterfaceLanguage, useWords } from '../ui/words';
import './status-bar.css';

/** Where one is, whether all is safe, and what is under way. */
export function StatusBar() {
  const words = useWords(windowWords);
  const slides = useDocument((now) => now.history.present.slides);
  const chosen = useView((now) => now.slide);
  const language = useView((now) => now.language);
  const { displays, works, program } = useProgram();
  const scale = useSlideScale((now) => now.scale);
  const spoken = useInterfaceLanguage();
  const at = slides.findIndex((slide) => slide.id === chosen);
  const minutes = slides
    .filter((slide) => !slide.hidden)
    .reduce((sum, slide) => sum + estimateMinutes(slide.notes, language), 0);
  return (
    <footer className="status-bar">
      <span>{slides.length === 0 ? words.noSlides : words.slideOf(at + 1, slides.length)}</span>
      <SavedState />
      {works.map((work) => (
        <Work key={work.work + work.subject} work={work} />
      ))}
      <span className="gap" />
      {program.standIn && <span>{words.standIn(program.standIn)}</span>}
      {minutes > 0 && <span title={words.speakingTime}>{words.minutes(writeMinutes(minutes, spoken))}</span>}
      <span>{words.displays(displays)}</span>
      {slides.length > 0 && <span title={words.zoom}>{writeShare(scale, spoken)}</span>}
    </footer>
  );
}

function SavedState() {
  const words = useWords(windowWords);
  const spoken = useInterfaceLanguage();
  const { fileName, saved } = useDocument((now) => now.saved);
  const savedAt = useDocument((now) => now.savedAt);
  const isEmpty = useDocument((now) => now.history.past.length === 0 && now.saved.fileName === null);
  if (isEmpty) return null;
  const time =
    savedAt && new Date(savedAt).toLocaleTimeString(localeOf(spoken), { hour: '2-digit', minute: '2-digit' });
  return (
    <span className="saved-state" aria-live="polite">
      {fileName && <span className="file-name">{fileName}</span>}
      {saved ? (
        <span>{time ? words.saved(time) : words.savedPlain}</span>
      ) : (
        <button type="button" className="status-button unsaved" onClick={() => runCommand('save')}>
          {fileName ? words.unsaved : words.neverSaved} · {words.save}
        </button>
      )}
    </span>
  );
}

function Work({ work }: { readonly work: Progress }) {
  const words = useWords(windowWords);
  const spoken = useInterfaceLanguage();
  return (
    <span className="work" aria-live="polite">
      <span className="work-name">
        {words.working[work.work]}: {work.subject}
      </span>
      <progress aria-label={work.subject} max={1} value={work.share ?? undefined} />
      <span aria-hidden="true">{sayProgress(work, spoken)}</span>
      {work.work === 'import' && <StopButton />}
    </span>
  );
}

function writeShare(share: number, language: 'de' | 'en'): string {
  return new Intl.NumberFormat(localeOf(language), { style: 'percent' }).format(share);
}
