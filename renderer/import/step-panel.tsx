import { useState } from 'react';
import type { ColumnsIntoRows } from '../../model/reading-step';
import { Button } from '../ui/button';
import { Check } from '../ui/check';
import { Field } from '../ui/field';
import { withPlace } from '../ui/with-place';
import { useWords } from '../ui/words';
import { importWords } from './import-words';

interface StepPanelProps {
  readonly step: ColumnsIntoRows;
  /** Columns that could become rows, in their order. */
  readonly columns: readonly string[];
  readonly onChoose: (step: ColumnsIntoRows) => void;
}

/** Which columns become rows, and what the new columns are called. */
export function StepPanel({ step, columns, onChoose }: StepPanelProps) {
  const words = useWords(importWords);
  const [names, setNames] = useState(step.names);
  const [values, setValues] = useState(step.values);
  const [moreNames, setMoreNames] = useState<readonly string[]>(step.moreNames ?? []);
  const [chosen, setChosen] = useState<readonly string[]>(step.columns);
  const wanted = columns.filter((name) => chosen.includes(name));
  const isNamed = [names, values, ...moreNames].every((name) => name.trim() !== '');
  const choose = () => {
    const { between: _, later: __, ...rest } = step;
    const isSame =
      wanted.length === step.columns.length && wanted.every((name) => step.columns.includes(name));
    onChoose({
      // Columns that were chosen one by one are these and no others.
      ...(isSame ? step : { ...rest, columns: [...wanted] }),
      ...{ names: names.trim(), values: values.trim() },
      ...(moreNames.length > 0 ? { moreNames: moreNames.map((name) => name.trim()) } : {}),
    });
  };
  return (
    <div className="step-panel">
      <NameField label={words.namesColumn} value={names} onChange={setNames} />
      {moreNames.map(withPlace).map(({ value, index }) => (
        <NameField
          key={index}
          label={words.moreNamesColumn}
          value={value}
          onChange={(name) => setMoreNames(moreNames.with(index, name))}
        />
      ))}
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
        why={wanted.length < 2 ? words.twoAtLeast : isNamed ? undefined : words.nameMissing}
        onPress={choose}
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
