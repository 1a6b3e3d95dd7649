import type { Chart } from '../../model/chart';
import { tableOfChart } from '../../model/chart-table';
import { citeChart } from '../../model/citation';
import { dataOfChart } from '../../model/data-of-chart';
import { ChartTableView } from '../../slides/slide/chart-table';
import { useDocument } from '../store/document-store';
import { useView } from '../store/view-store';
import { Button } from '../ui/button';
import { Popover } from '../ui/popover';
import { useWords } from '../ui/words';
import './data-table.css';
import { stageWords } from './stage-words';

/** The numbers behind the chart, as the audience and paper can have them. */
export function DataTable({ chart }: { readonly chart: Chart }) {
  const words = useWords(stageWords);
  return (
    <Popover
      kind="panel"
      align="end"
      label={words.tableName}
      button={(opens) => <Button kind="link" label={words.table} opens={opens} />}
    >
      {() => <Rows chart={chart} />}
    </Popover>
  );
}

function Rows({ chart }: { readonly chart: Chart }) {
  const words = useWords(stageWords);
  const drawn = useDocument((now) => now.drawn);
  const language = useView((now) => now.language);
  const data = dataOfChart(drawn, chart, language);
  if (data.kind === 'unsuited') return <p className="note">{data.sentence}</p>;
  return (
    <section className="data-table" aria-label={words.tableName} {...reachable}>
      <ChartTableView
        table={tableOfChart(drawn, chart, data, language)}
        source={citeChart(drawn.briefing, chart, language)}
        language={language}
      />
    </section>
  );
}

/** Rows that are out of sight are reached with the arrow keys. */
const reachable = { tabIndex: 0 } as const;
