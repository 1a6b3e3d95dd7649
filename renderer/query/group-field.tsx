import type { Dataset } from '../../model/dataset';
import { type Group, type Period, periods } from '../../model/query';
import { groupBy } from '../store/edits/charts';
import { useView } from '../store/view-store';
import { Select } from '../ui/select';
import { useWords } from '../ui/words';
import { canHavePeriod } from './measures';
import { nameColumn } from './name-measure';
import { queryWords } from './query-words';

interface GroupFieldProps {
  readonly label: string;
  readonly group: Group | undefined;
  readonly dataset: Dataset;
  /** A first choice that stands for no split at all. */
  readonly none?: string;
  /** Columns that are split by already. */
  readonly taken?: readonly (string | undefined)[];
  readonly takenWhy?: string;
  readonly onChoose: (group: Group | undefined) => void;
}

/** A column to split the rows by, and for dates the period. */
export function GroupField({ label, group, dataset, none, taken = [], takenWhy, onChoose }: GroupFieldProps) {
  const words = useWords(queryWords);
  const language = useView((now) => now.language);
  const column = dataset.columns.find((each) => each.name === group?.column);
  const choose = (name: string) => {
    const chosen = dataset.columns.find((each) => each.name === name);
    onChoose(chosen && groupBy(chosen));
  };
  const split = (
    <Select
      label={label}
      value={group?.column ?? ''}
      options={[
        ...(none ? [{ value: '', label: none }] : []),
        ...dataset.columns.map((each) => ({
          value: each.name,
          label: nameColumn(dataset, each.name, language),
          why: taken.includes(each.name) ? takenWhy : undefined,
        })),
      ]}
      onChoose={choose}
    />
  );
  if (!group || !canHavePeriod(column)) return split;
  return (
    <div className="pair">
      {split}
      <Select
        label={words.period}
        value={group.period ?? 'day'}
        options={['day' as const, ...periods].map((period) => ({
          value: period,
          label: words.periods[period],
        }))}
        onChoose={(period) =>
          onChoose(
            period === 'day' ? { column: group.column } : { column: group.column, period: period as Period },
          )
        }
      />
    </div>
  );
}
