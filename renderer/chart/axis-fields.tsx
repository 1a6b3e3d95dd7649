import type { Chart } from '../../model/chart';
import type { ChartData, UnsuitedData } from '../../model/chart-data';
import { rulesOf } from '../../model/chart-kinds';
import { arrange } from '../../model/chart-suits';
import { Button } from '../ui/button';
import { useWords } from '../ui/words';
import type { ChangeChart } from './change-chart';
import { markWords } from './mark-words';
import { ScaledField } from './scaled-field';

interface AxisFieldsProps {
  readonly chart: Chart;
  readonly data: ChartData | UnsuitedData | undefined;
  readonly onChange: ChangeChart;
}

/** Where the axis of values begins and ends, with a warning where bars do not begin at zero. */
export function AxisFields({ chart, data, onChange }: AxisFieldsProps) {
  const words = useWords(markWords);
  if (!rulesOf(chart.kind).marks?.includes('range')) return null;
  const { min, max } = chart.range;
  const format = data?.kind === 'drawable' ? data.format : chart.format;
  const stacked = arrange(chart) !== 'beside';
  const isLine = chart.kind === 'line';
  const set = (end: 'min' | 'max') => (value: number | undefined) =>
    onChange((now) => {
      const { [end]: _old, ...other } = now.range;
      return { ...now, range: value === undefined ? other : { ...other, [end]: value } };
    }, `range-${end}`);
  const asked = min !== undefined || max !== undefined;
  if (stacked) return <p className="field-hint">{words.stackedFromZero}</p>;
  return (
    <>
      <div className="pair">
        <ScaledField
          label={words.from}
          value={min}
          format={format}
          placeholder={words.automatic}
          onChange={set('min')}
        />
        <ScaledField
          label={words.to}
          value={max}
          format={format}
          placeholder={words.automatic}
          onChange={set('max')}
        />
      </div>
      {min !== undefined && max !== undefined && min >= max && <p className="note wrong">{words.wrongWay}</p>}
      {!isLine && min !== undefined && min > 0 && (
        <div className="note">
          <p>{words.notFromZero}</p>
          <Button kind="link" label={words.beginAtZero} onPress={() => set('min')(undefined)} />
        </div>
      )}
      {isLine && asked && <p className="field-hint">{words.neverCut}</p>}
    </>
  );
}
