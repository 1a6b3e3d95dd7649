import { ChevronLeft, RefreshCw } from 'lucide-react';
import { useEffect } from 'react';
import type { SourceState } from '../../electron/contract';
import type { Dataset } from '../../model/dataset';
import { nameDataset } from '../slide/insert';
import { useDocument } from '../store/document-store';
import { chooseSlide, useView } from '../store/view-store';
import { Button } from '../ui/button';
import { useWords } from '../ui/words';
import { ChangedSource } from './changed-source';
import { checkSources, compareSource, comparisonOf, isChanged, isPending, useSources } from './source-store';
import { sourceWords } from './source-words';
import './sources-page.css';

/** The files that the briefing was made from: those that have changed, with what they would change, and the others. */
export function SourcesPage() {
  const words = useWords(sourceWords);
  const slide = useView((now) => now.slide);
  useView((now) => now.language);
  const datasets = useDocument((now) => now.history.present.datasets);
  const sources = useSources();
  const stateOf = ({ id }: Dataset) => sources.states.find(({ dataset }) => dataset === id);
  // One that was refused is shown again only once somebody has wished to compare it after all.
  const isOpen = (dataset: Dataset) => {
    const state = stateOf(dataset);
    return (
      isPending(state, dataset) ||
      (isChanged(state, dataset) && comparisonOf(sources, dataset, state?.fingerprint) !== undefined)
    );
  };
  const open = datasets.filter(isOpen);
  const others = datasets.filter((dataset) => !isOpen(dataset));
  useCompareNext(open, sources.states);
  return (
    <section className="sources-page" aria-label={words.title}>
      <header className="dataset-head">
        <Button icon={ChevronLeft} label={words.back} onPress={() => chooseSlide(slide)} />
        <div className="dataset-title">
          <h2>{words.title}</h2>
          <p>{open.length > 0 ? words.intro : datasets.length > 0 ? words.nothing : words.noDatasets}</p>
        </div>
        <Button kind="plain" icon={RefreshCw} label={words.check} onPress={() => void checkSources()} />
      </header>
      <div className="sources-list">
        {open.map((dataset) => (
          <ChangedSource key={dataset.id} dataset={dataset} state={stateOf(dataset)} />
        ))}
        {others.length > 0 && (
          <section className="other-sources">
            {open.length > 0 && <h3>{words.others}</h3>}
            <ul>
              {others.map((dataset) => (
                <OtherSource key={dataset.id} dataset={dataset} state={stateOf(dataset)} />
              ))}
            </ul>
          </section>
        )}
      </div>
    </section>
  );
}

/** Compares what is open one after the other: each takes all processors by itself. */
function useCompareNext(open: readonly Dataset[], states: readonly SourceState[]): void {
  const comparisons = useSources((now) => now.comparisons);
  const known = open.map((dataset) => {
    const fingerprint = states.find((state) => state.dataset === dataset.id)?.fingerprint;
    return { dataset, fingerprint, comparison: comparisonOf({ comparisons }, dataset, fingerprint) };
  });
  const isReading = known.some(({ comparison }) => comparison?.kind === 'reading');
  const next = isReading ? undefined : known.find(({ comparison }) => !comparison);
  useEffect(() => {
    if (next?.fingerprint) void compareSource(next.dataset, next.fingerprint);
  }, [next?.dataset, next?.fingerprint]);
}

function OtherSource({
  dataset,
  state,
}: {
  readonly dataset: Dataset;
  readonly state: SourceState | undefined;
}) {
  const words = useWords(sourceWords);
  const refused = isChanged(state, dataset);
  const fingerprint = state?.fingerprint;
  return (
    <li>
      <span className="source-file">
        <b>{dataset.origin.fileName}</b> · {nameDataset(dataset)}
      </span>
      <span className="source-status">{words.statuses[refused ? 'refused' : settledStatus(state)]}</span>
      {refused && fingerprint && (
        <Button kind="link" label={words.compare} onPress={() => void compareSource(dataset, fingerprint)} />
      )}
    </li>
  );
}

/** A file that was just accepted is the same now, whatever was last said of it. */
function settledStatus(state: SourceState | undefined): 'same' | 'gone' | 'unreadable' | 'unknown' {
  if (!state) return 'unknown';
  return state.status === 'changed' ? 'same' : state.status;
}
