import type { Dataset, Provenance } from '../../model/dataset';
import { SourceLine } from '../sources/source-line';
import { edit, useDocument } from '../store/document-store';
import { changeProvenance, deleteDataset, isAsked, renameDataset } from '../store/edits/datasets';
import { useView } from '../store/view-store';
import { Button } from '../ui/button';
import { Check } from '../ui/check';
import { DateField } from '../ui/date-field';
import { Field } from '../ui/field';
import { LocalizedField } from '../ui/localized-field';
import { useWords } from '../ui/words';
import { datasetWords } from './dataset-words';
import { ProblemList } from './problem-list';
import { ReadingFacts } from './reading-facts';

/** Where a dataset comes from and how its file was read. */
export function DatasetPanel({ dataset }: { readonly dataset: Dataset }) {
  const words = useWords(datasetWords);
  const language = useView((now) => now.language);
  const asked = useDocument((now) => isAsked(now.history.present, dataset.id));
  const { provenance } = dataset;
  const change = (parts: Partial<Provenance>, topic: string) =>
    edit((briefing) => changeProvenance(briefing, dataset.id, parts), `${dataset.id}-${topic}`);
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
      <div className="panel-part">
        <h3>{words.provenance}</h3>
        <p className="field-hint">{words.provenanceHint}</p>
        <LocalizedField
          label={words.source}
          text={provenance.source}
          language={language}
          longest={500}
          placeholder={words.sourceExample}
          onChange={(source) => change({ source }, `source-${language}`)}
        />
        <DateField
          label={words.asOf}
          hint={words.asOfHint}
          wrong={words.asOfWrong}
          value={provenance.asOf}
          onChange={(asOf) => change({ asOf }, 'as-of')}
        />
        <PlainField
          label={words.licence}
          value={provenance.licence}
          longest={500}
          placeholder={words.licenceExample}
          onChange={(licence) => change({ licence }, 'licence')}
        />
        <PlainField
          label={words.link}
          value={provenance.link}
          longest={2_000}
          placeholder="https://"
          onChange={(link) => change({ link }, 'link')}
        />
        <Check
          label={words.madeUp}
          checked={provenance.madeUp}
          onChange={(madeUp) => change({ madeUp }, 'made-up')}
        />
        <p className="field-hint">{words.madeUpHint}</p>
      </div>
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

interface PlainFieldProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly longest: number;
  readonly placeholder: string;
  readonly onChange: (value: string | undefined) => void;
}

function PlainField({ label, value, longest, placeholder, onChange }: PlainFieldProps) {
  return (
    <Field label={label}>
      {(control) => (
        <input
          {...control}
          className="input"
          value={value ?? ''}
          maxLength={longest}
          placeholder={placeholder}
          onChange={(event) => onChange(event.target.value || undefined)}
        />
      )}
    </Field>
  );
}
