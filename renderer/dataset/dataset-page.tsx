import { ChartColumn, ChevronLeft, Sparkles } from 'lucide-react';
import { useState } from 'react';
import { insert, nameDataset } from '../slide/insert';
import { useDocument } from '../store/document-store';
import { chooseSlide, useView } from '../store/view-store';
import { Button } from '../ui/button';
import { useInterfaceLanguage, useWords } from '../ui/words';
import { writeCount } from '../ui/write-count';
import { DatasetRows } from './dataset-rows';
import { datasetWords } from './dataset-words';

import { useRowViews } from './row-view-store';
import { Suggestions } from './suggestions';
import './dataset-page.css';

/** The rows of the chosen dataset, as they were read. */
export function DatasetPage() {
  const words = useWords(datasetWords);
  const spoken = useInterfaceLanguage();
  const chosen = useView((now) => now.dataset);
  const slide = useView((now) => now.slide);
  useView((now) => now.language);
  const dataset = useDocument((now) => now.history.present.datasets.find((each) => each.id === chosen));
  const [suggested, setSuggested] = useState<number | null>(null);
  const target = useRowViews((now) => now.target);
  // Who wants to see a cell wants to see the rows.
  const suggesting = suggested !== null && (target?.time ?? 0) < suggested;
  const setSuggesting = (wanted: boolean) => setSuggested(wanted ? performance.now() : null);
  if (!dataset) return null;
  return (
    <section className="dataset-page">
      <header className="dataset-head">
        <Button icon={ChevronLeft} label={words.backToSlides} onPress={() => chooseSlide(slide)} />
        <div className="dataset-title">
          <h2 title={nameDataset(dataset)}>{nameDataset(dataset)}</h2>
          <p>
            {words.rows(writeCount(dataset.rowCount, spoken))} ·{' '}
            {words.columns(writeCount(dataset.columns.length, spoken))}
          </p>
        </div>
        <Button
          kind="plain"
          icon={Sparkles}
          label={words.suggest}
          pressed={suggesting}
          onPress={() => setSuggesting(!suggesting)}
        />
        <Button
          kind="plain"
          icon={ChartColumn}
          label={words.makeChart}
          onPress={() => void insert('chart')}
        />
      </header>
      {suggesting ? (
        <Suggestions key={dataset.id} dataset={dataset} onDone={() => setSuggesting(false)} />
      ) : (
        <DatasetRows key={dataset.id + dataset.origin.importedAt} dataset={dataset} />
      )}
    </section>
  );
}
