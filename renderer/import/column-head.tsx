import { ChevronDown, RotateCcw } from 'lucide-react';
import { useState } from 'react';
import { type Column, columnTypes, isTemporal } from '../../model/column';
import { sayUnit } from '../../model/column-format';
import type { ColumnChoice } from '../../model/reading-choices';
import { Button } from '../ui/button';
import { Check } from '../ui/check';
import { Choice } from '../ui/choice';
import { Field } from '../ui/field';
import { Popover } from '../ui/popover';
import { useInterfaceLanguage, useWords } from '../ui/words';
import { withColumn } from './choose-reading';
import { changeReading, useImport } from './import-store';
import { importWords } from './import-words';

interface ColumnHeadProps {
  readonly column: Column;
}

/** Name, type and unit of a column as it will be; opens what can be said of it. */
export function ColumnHead({ column }: ColumnHeadProps) {
  const words = useWords(importWords);
  const choice = useColumnChoice(column.name);
  const spoken = useInterfaceLanguage();
  const unit = column.type === 'percent' ? '' : sayUnit(column, spoken);
  return (
    <Popover
      kind="panel"
      label={words.column(column.name)}
      button={(opens) => (
        <button {...opens} type="button" className="import-column-head" title={column.name}>
          <span className="import-column-name">{column.name}</span>
          <small>
            <span className="import-column-type">
              {words.types[column.type]}
              {unit && `, ${unit}`}
            </span>
            {choice && <span className="import-column-changed">{words.changed}</span>}
            <ChevronDown size={12} aria-hidden />
          </small>
        </button>
      )}
    >
      {() => <ColumnPanel column={column} />}
    </Popover>
  );
}

/** What the person said of it, which the column follows. */
function useColumnChoice(name: string): ColumnChoice | undefined {
  return useImport((now) => now.file?.choices.columns?.[name]);
}

function ColumnPanel({ column }: ColumnHeadProps) {
  const words = useWords(importWords);
  const choice = useColumnChoice(column.name);
  const say = (change: ColumnChoice) => void changeReading((now) => withColumn(now, column.name, change));
  const days = choice?.days;
  return (
    <div className="import-column-panel">
      <Choice
        label={words.type}
        value={choice?.type ?? column.type}
        options={columnTypes.map((value) => ({ value, label: words.types[value] }))}
        onChoose={(type) => say({ type })}
      />
      <UnitField unit={choice?.unit ?? column.unit} onChange={(unit) => say({ unit })} />
      {isTemporal(column.type) && (
        <Choice
          label={words.days}
          value={days ?? 'none'}
          options={dayOrders.map((value) => ({ value, label: words.dayOrders[value] }))}
          onChoose={(value) => value !== 'none' && say({ days: value })}
        />
      )}
      <Check
        label={words.leaveOut}
        checked={choice?.leftOut ?? false}
        onChange={() => say({ leftOut: true })}
      />
      {choice && (
        <Button
          kind="link"
          icon={RotateCcw}
          label={words.findAgain}
          onPress={() => say({ type: undefined, unit: undefined, days: undefined, leftOut: undefined })}
        />
      )}
    </div>
  );
}

const dayOrders = ['day-first', 'month-first'] as const;

interface UnitFieldProps {
  readonly unit: string | undefined;
  readonly onChange: (unit: string | undefined) => void;
}

/** Takes effect when one is done with it. */
function UnitField({ unit, onChange }: UnitFieldProps) {
  const words = useWords(importWords);
  const [typed, setTyped] = useState<string | null>(null);
  const settle = () => {
    if (typed !== null && typed.trim() !== (unit ?? '')) onChange(typed.trim());
    setTyped(null);
  };
  return (
    <Field label={words.unit}>
      {(control) => (
        <input
          {...control}
          className="input"
          maxLength={100}
          placeholder={words.unitExample}
          value={typed ?? unit ?? ''}
          onChange={(event) => setTyped(event.target.value)}
          onBlur={settle}
          onKeyDown={(event) => event.key === 'Enter' && settle()}
        />
      )}
    </Field>
  );
}
