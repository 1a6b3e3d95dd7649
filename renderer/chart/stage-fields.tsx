import type { Chart } from '../../model/chart';
import { choiceOf, mostOptions } from '../../model/chart-choice';
import { canAddUp } from '../../model/chart-suits';
import type { Dataset } from '../../model/dataset';
import { answerTo } from '../../model/resolved';
import { GroupField } from '../query/group-field';
import { useDocument } from '../store/document-store';
import { categoryOf, choiceGroupOf, chooseOnStage, seriesOf } from '../store/edits/charts';
import { useView } from '../store/view-store';
import { Select } from '../ui/select';
import { useWords } from '../ui/words';
import type { ChangeChart } from './change-chart';
import { DataTable } from './data-table';
import { stageWords } from './stage-words';

interface StageFieldsProps {
  readonly chart: Chart;
  readonly dataset: Dataset;
  readonly onChange: ChangeChart;
}

/** What the chart does in the show: how it is built up, and what can be chosen in it. And the numbers behind it. */
export function StageFields({ chart, dataset, onChange }: StageFieldsProps) {
  const words = useWords(stageWords);
  const hasSeries = seriesOf(chart) !== undefined;
  return (
    <>
      <Select
        label={words.steps}
        value={chart.steps}
        options={[
          { value: 'none', label: words.stepsKinds.none },
          { value: 'series', label: words.stepsKinds.series, why: hasSeries ? undefined : words.needsSeries },
          {
            value: 'highlights',
            label: words.stepsKinds.highlights,
            why: chart.highlight.length > 0 ? undefined : words.needsHighlight,
          },
        ]}
        onChoose={(steps) => onChange((now) => ({ ...now, steps: steps as Chart['steps'] }))}
      />
      <GroupField
        label={words.choice}
        group={choiceGroupOf(chart)}
        dataset={dataset}
        none={words.noChoice}
        taken={[categoryOf(chart).column, seriesOf(chart)?.column]}
        takenWhy={words.isDrawn}
        onChoose={(group) => onChange((now) => chooseOnStage(now, group && { group, value: undefined }))}
      />
      {chart.choice && <InitialChoice chart={chart} onChange={onChange} />}
      <DataTable chart={chart} />
    </>
  );
}

/** What is chosen at first. Where the values cannot be added up, there is nothing to show for all together. */
function InitialChoice({ chart, onChange }: Pick<StageFieldsProps, 'chart' | 'onChange'>) {
  const words = useWords(stageWords);
  const language = useView((now) => now.language);
  const drawn = useDocument((now) => now.drawn);
  const choice = choiceOf(drawn, chart, language);
  const table = answerTo(drawn, chart.query);
  const group = choiceGroupOf(chart);
  if (!choice || !table || !group) return null;
  const hasAll = canAddUp(chart, table);
  const unmade = chart.choice?.value === undefined;
  return (
    <Select
      label={words.initial}
      value={unmade ? all : `${choice.chosen.key}`}
      options={choice.options.map(({ key, label }) => ({ value: key ?? all, label }))}
      hint={choice.options.length >= mostOptions ? words.tooMany(mostOptions) : words.initialHint}
      error={unmade && !hasAll ? words.needsInitial : undefined}
      onChoose={(value) =>
        onChange((now) => chooseOnStage(now, { group, value: value === all ? undefined : value }))
      }
    />
  );
}

/** No cell of a table is called so. */
const all = '\u0000';
