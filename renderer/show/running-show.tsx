import { shownSlides } from '../../model/briefing';
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
        {show.black && ` · ${words.black}`}
        {show.white && ` · ${words.white}`}
      </p>
      <Button label={words.previous} onPress={() => void go(Math.max(0, show.slide - 1))} />
      <Button label={words.next} onPress={() => void go(Math.min(count - 1, show.slide + 1))} />
      <Button label={words.end} onPress={() => void end()} />
    </section>
  );
}

async function go(slide: number): Promise<void> {
  const answer = await call('show.goto', { slide });
  if (!answer.ok) tellFailure(answer.failure);
}

async function end(): Promise<void> {
  const answer = await call('show.end');
  if (!answer.ok) tellFailure(answer.failure);
}
