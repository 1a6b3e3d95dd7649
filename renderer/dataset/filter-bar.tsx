import { X } from 'lucide-react';
import type { Dataset } from '../../model/dataset';
import type { RowView } from '../../model/row-view';
import { call } from '../bridge';
import { sayCondition } from '../query/say-condition';
import { tellFailure } from '../store/program-store';
import { useView } from '../store/view-store';
import { Button } from '../ui/button';
import { windowWords } from '../ui/window-words';
import { useInterfaceLanguage, useWords } from '../ui/words';
import { writeCount } from '../ui/write-count';
import { changeRowView } from './row-view-store';
import { tableWords } from './table-words';
import type { LookedAtRows } from './use-row-pages';

interface FilterBarProps {
  readonly dataset: Dataset;
  readonly view: RowView;
  readonly rows: LookedAtRows;
}

/** The filters in words, each to be taken away, and how many rows they leave. Long work can be stopped here. */
export function FilterBar({ dataset, view, rows: { pages, busy } }: FilterBarProps) {
  const words = useWords(tableWords);
  const own = useWords(windowWords);
  const spoken = useInterfaceLanguage();
  useView((now) => now.language);
  const { filters } = view;
  const count = pages.count();
  return (
    <>
      {filters.map((condition) => {
        const sentence = sayCondition(condition, dataset, spoken);
        return (
          <span key={JSON.stringify(condition)} className="filter-chip">
            <span className="filter-chip-name" title={sentence}>
              {sentence}
            </span>
            <Button
              icon={X}
              iconOnly
              label={`${words.showAll}: ${sentence}`}
              onPress={() =>
                changeRowView(dataset.id, { filters: filters.filter((each) => each !== condition) })
              }
            />
          </span>
        );
      })}
      {filters.length > 1 && (
        <Button
          kind="link"
          label={words.removeFilters}
          onPress={() => changeRowView(dataset.id, { filters: [] })}
        />
      )}
      <span className="row-count" role="status">
        {busy
          ? words.working
          : filters.length > 0 &&
            count !== undefined &&
            words.filtered(writeCount(count, spoken), writeCount(dataset.rowCount, spoken))}
      </span>
      {busy && <Button label={own.stop} onPress={() => void stop(dataset.id)} />}
    </>
  );
}

/** The rows stay as they were. */
async function stop(dataset: string): Promise<void> {
  const answer = await call('dataset.stop-looking', { dataset });
  if (!answer.ok) tellFailure(answer.failure);
}
