import { useId } from 'react';
import type { Chart } from '../../model/chart';
import type { ChartData, UnsuitedData } from '../../model/chart-data';
import { Check } from '../ui/check';
import { Popover } from '../ui/popover';
import { useWords } from '../ui/words';
import type { ChangeChart } from './change-chart';
import { chartWords } from './chart-words';

interface HighlightFieldProps {
  readonly chart: Chart;
  readonly data: ChartData | UnsuitedData | undefined;
  readonly onChange: ChangeChart;
}

/** What is drawn in the strong colour: series where there are any, else categories. */
export function HighlightField({ chart, data, onChange }: HighlightFieldProps) {
  const words = useWords(chartWords);
  const id = useId();
  const drawn = data?.kind === 'drawable' ? data : undefined;
  const things = drawn ? (drawn.series.length > 1 ? drawn.series : drawn.categories) : [];
  const inSight = things.filter((thing) => !thing.rest);
  const names = new Map(inSight.map((thing) => [thing.key, thing.label]));
  // What is highlighted but not drawn now can still be let go.
  const lost = chart.highlight.filter((key) => !names.has(key)).map((key) => ({ key, label: key }));
  const offered = [...inSight, ...lost];
  const chosen = chart.highlight.map((key) => names.get(key) ?? key).join('; ');
  return (
    <div className="field">
      <span className="field-head" id={id}>
        {words.highlight}
      </span>
      <Popover
        kind="panel"
        label={words.highlight}
        button={(opens) => (
          <button type="button" className="input picker" aria-describedby={id} title={chosen} {...opens}>
            {chosen || words.nothing}
          </button>
        )}
      >
        {() =>
          offered.map((thing) => (
            <Check
              key={thing.key}
              label={thing.label}
              checked={chart.highlight.includes(thing.key)}
              onChange={(on) =>
                onChange((now) => ({
                  ...now,
                  highlight: on
                    ? [...now.highlight, thing.key]
                    : now.highlight.filter((key) => key !== thing.key),
                }))
              }
            />
          ))
        }
      </Popover>
    </div>
  );
}
