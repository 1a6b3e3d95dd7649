import { useState } from 'react';
import type { Step } from '../../model/reading-step';
import { Button } from '../ui/button';
import { Check } from '../ui/check';
import { Field } from '../ui/field';
import { useWords } from '../ui/words';
import { importWords } from './import-words';

type ColumnsIntoRows = Extract<Step, { kind: 'columns-into-rows' }>;

interface StepPanelProps {
  readonly step: ColumnsIntoRows;
  /** Columns that could become rows, in their order. */
  readonly columns: readonly string[];
  readonly onChoose: (step: ColumnsIntoRows) => void;
}

/** Which columns become rows, and what the two new columns are called. */
export function StepPanel({ step, columns, onChoose }: StepPanelProps) {
  const words = useWords(importWords);
  const [names, setNames] = useState(step.names);
  const [values, setValues] = useState(step.values);
  const [chosen, setChosen] = useState<readonly string[]>(step.columns);
  const wanted = columns.filter((name) => chosen.includes(name));
  const isNamed = names.trim() !== '' && values.trim() !== '';
  return (
    <div className="step-panel">
      <NameField label={words.namesColumn} value={names} onChange={setNames} />
      <NameField label={words.valuesColumn} value={values} onChange={setValues} />
      <fieldset className="field">
        <legend className="field-head">{words.columnsToTurn}</legend>
        <div className="step-columns">
          {columns.map((name) => (
            <Check
              key={name}
              label={name}
              checked={chosen.includes(name)}
              onChange={(on) => setChosen(on ? [...chosen, name] : chosen.filter((other) => other !== name))}
            />
          ))}
        </div>
      </fieldset>
      <Button
        kind="main"
        label={words.intoRows}
        why={wanted.length < 2 ? words.twoAtLeast : isNamed ? undefined : words.namesColumn}
        onPress={() =>
          onChoose({ ...step, names: names.trim(), values: values.trim(), columns: [...wanted] })
        }
      />
    </div>
  );
}

interface NameFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function NameField({ label, value, onChange }: NameFieldProps) {
  return (
    <Field label={label}>
      {(control) => (
        <input
          {...control}
          className="input"
          maxLength={500}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
