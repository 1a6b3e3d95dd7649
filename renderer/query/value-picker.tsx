import { useState } from 'react';
import { describeFailure } from '../../model/failure';
import type { Scalar } from '../../model/query';
import { Check } from '../ui/check';
import { useInterfaceLanguage, useWords } from '../ui/words';
import { writeCount } from '../ui/write-count';
import { queryWords } from './query-words';
import { type KnownValues, mostValues } from './use-values';
import './value-picker.css';

interface ValuePickerProps {
  readonly label: string;
  readonly known: KnownValues;
  readonly chosen: readonly Scalar[];
  readonly say: (value: Scalar) => string;
  readonly onChange: (chosen: readonly Scalar[]) => void;
}

/** The values of a column with how often each occurs; any number of them may be chosen. */
export function ValuePicker({ label, known, chosen, say, onChange }: ValuePickerProps) {
  const words = useWords(queryWords);
  const spoken = useInterfaceLanguage();
  const [search, setSearch] = useState('');
  if (known.state === 'asking') return <p className="field-hint">{words.loading}</p>;
  if (known.failure) return <p className="note wrong">{describeFailure(known.failure, spoken)}</p>;
  const lost = chosen.filter((value) => !known.values.some((each) => each.value === value));
  const all = [...lost.map((value) => ({ value, rows: 0 })), ...known.values];
  const wanted = search.trim().toLowerCase();
  const found = all.filter(({ value }) => say(value).toLowerCase().includes(wanted));
  return (
    <fieldset className="value-picker">
      <legend className="for-readers">{label}</legend>
      {all.length > 8 && (
        <input
          className="input"
          type="search"
          aria-label={words.search}
          placeholder={words.search}
          value={search}
          onChange={(event) => setSearch(event.target.value)}
        />
      )}
      <div className="values">
        {found.map(({ value, rows }) => (
          <Check
            key={`${typeof value}${value}`}
            label={say(value)}
            detail={writeCount(rows, spoken)}
            checked={chosen.includes(value)}
            onChange={(on) => onChange(on ? [...chosen, value] : chosen.filter((other) => other !== value))}
          />
        ))}
        {found.length === 0 && <p className="field-hint">{words.noMatch}</p>}
      </div>
      {known.values.length >= mostValues && (
        <p className="field-hint">{words.onlyFirst(writeCount(mostValues, spoken))}</p>
      )}
    </fieldset>
  );
}
