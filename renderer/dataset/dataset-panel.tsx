import type { Dataset } from '../../model/dataset';
import { SourceLine } from '../sources/source-line';
import { edit, useDocument } from '../store/document-store';
import { deleteDataset, isAsked, renameDataset } from '../store/edits/datasets';
import { useView } from '../store/view-store';
import { Button } from '../ui/button';
import { LocalizedField } from '../ui/localized-field';
import { useWords } from '../ui/words';
import { datasetWords } from './dataset-words';
import { DictionaryFields } from './dictionary-fields';
import { ProblemList } from './problem-list';
import { ProvenanceFields } from './provenance-fields';
import { ReadingFacts } from './reading-facts';

/** Where a dataset comes from and how its file was read. */
export function DatasetPanel({ dataset }: { readonly dataset: Dataset }) {
  const words = useWords(datasetWords);
  const language = useView((now) => now.language);
  const asked = useDocument((now) => isAsked(now.history.present, dataset.id));
  return (
    <>
      <div className="panel-head">
        <h2>{words.dataset}</h2>
      </div>
      <div className="panel-part">
        <LocalizedField
          label={words.name}
          text={dataset.name}
          language={language}
          longest={200}
          onChange={(name) =>
            edit((briefing) => renameDataset(briefing, dataset.id, name), `${dataset.id}-name-${language}`)
          }
        />
      </div>
      <ProvenanceFields dataset={dataset} />
      <DictionaryFields dataset={dataset} />
      <ProblemList dataset={dataset} />
      <SourceLine dataset={dataset} />
      <ReadingFacts dataset={dataset} />
      <div className="panel-foot">
        <Button
          label={words.delete}
          why={asked ? words.cannotDelete : undefined}
          onPress={() => edit((briefing) => deleteDataset(briefing, dataset.id))}
        />
      </div>
    </>
  );
}
