import { call } from '../bridge';
import { tellFailure } from '../store/program-store';
import { windowWords } from '../ui/window-words';
import { useWords } from '../ui/words';

/** Stops what is being read. What was there before stays as it is. */
export function StopButton() {
  const words = useWords(windowWords);
  return (
    <button type="button" className="status-button" onClick={() => void stop()}>
      {words.stop}
    </button>
  );
}

async function stop(): Promise<void> {
  const answer = await call('dataset.cancel');
  if (!answer.ok) tellFailure(answer.failure);
}
