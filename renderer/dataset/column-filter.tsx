import type { Dataset } from '../../model/dataset';
import type { RowView } from '../../model/row-view';
import { FilterList } from '../query/filter-list';
import { Button } from '../ui/button';
import { useWords } from '../ui/words';
import { filterRows } from './row-view-store';
import { tableWords } from './table-words';

interface ColumnFilterProps {
  readonly dataset: Dataset;
  readonly column: string;
  readonly view: RowView;
  readonly onDone: () => void;
}

/** What rows must have in a column to be looked at. It takes effect at once. */
export function ColumnFilter({ dataset, column, view, onDone }: ColumnFilterProps) {
  const words = useWords(tableWords);
  return (
    <div className="column-filter">
      <FilterList
        filters={view.filters.filter((each) => each.column === column)}
        dataset={dataset}
        column={column}
        onChange={(conditions) => filterRows(dataset.id, column, conditions)}
      />
      <div className="column-filter-foot">
        <Button
          label={words.showAll}
          onPress={() => {
            filterRows(dataset.id, column, []);
            onDone();
          }}
        />
        <Button kind="plain" label={words.done} onPress={onDone} />
      </div>
    </div>
  );
}
