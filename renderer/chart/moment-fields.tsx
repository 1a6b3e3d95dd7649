import type { Chart } from '../../model/chart';
import { rulesOf } from '../../model/chart-kinds';
import type { Dataset } from '../../model/dataset';
import { nameColumn } from '../query/name-measure';
import { measureOf } from '../store/edits/charts';
import { furtherOf } from '../store/edits/further-measures';
import { beginIn, endIn, momentColumns } from '../store/edits/moments';
import { useView } from '../store/view-store';
import { Select } from '../ui/select';
import { useWords } from '../ui/words';
import type { ChangeChart } from './change-chart';
import { furtherWords } from './further-words';

interface MomentFieldsProps {
  readonly chart: Chart;
  readonly dataset: Dataset;
  readonly onChange: ChangeChart;
}

/** When something begins, and when it ends. */
export function MomentFields({ chart, dataset, onChange }: MomentFieldsProps) {
  const words = useWords(furtherWords);
  const language = useView((now) => now.language);
  const columns = momentColumns(dataset).map(({ name }) => ({
    value: name,
    label: nameColumn(dataset, name, language),
  }));
  const begin = measureOf(chart);
  const { end } = furtherOf(chart);
  const chosen = begin.kind === 'count' ? '' : begin.column;
  const known = columns.some(({ value }) => value === chosen);
  return (
    <>
      <Select
        label={words.begin}
        value={known ? chosen : ''}
        options={[...(known ? [] : [{ value: '', label: words.notYet }]), ...columns]}
        onChoose={(column) => column && onChange((now) => beginIn(now, column, dataset))}
      />
      {rulesOf(chart.kind).further.end && (
        <Select
          label={words.spanEnd}
          value={end && end.kind !== 'count' ? end.column : ''}
          options={[{ value: '', label: words.noEnd }, ...columns]}
          onChoose={(column) => onChange((now) => endIn(now, column || undefined, dataset))}
        />
      )}
      {columns.length === 0 && <p className="note">{words.noMoments}</p>}
    </>
  );
}
