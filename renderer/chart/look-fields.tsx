import type { Chart } from '../../model/chart';
import type { ChartData, UnsuitedData } from '../../model/chart-data';
import { rulesOf } from '../../model/chart-kinds';
import type { Dataset } from '../../model/dataset';
import { isAdditive } from '../../model/query';
import { hasLargest, limitTo, measureOf, seriesOf, showAs, topOf } from '../store/edits/charts';
import { Check } from '../ui/check';
import { Choice } from '../ui/choice';
import { NumberField } from '../ui/number-field';
import { Select } from '../ui/select';
import { useWords } from '../ui/words';
import { BandFields } from './band-fields';
import type { ChangeChart } from './change-chart';
import { chartWords } from './chart-words';
import { HighlightField } from './highlight-field';
import { StepFields } from './step-fields';
import { SymbolField } from './symbol-field';

interface LookFieldsProps {
  readonly chart: Chart;
  readonly dataset: Dataset;
  readonly data: ChartData | UnsuitedData | undefined;
  readonly onChange: ChangeChart;
}

/** Value or share, order, how many, what stands out. */
export function LookFields({ chart, dataset, data, onChange }: LookFieldsProps) {
  const words = useWords(chartWords);
  const measure = measureOf(chart);
  const additive = isAdditive(measure, chart.query);
  const rules = rulesOf(chart.kind);
  const moments = rules.value === 'moment';
  const given = rules.order === 'given';
  const oneLine = rules.top === 'series' && !seriesOf(chart);
  const isBar = chart.kind === 'bar' || chart.kind === 'column';
  return (
    <>
      <Choice
        label={words.show}
        value={chart.show}
        options={[
          { value: 'value', label: words.shows.value },
          {
            value: 'share',
            label: words.shows.share,
            why: rules.shares ? (additive ? undefined : words.notAdditive) : words.noShares,
          },
        ]}
        onChoose={(show) => onChange((now) => showAs(now, show, dataset))}
      />
      {isBar && seriesOf(chart) && (
        <Choice
          label={words.arrangement}
          value={chart.show === 'share' ? 'stacked' : chart.arrangement}
          options={[
            {
              value: 'beside',
              label: words.arrangements.beside,
              why: chart.show === 'share' ? words.sharesStack : undefined,
            },
            {
              value: 'stacked',
              label: words.arrangements.stacked,
              why: additive ? undefined : words.notStackable,
            },
          ]}
          onChoose={(arrangement) => onChange((now) => ({ ...now, arrangement }))}
        />
      )}
      <Select
        label={words.sort}
        value={given ? 'given' : chart.sort}
        options={[
          {
            value: 'value',
            label: moments ? words.sorts.earliest : words.sorts.value,
            why: given ? words.lineSort : undefined,
          },
          ...(rules.further.end
            ? [{ value: 'difference', label: moments ? words.sorts.longest : words.sorts.difference }]
            : []),
          { value: 'given', label: words.sorts.given },
        ]}
        onChoose={(sort) => onChange((now) => ({ ...now, sort: sort as Chart['sort'] }))}
      />
      <NumberField
        label={moments ? words.topMoments : words.top}
        value={topOf(chart)}
        min={1}
        max={100}
        whole
        placeholder={words.topAll}
        hint={moments ? words.topMomentsHint : words.topHint}
        why={oneLine ? words.topOneLine : hasLargest(chart) || topOf(chart) ? undefined : words.topNeedsPlain}
        onChange={(top) => onChange((now) => limitTo(now, top), 'top')}
      />
      {chart.kind === 'waterfall' && <StepFields chart={chart} data={data} onChange={onChange} />}
      {chart.kind === 'pictogram' && <SymbolField chart={chart} onChange={onChange} />}
      {chart.kind === 'bullet' && <BandFields chart={chart} onChange={onChange} />}
      <HighlightField chart={chart} data={data} onChange={onChange} />
      <Check
        label={words.bracket}
        checked={chart.bracket}
        why={chart.bracket || (isBar && chart.highlight.length > 1) ? undefined : words.bracketWhy}
        onChange={(bracket) => onChange((now) => ({ ...now, bracket }))}
      />
    </>
  );
}
