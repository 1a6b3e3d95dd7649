import {
  ChartArea,
  ChartBarDecreasing,
  ChartCandlestick,
  ChartColumn,
  ChartGantt,
  ChartLine,
  ChartNoAxesColumn,
  ChartNoAxesCombined,
  ChartScatter,
  Donut,
  Dumbbell,
  Filter,
  Grid3x3,
  LayoutDashboard,
  LayoutGrid,
  MapIcon,
  Merge,
  PersonStanding,
  Radar,
  Target,
  TrendingUpDown,
} from 'lucide-react';
import { useId } from 'react';
import type { Chart } from '../../model/chart';
import { chartKinds } from '../../model/chart-kinds';
import type { Dataset } from '../../model/dataset';
import type { KindAdvice } from '../../model/suggest-kind';
import { drawAs } from '../store/edits/moments';
import { Popover } from '../ui/popover';
import { useWords } from '../ui/words';
import type { ChangeChart } from './change-chart';
import { chartWords } from './chart-words';
import './kind-choice.css';

const icons = {
  bar: ChartBarDecreasing,
  column: ChartColumn,
  line: ChartLine,
  area: ChartArea,
  scatter: ChartScatter,
  treemap: LayoutDashboard,
  sankey: Merge,
  funnel: Filter,
  radar: Radar,
  donut: Donut,
  waterfall: ChartCandlestick,
  'tile-map': Grid3x3,
  map: MapIcon,
  'time-line': ChartGantt,
  dumbbell: Dumbbell,
  bullet: Target,
  slope: TrendingUpDown,
  pictogram: PersonStanding,
  'heat-map': LayoutGrid,
  'bar-panels': ChartNoAxesColumn,
  'line-panels': ChartNoAxesCombined,
} as const;

interface KindChoiceProps {
  readonly chart: Chart;
  readonly dataset: Dataset | undefined;
  readonly advices: readonly KindAdvice[];
  readonly onChange: ChangeChart;
}

/** All kinds of chart in one place: those that suit the answer first, each with its reason, and last those that do not. */
export function KindChoice({ chart, dataset, advices, onChange }: KindChoiceProps) {
  const words = useWords(chartWords);
  const hint = useId();
  const group = useId();
  const Icon = icons[chart.kind];
  const own = advices.find(({ kind }) => kind === chart.kind);
  // Until the answer is there, any kind may be chosen.
  const offered: readonly KindAdvice[] =
    advices.length > 0
      ? advices
      : chartKinds.map((kind) => ({ kind, state: 'possible', reason: '', chart: { ...chart, kind } }));
  const choose = ({ chart: as }: KindAdvice) => onChange((now) => drawAs(now, as, dataset));
  return (
    <div className="field">
      <span className="field-head">{words.kind}</span>
      <Popover
        kind="panel"
        label={words.kind}
        button={(opens) => (
          <button
            type="button"
            className="input picker kind-button"
            aria-label={`${words.kind}: ${words.kinds[chart.kind]}`}
            aria-describedby={own?.reason ? hint : undefined}
            {...opens}
          >
            <Icon size={18} aria-hidden />
            {words.kinds[chart.kind]}
          </button>
        )}
      >
        {() => (
          <div className="kinds">
            {kindStates.map((title) => {
              const kinds = offered.filter(({ state }) => state === title);
              return (
                kinds.length > 0 && (
                  <fieldset key={title} className={title}>
                    <legend>{words.kindGroups[title]}</legend>
                    {kinds.map((advice) => (
                      <KindOption
                        key={advice.kind}
                        advice={advice}
                        group={group}
                        checked={advice.kind === chart.kind}
                        onChoose={() => choose(advice)}
                      />
                    ))}
                  </fieldset>
                )
              );
            })}
          </div>
        )}
      </Popover>
      {own?.reason && own.state !== 'unsuited' && (
        <p className="field-hint" id={hint}>
          {own.reason}
        </p>
      )}
    </div>
  );
}

interface KindOptionProps {
  readonly advice: KindAdvice;
  /** One of all kinds is chosen, wherever they are listed. */
  readonly group: string;
  readonly checked: boolean;
  readonly onChoose: () => void;
}

function KindOption({ advice: { kind, state, reason }, group, checked, onChoose }: KindOptionProps) {
  const words = useWords(chartWords);
  const why = useId();
  const Icon = icons[kind];
  return (
    <label className="kind-option" title={reason}>
      <input
        type="radio"
        name={group}
        checked={checked}
        disabled={state === 'unsuited' && !checked}
        aria-label={words.kinds[kind]}
        aria-describedby={why}
        onChange={onChoose}
      />
      <Icon size={20} aria-hidden />
      <span className="kind-name">{words.kinds[kind]}</span>
      <span className="kind-reason" id={why}>
        {reason}
      </span>
    </label>
  );
}

const kindStates = ['proposed', 'possible', 'wanting', 'unsuited'] as const;
