import { FileDiff, X } from 'lucide-react';
import { useDocument } from '../store/document-store';
import { showSources, useView } from '../store/view-store';
import { Button } from '../ui/button';
import { windowWords } from '../ui/window-words';
import { useWords } from '../ui/words';
import { pendingSources, putAway, useSources } from './source-store';
import { sourceWords } from './source-words';

/** Says quietly that files have changed, until they are looked at, decided on, or the message is put away. */
export function SourceMessage() {
  const words = useWords(sourceWords);
  const { close } = useWords(windowWords);
  const page = useView((now) => now.page);
  const datasets = useDocument((now) => now.history.present.datasets);
  const states = useSources((now) => now.states);
  const away = useSources((now) => now.putAway);
  const pending = pendingSources(states, datasets).filter(
    ({ fingerprint }) => fingerprint === null || !away.includes(fingerprint),
  );
  if (pending.length === 0 || page === 'sources') return null;
  const names = [...new Set(pending.map(({ fileName }) => fileName))];
  const [first = ''] = names;
  return (
    <div className="message">
      <FileDiff size={18} aria-hidden />
      <p className="selectable">
        {names.length === 1 ? words.toldOne(first) : words.toldMany(names.join(', '))}
      </p>
      <Button kind="plain" label={words.look} onPress={showSources} />
      <Button icon={X} iconOnly label={close} onPress={() => putAway(pending)} />
    </div>
  );
}
