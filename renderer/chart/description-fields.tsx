import type { Chart } from '../../model/chart';
import { useView } from '../store/view-store';
import { LocalizedField } from '../ui/localized-field';
import { useWords } from '../ui/words';
import type { ChangeChart } from './change-chart';
import { chartWords } from './chart-words';

/** What is seldom changed: the name in the program and the text alternative. */
export function DescriptionFields({
  chart,
  onChange,
}: {
  readonly chart: Chart;
  readonly onChange: ChangeChart;
}) {
  const words = useWords(chartWords);
  const language = useView((now) => now.language);
  return (
    <details className="more">
      <summary>{words.more}</summary>
      <LocalizedField
        label={words.name}
        text={chart.name}
        language={language}
        longest={200}
        onChange={(name) => onChange((now) => ({ ...now, name }), `name-${language}`)}
      />
      <LocalizedField
        label={words.alternative}
        text={chart.alternative}
        language={language}
        lines={3}
        hint={words.alternativeHint}
        onChange={(alternative) => onChange((now) => ({ ...now, alternative }), `alternative-${language}`)}
      />
    </details>
  );
}
