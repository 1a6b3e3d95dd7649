import { flushSync } from 'react-dom';
import { lacksSource } from '../../model/citation';
import type { Dataset } from '../../model/dataset';
import { nameDataset } from '../slide/insert';
import { chooseDataset, useView } from '../store/view-store';
import { Button } from '../ui/button';
import { useWords } from '../ui/words';
import { provenanceWords } from './provenance-words';

/** Says which of the datasets have no source, beside what shows them, and leads to where it is named. */
export function SourceReminder({ datasets }: { readonly datasets: readonly Dataset[] }) {
  const words = useWords(provenanceWords);
  useView((now) => now.language);
  return datasets.filter(lacksSource).map((dataset) => (
    <div key={dataset.id} className="note source-reminder">
      <p>{words.noSource(nameDataset(dataset))}</p>
      <Button kind="plain" label={words.nameSource} onPress={() => nameSource(dataset.id)} />
    </div>
  ));
}

/** Shows the dataset with the cursor in its source. */
function nameSource(dataset: string): void {
  flushSync(() => chooseDataset(dataset, 'rows'));
  document.querySelector<HTMLElement>('[data-field="source"] input')?.focus();
}
