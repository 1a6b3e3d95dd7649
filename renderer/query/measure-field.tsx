import { meaningOf } from '../../model/column-meaning';
import type { Dataset } from '../../model/dataset';
import { type Measure, type MeasureKind, measureKinds } from '../../model/query';
import { datasetWords } from '../dataset/dataset-words';
import { useView } from '../store/view-store';
import { Select } from '../ui/select';
import { useWords } from '../ui/words';
import { canMeasure, columnsFor, measureOfKind } from './measures';
import { nameColumn } from './name-measure';
import { queryWords } from './query-words';

interface MeasureFieldProps {
  readonly measure: Measure;
  readonly dataset: Dataset;
  readonly onChoose: (measure: Measure) => void;
}

/** What is counted or calculated, and of which column. What cannot be calculated says why. */
export function MeasureField({ measure, dataset, onChoose }: MeasureFieldProps) {
  const words = useWords(queryWords);
  const about = useWords(datasetWords);
  const language = useView((now) => now.language);
  const column = measure.kind === 'count' ? undefined : measure.column;
  const choose = (kind: MeasureKind, name: string | undefined) => {
    const chosen = measureOfKind(kind, dataset, name);
    if (chosen) onChoose(chosen);
  };
  return (
    <>
      <div className={column === undefined ? undefined : 'pair'}>
        <Select
          label={words.value}
          value={measure.kind}
          options={measureKinds.map((kind) => ({
            value: kind,
            label: words.measures[kind],
            why: kind === 'count' || columnsFor(kind, dataset).length > 0 ? undefined : words.needsNumbers,
          }))}
          onChoose={(kind) => choose(kind as MeasureKind, column)}
        />
        {column !== undefined && (
          <Select
            label={words.of}
            value={column}
            options={dataset.columns.map((each) => ({
              value: each.name,
              label: nameColumn(dataset, each.name, language),
              why: canMeasure(measure.kind, each) ? undefined : words.isNoNumber(about.types[each.type]),
            }))}
            onChoose={(name) => choose(measure.kind, name)}
          />
        )}
      </div>
      <Doubt measure={measure} dataset={dataset} />
    </>
  );
}

/** A calculation that is possible but seldom meant. */
function Doubt({ measure, dataset }: Pick<MeasureFieldProps, 'measure' | 'dataset'>) {
  const words = useWords(queryWords);
  if (measure.kind === 'count' || measure.kind === 'distinct') return null;
  const column = dataset.columns.find((each) => each.name === measure.column);
  if (!column) return null;
  const meaning = meaningOf(column);
  if (meaning === 'rate' && measure.kind === 'sum')
    return <p className="note">{words.rateSum(column.name)}</p>;
  return meaning === 'code' ? <p className="note">{words.codeMeasure(column.name)}</p> : null;
}
