import { lacksSource } from '../../model/citation';
import type { Dataset, Provenance, ProvenanceFact } from '../../model/dataset';
import { edit } from '../store/document-store';
import { changeProvenance, confirmProvenance } from '../store/edits/datasets';
import { useView } from '../store/view-store';
import { Button } from '../ui/button';
import { Check } from '../ui/check';
import { DateField } from '../ui/date-field';
import { Field } from '../ui/field';
import { LocalizedField } from '../ui/localized-field';
import { useWords } from '../ui/words';
import { provenanceWords } from './provenance-words';

/** Source, as-of date, licence, link and contact. What the file said of them is a proposal until a person agrees. */
export function ProvenanceFields({ dataset }: { readonly dataset: Dataset }) {
  const words = useWords(provenanceWords);
  const language = useView((now) => now.language);
  const { provenance } = dataset;
  const change = (parts: Partial<Provenance>, topic: string) =>
    edit((briefing) => changeProvenance(briefing, dataset.id, parts), `${dataset.id}-${topic}`);
  return (
    <div className="panel-part">
      <h3>{words.provenance}</h3>
      <p className="field-hint">{words.provenanceHint}</p>
      <Proposal dataset={dataset} />
      <div data-field="source">
        <LocalizedField
          label={words.source}
          text={provenance.source}
          language={language}
          longest={500}
          placeholder={words.sourceExample}
          hint={lacksSource(dataset) ? words.sourceHere : undefined}
          onChange={(source) => change({ source }, `source-${language}`)}
        />
      </div>
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
      <PlainField
        label={words.contact}
        value={provenance.contact}
        longest={500}
        placeholder={words.contactExample}
        hint={words.contactHint}
        onChange={(contact) => change({ contact }, 'contact')}
      />
      <Check
        label={words.madeUp}
        checked={provenance.madeUp}
        onChange={(madeUp) => change({ madeUp }, 'made-up')}
      />
      <p className="field-hint">{words.madeUpHint}</p>
    </div>
  );
}

/** Which of the fields were filled in from the file. */
function Proposal({ dataset }: { readonly dataset: Dataset }) {
  const words = useWords(provenanceWords);
  const { proposed = [] } = dataset.provenance;
  if (proposed.length === 0) return null;
  const names = proposed.map((fact: ProvenanceFact) => words.facts[fact]);
  const listed = [names.slice(0, -1).join(', '), names.at(-1)].filter(Boolean).join(` ${words.and} `);
  return (
    <div className="proposal">
      <p>{words.proposed(listed)}</p>
      <Button
        kind="plain"
        label={words.confirm}
        onPress={() => edit((briefing) => confirmProvenance(briefing, dataset.id))}
      />
    </div>
  );
}

interface PlainFieldProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly longest: number;
  readonly placeholder: string;
  readonly hint?: string;
  readonly onChange: (value: string | undefined) => void;
}

function PlainField({ label, value, longest, placeholder, hint, onChange }: PlainFieldProps) {
  return (
    <Field label={label} hint={hint}>
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
