import { Check, FileDiff } from 'lucide-react';
import { useState } from 'react';
import type { SourceState } from '../../electron/contract';
import type { Dataset } from '../../model/dataset';
import { describeFailure } from '../../model/failure';
import { refusalOf } from '../../model/refusal';
import { StopButton } from '../dataset/stop-button';
import { nameDataset } from '../slide/insert';
import { tellDone } from '../store/program-store';
import { chooseDataset } from '../store/view-store';
import { Button } from '../ui/button';
import { useInterfaceLanguage, useWords } from '../ui/words';
import { ChangeSummary } from './change-summary';
import { ShownChanges } from './shown-changes';
import {
  acceptChange,
  type Comparison,
  compareSource,
  comparisonOf,
  refuseChange,
  useSources,
} from './source-store';
import { sourceWords } from './source-words';

interface ChangedSourceProps {
  readonly dataset: Dataset;
  readonly state: SourceState | undefined;
}

/** One dataset whose file has changed: what that would change, and the decision. */
export function ChangedSource({ dataset, state }: ChangedSourceProps) {
  const comparison = useSources((now) => comparisonOf(now, dataset, state?.fingerprint));
  return (
    <section className="changed-source" aria-label={nameDataset(dataset)}>
      <header>
        <FileDiff size={18} aria-hidden />
        <h3>{nameDataset(dataset)}</h3>
        <button type="button" className="source-link" onClick={() => chooseDataset(dataset.id, 'rows')}>
          {dataset.origin.fileName}
        </button>
      </header>
      {comparison && <Compared {...{ dataset, comparison }} />}
    </section>
  );
}

function Compared({ dataset, comparison }: { readonly dataset: Dataset; readonly comparison: Comparison }) {
  const words = useWords(sourceWords);
  const spoken = useInterfaceLanguage();
  const { fingerprint } = comparison.about;
  if (comparison.kind === 'reading') {
    return (
      <p className="note" aria-live="polite">
        {words.reading} <StopButton />
      </p>
    );
  }
  const refusal = comparison.kind === 'failed' ? comparison.failure : refusalOf(comparison.change);
  return (
    <>
      {refusal && <p className="source-refusal selectable">{describeFailure(refusal, spoken)}</p>}
      {comparison.kind === 'compared' && (
        <>
          <ChangeSummary before={dataset} change={comparison.change} />
          <ShownChanges change={comparison.change} />
        </>
      )}
      <Decision
        {...{ dataset, fingerprint }}
        choice={comparison.kind === 'failed' ? 'again' : refusal ? 'none' : 'accept'}
      />
    </>
  );
}

interface DecisionProps {
  readonly dataset: Dataset;
  readonly fingerprint: string;
  readonly choice: 'accept' | 'again' | 'none';
}

function Decision({ dataset, fingerprint, choice }: DecisionProps) {
  const words = useWords(sourceWords);
  const [deciding, setDeciding] = useState(false);
  const decide = async (work: () => Promise<unknown>) => {
    if (deciding) return;
    setDeciding(true);
    await work();
    setDeciding(false);
  };
  const accept = async () => {
    if (await acceptChange(dataset, fingerprint)) tellDone(words.accepted(nameDataset(dataset)));
  };
  return (
    <p className="decision">
      {choice === 'accept' && (
        <Button kind="main" icon={Check} label={words.accept} onPress={() => void decide(accept)} />
      )}
      {choice === 'again' && (
        <Button kind="plain" label={words.again} onPress={() => void compareSource(dataset, fingerprint)} />
      )}
      <Button
        kind="plain"
        label={words.refuse}
        onPress={() => void decide(() => refuseChange(dataset, fingerprint))}
      />
    </p>
  );
}
