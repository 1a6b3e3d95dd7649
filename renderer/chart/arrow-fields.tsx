import { Plus, X } from 'lucide-react';
import type { Chart } from '../../model/chart';
import { type Arrow, arrowKinds, placeArrow } from '../../model/chart-arrow';
import type { ChartData } from '../../model/chart-data';
import { useView } from '../store/view-store';
import { Button } from '../ui/button';
import { Select } from '../ui/select';
import { withPlace } from '../ui/with-place';
import { useWords } from '../ui/words';
import type { ChangeChart } from './change-chart';
import { markWords } from './mark-words';

interface ArrowFieldsProps {
  readonly chart: Chart;
  readonly data: ChartData | undefined;
  readonly onChange: ChangeChart;
}

const mostArrows = 6;

/** Differences and growth between two data points. */
export function ArrowFields({ chart, data, onChange }: ArrowFieldsProps) {
  const words = useWords(markWords);
  const replace = (index: number, change: (old: Arrow) => readonly Arrow[]) =>
    onChange((now) => ({
      ...now,
      arrows: now.arrows.flatMap((old, at) => (at === index ? change(old) : [old])),
    }));
  const first = data && beginArrow(data);
  return (
    <>
      {chart.arrows.map(withPlace).map(({ value: arrow, index }) => (
        <ArrowCard
          key={`arrow-${index}`}
          arrow={arrow}
          data={data}
          onChange={(change) => replace(index, (old) => [change(old)])}
          onRemove={() => replace(index, () => [])}
        />
      ))}
      {chart.arrows.length < mostArrows && (
        <Button
          kind="link"
          icon={Plus}
          label={words.addArrow}
          why={first ? undefined : words.noData}
          onPress={() => first && onChange((now) => ({ ...now, arrows: [...now.arrows, first] }))}
        />
      )}
    </>
  );
}

interface ArrowCardProps {
  readonly arrow: Arrow;
  readonly data: ChartData | undefined;
  readonly onChange: (change: (old: Arrow) => Arrow) => void;
  readonly onRemove: () => void;
}

function ArrowCard({ arrow, data, onChange, onRemove }: ArrowCardProps) {
  const words = useWords(markWords);
  const language = useView((now) => now.language);
  const placed = data && placeArrow(arrow, data, language);
  const categories = (data?.categories ?? []).map(({ key, label }) => ({ value: key, label }));
  const series = (data?.series ?? [])
    .filter(({ label }) => label)
    .map(({ key, label }) => ({ value: key, label }));
  const stacked = data?.arrangement === 'stacked';
  const setEnd = (end: 'from' | 'to', change: Partial<Arrow['from']>) =>
    onChange((old) => ({ ...old, [end]: { ...old[end], ...change } }));
  return (
    <div className="item-card">
      <div className="item-row">
        <Select
          label={words.arrow}
          value={arrow.kind}
          options={arrowKinds.map((kind) => ({
            value: kind,
            label: words.arrowKinds[kind],
            why: kind === 'growth' && data && !data.time ? words.needsTime : undefined,
          }))}
          onChoose={(chosen) => {
            const kind = arrowKinds.find((each) => each === chosen);
            if (kind) onChange((old) => ({ ...old, kind }));
          }}
        />
        <Button icon={X} iconOnly label={words.removeArrow} onPress={onRemove} />
      </div>
      {(['from', 'to'] as const).map((end) => (
        <div key={end} className={series.length > 0 ? 'pair' : undefined}>
          <Select
            label={end === 'from' ? words.arrowFrom : words.arrowTo}
            value={arrow[end].category}
            options={categories}
            onChoose={(category) => setEnd(end, { category })}
          />
          {series.length > 0 && (
            <Select
              label={end === 'from' ? words.arrowFromSeries : words.arrowToSeries}
              value={arrow[end].series ?? ''}
              options={[...(stacked ? [{ value: '', label: words.sumOfStack }] : []), ...series]}
              onChoose={(key) => setEnd(end, { series: key || undefined })}
            />
          )}
        </div>
      ))}
      {typeof placed === 'string' && <p className="note">{words.saysNothing[placed]}</p>}
    </div>
  );
}

/** From the first to the last value that is there: over time the yearly growth, else the difference. */
function beginArrow({ categories, series, arrangement, time }: ChartData): Arrow | undefined {
  const shown = series.find(({ strong }) => strong) ?? series[0];
  const present = categories.filter(({ rest }, index) => !rest && (shown?.values[index] ?? null) !== null);
  const [first] = present;
  const last = present.at(-1);
  if (!shown || !first || !last || first === last) return undefined;
  const which = shown.label && arrangement !== 'stacked' ? { series: shown.key } : {};
  return {
    kind: time ? 'growth' : 'difference',
    from: { category: first.key, ...which },
    to: { category: last.key, ...which },
  };
}
