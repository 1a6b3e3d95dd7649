import { ChevronDown, ChevronUp } from 'lucide-react';
import type { Chart } from '../../model/chart';
import type { ChartData, UnsuitedData } from '../../model/chart-data';
import { waterfallSteps } from '../../model/waterfall-steps';
import { Button } from '../ui/button';
import { Check } from '../ui/check';
import { useWords } from '../ui/words';
import type { ChangeChart } from './change-chart';
import { stepWords } from './step-words';
import './step-fields.css';

/** As many totals as a waterfall can hold and still be read. */
const mostTotals = 6;

interface StepFieldsProps {
  readonly chart: Chart;
  readonly data: ChartData | UnsuitedData | undefined;
  readonly onChange: ChangeChart;
}

/** Of a waterfall: in which order its changes happen, and which of its bars are totals. */
export function StepFields({ chart, data, onChange }: StepFieldsProps) {
  const words = useWords(stepWords);
  if (data?.kind !== 'drawable') return null;
  const steps = data.categories.filter(({ rest }) => !rest);
  const keys = steps.map(({ key }) => key);
  const totals = chart.totals ?? drawnTotals(data);
  const move = (at: number, by: 1 | -1) =>
    onChange((now) => ({ ...now, order: swap(keys, at, at + by), totals: [...totals] }));
  return (
    <fieldset className="field step-fields">
      <legend className="field-head">{words.steps}</legend>
      <p className="field-hint">{words.hint}</p>
      {steps.map(({ key, label }, at) => (
        <div key={key} className="step-field">
          <Check
            label={label}
            checked={totals.includes(key)}
            why={totals.length >= mostTotals && !totals.includes(key) ? words.enough : undefined}
            onChange={(on) =>
              onChange((now) => ({
                ...now,
                totals: on ? [...totals, key] : totals.filter((each) => each !== key),
              }))
            }
          />
          <Button
            icon={ChevronUp}
            iconOnly
            label={words.up(label)}
            why={at === 0 ? words.isFirst : undefined}
            onPress={() => move(at, -1)}
          />
          <Button
            icon={ChevronDown}
            iconOnly
            label={words.down(label)}
            why={at === steps.length - 1 ? words.isLast : undefined}
            onPress={() => move(at, 1)}
          />
        </div>
      ))}
    </fieldset>
  );
}

/** What is drawn as a total where the chart names none. */
function drawnTotals(data: ChartData): readonly string[] {
  return waterfallSteps(data).steps.flatMap(({ kind, category }) => {
    const found = kind === 'total' && category !== undefined ? data.categories[category] : undefined;
    return found ? [found.key] : [];
  });
}

function swap(keys: readonly string[], from: number, to: number): string[] {
  const moved = keys[from];
  if (moved === undefined) return [...keys];
  return keys.toSpliced(from, 1).toSpliced(to, 0, moved);
}
