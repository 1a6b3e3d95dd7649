import { Plus, X } from 'lucide-react';
import { useState } from 'react';
import type { Dataset } from '../../model/dataset';
import type { Condition, Join } from '../../model/query';
import { Button } from '../ui/button';
import { withPlace } from '../ui/with-place';
import { useInterfaceLanguage, useWords } from '../ui/words';
import { FilterEditor } from './filter-editor';
import { queryWords } from './query-words';
import { sayCondition } from './say-condition';

interface FilterListProps {
  readonly filters: readonly Condition[];
  /** Of the query and all that it may speak of. */
  readonly dataset: Dataset;
  /** What the dataset is joined with. */
  readonly join?: Join | undefined;
  /** Where they are all about one column: its name. */
  readonly column?: string;
  readonly onChange: (filters: Condition[]) => void;
}

/** The filters in words; one can be opened and changed at a time. A row counts if all of them hold. */
export function FilterList({ filters, dataset, join, column, onChange }: FilterListProps) {
  const words = useWords(queryWords);
  const spoken = useInterfaceLanguage();
  const [open, setOpen] = useState<number | null>(column !== undefined && filters.length < 2 ? 0 : null);
  // One that is being made stands with the others, and stays where it is when it begins to say something.
  const makesOne = open === filters.length;
  const listed: readonly (Condition | undefined)[] = makesOne ? [...filters, undefined] : filters;
  const replace = (index: number, condition: Condition | null) =>
    onChange([...filters.slice(0, index), ...(condition ? [condition] : []), ...filters.slice(index + 1)]);
  return (
    <div className="field">
      <span className="field-head">{words.filters}</span>
      {listed.map(withPlace).map(({ value: condition, index }) => {
        const sentence = condition && sayCondition(condition, dataset, spoken);
        const isOpen = open === index;
        return (
          <div key={`filter-${index}`} className="filter">
            {sentence && (
              <div className="filter-head">
                <button
                  type="button"
                  className="filter-name"
                  aria-expanded={isOpen}
                  onClick={() => setOpen(isOpen ? null : index)}
                >
                  {sentence}
                </button>
                <Button
                  icon={X}
                  iconOnly
                  label={`${words.removeFilter}: ${sentence}`}
                  onPress={() => {
                    setOpen(null);
                    replace(index, null);
                  }}
                />
              </div>
            )}
            {isOpen && (
              <FilterEditor
                dataset={dataset}
                join={join}
                condition={condition}
                column={column}
                onChange={(changed) => replace(index, changed)}
              />
            )}
          </div>
        );
      })}
      {!makesOne && (
        <Button kind="link" icon={Plus} label={words.addFilter} onPress={() => setOpen(filters.length)} />
      )}
    </div>
  );
}
