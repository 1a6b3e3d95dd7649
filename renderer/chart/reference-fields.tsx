import { Plus, X } from 'lucide-react';
import type { Chart } from '../../model/chart';
import type { ChartData } from '../../model/chart-data';
import type { Reference, ReferenceValue } from '../../model/chart-reference';
import { useDocument } from '../store/document-store';
import { nameFigure } from '../store/edits/figures';
import { useView } from '../store/view-store';
import { Button } from '../ui/button';
import { Check } from '../ui/check';
import { LocalizedField } from '../ui/localized-field';
import { Select } from '../ui/select';
import { withPlace } from '../ui/with-place';
import { useWords } from '../ui/words';
import type { ChangeChart } from './change-chart';
import { markWords } from './mark-words';
import { ScaledField } from './scaled-field';

interface ReferenceFieldsProps {
  readonly chart: Chart;
  readonly data: ChartData | undefined;
  readonly onChange: ChangeChart;
}

const mostReferences = 6;

/** Lines and bands across the values: where each lies, and what it is called. */
export function ReferenceFields({ chart, data, onChange }: ReferenceFieldsProps) {
  const words = useWords(markWords);
  const replace = (index: number, change: (old: Reference) => readonly Reference[], topic?: string) =>
    onChange(
      (now) => ({
        ...now,
        references: now.references.flatMap((old, at) => (at === index ? change(old) : [old])),
      }),
      topic && `reference-${index}-${topic}`,
    );
  const add = () =>
    onChange((now) => ({ ...now, references: [...now.references, { at: { kind: 'mean' }, label: {} }] }));
  return (
    <>
      {chart.references.map(withPlace).map(({ value: reference, index }) => (
        <ReferenceCard
          key={`reference-${index}`}
          reference={reference}
          chart={chart}
          data={data}
          onChange={(change, topic) => replace(index, (old) => [change(old)], topic)}
          onRemove={() => replace(index, () => [])}
        />
      ))}
      {chart.references.length < mostReferences && (
        <Button
          kind="link"
          icon={Plus}
          label={words.addReference}
          why={data ? undefined : words.noData}
          onPress={add}
        />
      )}
    </>
  );
}

interface ReferenceCardProps {
  readonly reference: Reference;
  readonly chart: Chart;
  readonly data: ChartData | undefined;
  readonly onChange: (change: (old: Reference) => Reference, topic?: string) => void;
  readonly onRemove: () => void;
}

function ReferenceCard({ reference, chart, data, onChange, onRemove }: ReferenceCardProps) {
  const words = useWords(markWords);
  const language = useView((now) => now.language);
  const figures = useDocument((now) => now.history.present.figures);
  const format = data?.format ?? chart.format;
  const { at, to } = reference;
  const start = middleOf(data);
  const begin = (kind: string): ReferenceValue => {
    const [figure] = figures;
    if (kind === 'figure' && figure) return { kind: 'figure', figure: figure.id };
    return kind === 'mean' || kind === 'median' ? { kind } : { kind: 'number', value: start };
  };
  return (
    <div className="item-card">
      <div className="item-row">
        <Select
          label={words.reference}
          value={at.kind}
          options={(['number', 'figure', 'mean', 'median'] as const).map((kind) => ({
            value: kind,
            label: words.referenceKinds[kind],
            why: kind === 'figure' && figures.length === 0 ? words.noFigures : undefined,
          }))}
          onChoose={(kind) => onChange((old) => ({ ...old, at: begin(kind) }))}
        />
        <Button icon={X} iconOnly label={words.removeReference} onPress={onRemove} />
      </div>
      {at.kind === 'number' && (
        <ScaledField
          label={words.value}
          value={at.value}
          format={format}
          onChange={(value) =>
            value !== undefined && onChange((old) => ({ ...old, at: { kind: 'number', value } }), 'at')
          }
        />
      )}
      {at.kind === 'figure' && (
        <Select
          label={words.figure}
          value={at.figure}
          options={figures.map((figure) => ({ value: figure.id, label: nameFigure(figure, language) }))}
          onChoose={(figure) => onChange((old) => ({ ...old, at: { kind: 'figure', figure } }))}
        />
      )}
      <Check
        label={words.band}
        checked={to !== undefined}
        onChange={(on) =>
          onChange(({ to: _old, ...line }) =>
            on ? { ...line, to: { kind: 'number', value: start * 1.2 } } : line,
          )
        }
      />
      {to?.kind === 'number' && (
        <ScaledField
          label={words.bandTo}
          value={to.value}
          format={format}
          onChange={(value) =>
            value !== undefined && onChange((old) => ({ ...old, to: { kind: 'number', value } }), 'to')
          }
        />
      )}
      <LocalizedField
        label={words.label}
        text={reference.label}
        language={language}
        longest={120}
        placeholder={words.labelExample}
        onChange={(label) => onChange((old) => ({ ...old, label }), `label-${language}`)}
      />
    </div>
  );
}

/** A value to begin with that can be seen: in the middle of those that are drawn, with few digits. */
function middleOf(data: ChartData | undefined): number {
  const values = data?.series.flatMap((series) => series.values.filter((value) => value !== null)) ?? [];
  const most = values.reduce((a, b) => Math.max(a, b), 0);
  return Number((most / 2).toPrecision(2));
}
