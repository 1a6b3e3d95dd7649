import type { Chart } from '../../model/chart';
import type { ChartData, UnsuitedData } from '../../model/chart-data';
import type { Dataset } from '../../model/dataset';
import { findBetterKind, type KindAdvice } from '../../model/suggest-kind';
import { drawAs } from '../store/edits/moments';
import { Button } from '../ui/button';
import { useWords } from '../ui/words';
import type { ChangeChart } from './change-chart';
import { chartWords } from './chart-words';

interface BetterKindProps {
  readonly chart: Chart;
  readonly dataset: Dataset | undefined;
  readonly data: ChartData | UnsuitedData | undefined;
  readonly advices: readonly KindAdvice[];
  readonly onChange: ChangeChart;
}

/** Why the chart says nothing as it is, and a kind that suits its answer, one click away. */
export function BetterKind({ chart, dataset, data, advices, onChange }: BetterKindProps) {
  const words = useWords(chartWords);
  const found = findBetterKind(advices, chart);
  if (!found) return null;
  const { better, wrong } = found;
  const sentence = data?.kind === 'unsuited' ? data.sentence : `${wrong.reason}.`;
  const same = better?.kind === chart.kind;
  return (
    <div className="note">
      <p>{sentence}</p>
      {better && (
        <Button
          kind="link"
          label={same ? words.drawBeside : words.drawAs(words.kinds[better.kind])}
          onPress={() => onChange((now) => drawAs(now, better.chart, dataset))}
        />
      )}
    </div>
  );
}
