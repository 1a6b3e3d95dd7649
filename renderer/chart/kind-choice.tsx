import {
  ChartArea,
  ChartBarDecreasing,
  ChartCandlestick,
  ChartColumn,
  ChartLine,
  ChartScatter,
  Donut,
  Dumbbell,
  Grid3x3,
  LayoutDashboard,
  LayoutGrid,
  MapIcon,
  Target,
  TrendingUpDown,
} from 'lucide-react';
import type { Chart } from '../../model/chart';
import { chartKinds } from '../../model/chart-kinds';
import { Choice } from '../ui/choice';
import { useWords } from '../ui/words';
import type { ChangeChart } from './change-chart';
import { chartWords } from './chart-words';

const icons = {
  bar: ChartBarDecreasing,
  column: ChartColumn,
  line: ChartLine,
  area: ChartArea,
  scatter: ChartScatter,
  treemap: LayoutDashboard,
  donut: Donut,
  waterfall: ChartCandlestick,
  'tile-map': Grid3x3,
  map: MapIcon,
  dumbbell: Dumbbell,
  bullet: Target,
  slope: TrendingUpDown,
  'heat-map': LayoutGrid,
} as const;

export function KindChoice({ chart, onChange }: { readonly chart: Chart; readonly onChange: ChangeChart }) {
  const words = useWords(chartWords);
  return (
    <Choice
      label={words.kind}
      value={chart.kind}
      options={chartKinds.map((kind) => ({ value: kind, label: words.kinds[kind], icon: icons[kind] }))}
      onChoose={(kind) => onChange((now) => ({ ...now, kind }))}
    />
  );
}
