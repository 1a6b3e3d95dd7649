import type { Dataset } from '../../model/dataset';
import { showSources } from '../store/view-store';
import { Button } from '../ui/button';
import { useWords } from '../ui/words';
import { checkSources, isChanged, isPending, useSources } from './source-store';
import { sourceWords } from './source-words';

/** What has become of the file of a dataset, beside how it was read. */
export function SourceLine({ dataset }: { readonly dataset: Dataset }) {
  const words = useWords(sourceWords);
  const state = useSources((now) => now.states.find((each) => each.dataset === dataset.id));
  const status = isPending(state, dataset)
    ? 'changed'
    : isChanged(state, dataset)
      ? 'refused'
      : state?.status === 'changed'
        ? 'same'
        : (state?.status ?? 'unknown');
  return (
    <div className="panel-part">
      <h3>{words.sourceFile}</h3>
      <p className="field-hint">
        {dataset.origin.fileName}: {words.statuses[status]}
      </p>
      <Button
        kind="plain"
        label={status === 'changed' ? words.look : words.check}
        onPress={() => {
          showSources();
          void checkSources();
        }}
      />
    </div>
  );
}
