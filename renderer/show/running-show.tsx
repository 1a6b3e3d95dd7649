import { shownSlides } from '../../model/briefing';
import type { ShowPosition, ShowTarget } from '../../model/show';
import { call } from '../bridge';
import { useDocument } from '../store/document-store';
import { tellFailure, useProgram } from '../store/program-store';
import { Button } from '../ui/button';
import { useWords } from '../ui/words';
import { showWords } from './show-words';

/** While the audience sees the show: where it is, and the way on and out. */
export function RunningShow() {
  const words = useWords(showWords);
  const show = useProgram((now) => now.show);
  const count = useDocument((now) => shownSlides(now.history.present).length);
  if (!show) return null;
  return (
    <section className="running" aria-live="polite">
      <p>
        {words.running(show.slide + 1, count)}
        {show.steps > 1 && ` · ${words.step(show.step + 1, show.steps)}`}
        {show.black && ` · ${words.black}`}
        {show.white && ` · ${words.white}`}
      </p>
      <Button label={words.previous} onPress={() => void go(before(show))} />
      <Button label={words.next} onPress={() => void go(after(show, count))} />
      <Button label={words.end} onPress={() => void end()} />
    </section>
  );
}

/** One step back; the slide before as it was left. */
function before({ slide, step }: ShowPosition): ShowTarget {
  if (step > 0) return { slide, step: step - 1 };
  return slide > 0 ? { slide: slide - 1, step: 'last' } : { slide, step };
}

function after({ slide, step, steps }: ShowPosition, count: number): ShowTarget {
  if (step + 1 < steps) return { slide, step: step + 1 };
  return slide + 1 < count ? { slide: slide + 1, step: 0 } : { slide, step };
}

async function go(target: ShowTarget): Promise<void> {
  const answer = await call('show.goto', target);
  if (!answer.ok) tellFailure(answer.failure);
}

async function end(): Promise<void> {
  const answer = await call('show.end');
  if (!answer.ok) tellFailure(answer.failure);
}
