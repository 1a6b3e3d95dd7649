import type { Dataset } from '../../model/dataset';
import { nameColumn } from '../query/name-measure';
import { useView } from '../store/view-store';
import { Check } from '../ui/check';
import { useWords } from '../ui/words';
import { tableWords } from './table-words';

interface TableColumnsProps {
  readonly dataset: Dataset;
  /** Names in the order they are shown; none for all. */
  readonly chosen: readonly string[];
  readonly onChange: (chosen: string[]) => void;
}

/** For a table of plain rows: which of the dataset's columns it shows. */
export function TableColumns({ dataset, chosen, onChange }: TableColumnsProps) {
  const words = useWords(tableWords);
  const language = useView((now) => now.language);
  const all = dataset.columns.map((column) => column.name);
  const shown = chosen.length === 0 ? all : chosen;
  const toggle = (name: string, on: boolean) => {
    const next = all.filter((other) => (other === name ? on : shown.includes(other))).slice(0, 50);
    onChange(next.length === all.length ? [] : next);
  };
  return (
    <fieldset className="value-picker">
      <legend className="field-head">{words.columns}</legend>
      <p className="field-hint">{words.plain}</p>
      <div className="values">
        {all.map((name) => (
          <Check
            key={name}
            label={nameColumn(dataset, name, language)}
            checked={shown.includes(name)}
            why={shown.length === 1 && shown[0] === name ? words.oneColumn : undefined}
            onChange={(on) => toggle(name, on)}
          />
        ))}
      </div>
    </fieldset>
  );
}
