import { Plus, X } from 'lucide-react';
import type { Chart } from '../../model/chart';
import type { ChartData, UnsuitedData } from '../../model/chart-data';
import { useView } from '../store/view-store';
import { Button } from '../ui/button';
import { LocalizedField } from '../ui/localized-field';
import { Select } from '../ui/select';
import { withPlace } from '../ui/with-place';
import { useWords } from '../ui/words';
import type { ChangeChart } from './change-chart';
import { chartWords } from './chart-words';

interface AnnotationFieldsProps {
  readonly chart: Chart;
  readonly data: ChartData | UnsuitedData | undefined;
  readonly onChange: ChangeChart;
}

type Annotation = Chart['annotations'][number];

/** The chart's subtitle, and short sentences tied to a point of it. */
export function AnnotationFields({ chart, data, onChange }: AnnotationFieldsProps) {
  const words = useWords(chartWords);
  const language = useView((now) => now.language);
  const drawn = data?.kind === 'drawable' ? data : undefined;
  const categories = (drawn?.categories ?? []).filter((each) => !each.rest);
  const series = (drawn?.series ?? []).filter((each) => !each.rest && each.label);
  const replace = (index: number, change: (old: Annotation) => readonly Annotation[], topic?: string) =>
    onChange(
      (now) => ({
        ...now,
        annotations: now.annotations.flatMap((old, at) => (at === index ? change(old) : [old])),
      }),
      topic,
    );
  const add = () => {
    const [first] = categories;
    if (!first) return;
    const where = series[0] ? { category: first.key, series: series[0].key } : { category: first.key };
    onChange((now) => ({ ...now, annotations: [...now.annotations, { ...where, text: {} }] }));
  };
  return (
    <>
      <LocalizedField
        label={words.subtitle}
        text={chart.subtitle}
        language={language}
        lines={2}
        placeholder={words.subtitleExample}
        onChange={(subtitle) => onChange((now) => ({ ...now, subtitle }), `subtitle-${language}`)}
      />
      {chart.annotations.map(withPlace).map(({ value: annotation, index }) => (
        <div key={`annotation-${index}`} className="item-card">
          <div className="item-row">
            <Select
              label={`${words.annotation} ${words.annotationAt}`}
              value={annotation.category}
              options={categories.map((each) => ({ value: each.key, label: each.label }))}
              onChoose={(category) => replace(index, (old) => [{ ...old, category }])}
            />
            {series.length > 0 && (
              <Select
                label={words.annotationSeries}
                value={annotation.series ?? ''}
                options={series.map((each) => ({ value: each.key, label: each.label }))}
                onChoose={(key) => replace(index, (old) => [{ ...old, series: key }])}
              />
            )}
            <Button
              icon={X}
              iconOnly
              label={words.removeAnnotation}
              onPress={() => replace(index, () => [])}
            />
          </div>
          <LocalizedField
            label={words.annotation}
            text={annotation.text}
            language={language}
            longest={200}
            placeholder={words.annotationExample}
            onChange={(text) =>
              replace(index, (old) => [{ ...old, text }], `annotation-${index}-${language}`)
            }
          />
        </div>
      ))}
      <Button
        kind="link"
        icon={Plus}
        label={words.addAnnotation}
        why={categories.length > 0 ? undefined : words.noAnswer}
        onPress={add}
      />
    </>
  );
}
