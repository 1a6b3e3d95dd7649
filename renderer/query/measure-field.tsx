import { meaningOf } from '../../model/column-meaning';
import { type MeasureKind, measureKinds } from '../../model/query';
import { datasetWords } from '../dataset/dataset-words';
import { useView } from '../store/view-store';
import { Select } from '../ui/select';
import { useWords } from '../ui/words';
import { keepCalculation } from './calculation-draft';
import { CalculationField, type CalculationFieldProps } from './calculation-field';
import { canMeasure, columnsFor, measureOfKind } from './measures';
import { nameColumn } from './name-measure';
import { queryWords } from './query-words';

/** What is counted or calculated, of which column, and what is made of it. What cannot be calculated says why. */
export function MeasureField(props: CalculationFieldProps) {
  const { measure, dataset, query, onChoose } = props;
  const words = useWords(queryWords);
  const about = useWords(datasetWords);
  const language = useView((now) => now.language);
  const column = measure.kind === 'count' ? undefined : measure.column;
  const choose = (kind: MeasureKind, name: string | undefined) => {
    const chosen = measureOfKind(kind, dataset, name);
    if (chosen) onChoose(keepCalculation(chosen, measure, query, dataset));
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
      <CalculationField {...props} />
    </>
  );
}

/** A calculation that is possible but seldom meant. */
function Doubt({ measure, dataset }: Pick<CalculationFieldProps, 'measure' | 'dataset'>) {
  const words = useWords(queryWords);
  const language = useView((now) => now.language);
  if (measure.kind === 'count' || measure.kind === 'distinct') return null;
  const column = dataset.columns.find((each) => each.name === measure.column);
  if (!column) return null;
  const meaning = meaningOf(column);
  const name = nameColumn(dataset, column.name, language);
  if (meaning === 'rate' && measure.kind === 'sum') return <p className="note">{words.rateSum(name)}</p>;
  return meaning === 'code' ? <p className="note">{words.codeMeasure(name)}</p> : null;
}
