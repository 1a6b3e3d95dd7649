import type { Chart } from '../../model/chart';
import { rulesOf } from '../../model/chart-kinds';
import { meaningOf } from '../../model/column-meaning';
import type { Dataset } from '../../model/dataset';
import { type Measure, type MeasureKind, measureKinds } from '../../model/query';
import { columnsFor, measureOfKind } from '../query/measures';
import { nameColumn } from '../query/name-measure';
import { queryWords } from '../query/query-words';
import { furtherOf, measureFurther } from '../store/edits/further-measures';
import { useView } from '../store/view-store';
import { Select } from '../ui/select';
import { useWords } from '../ui/words';
import type { ChangeChart } from './change-chart';
import { furtherWords } from './further-words';

interface FurtherFieldsProps {
  readonly chart: Chart;
  readonly dataset: Dataset;
  readonly onChange: ChangeChart;
}

const offered = ['x', 'size', 'target', 'end'] as const;

/** What the kind draws beside its value: which column, and how its rows become one number. */
export function FurtherFields({ chart, dataset, onChange }: FurtherFieldsProps) {
  const { further } = rulesOf(chart.kind);
  return (
    <>
      {offered.map(
        (name) =>
          further[name] &&
          // Two series are the two ends by themselves.
          !(further[name] === 'or-series' && chart.encoding.series !== undefined) && (
            <FurtherField
              key={name}
              name={name}
              needed={further[name] !== 'optional'}
              measure={furtherOf(chart)[name]}
              dataset={dataset}
              onChoose={(measure) => onChange((now) => measureFurther(now, name, measure, dataset))}
            />
          ),
      )}
    </>
  );
}

interface FurtherFieldProps {
  readonly name: (typeof offered)[number];
  readonly needed: boolean;
  readonly measure: Measure | undefined;
  readonly dataset: Dataset;
  readonly onChoose: (measure: Measure | undefined) => void;
}

/** How many rows there are is chosen like a column. */
const rows = '\u0000rows';

function FurtherField({ name, needed, measure, dataset, onChoose }: FurtherFieldProps) {
  const words = useWords(furtherWords);
  const about = useWords(queryWords);
  const language = useView((now) => now.language);
  const column = measure === undefined ? '' : measure.kind === 'count' ? rows : measure.column;
  const choose = (chosen: string) => {
    if (chosen === '') return onChoose(undefined);
    if (chosen === rows) return onChoose({ kind: 'count' });
    const found = dataset.columns.find((each) => each.name === chosen);
    return onChoose(measureOfKind(found && meaningOf(found) === 'rate' ? 'mean' : 'sum', dataset, chosen));
  };
  const columns = columnsFor('sum', dataset).map((each) => ({
    value: each.name,
    label: nameColumn(dataset, each.name, language),
  }));
  const none = { value: '', label: needed ? words.notYet : words.none[name] };
  return (
    <div className={measure && measure.kind !== 'count' ? 'pair' : undefined}>
      <Select
        label={words.names[name]}
        value={column}
        options={[
          ...(needed && measure ? [] : [none]),
          { value: rows, label: about.measures.count },
          ...columns,
        ]}
        onChoose={choose}
      />
      {measure && measure.kind !== 'count' && (
        <Select
          label={words.as}
          value={measure.kind}
          options={measureKinds
            .filter((kind) => kind !== 'count')
            .map((kind) => ({ value: kind, label: about.measures[kind] }))}
          onChoose={(kind) => onChoose(measureOfKind(kind as MeasureKind, dataset, measure.column))}
        />
      )}
    </div>
  );
}
