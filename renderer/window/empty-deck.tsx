import { FileSpreadsheet, FolderOpen } from 'lucide-react';
import type { Progress } from '../../electron/contract';
import { chooseFiles, runCommand } from '../commands';
import { datasetWords } from '../dataset/dataset-words';
import { StopButton } from '../dataset/stop-button';
import { Suggestions } from '../dataset/suggestions';
import { nameDataset } from '../slide/insert';
import { useDocument } from '../store/document-store';
import { useProgram } from '../store/program-store';
import { chooseDataset, useView } from '../store/view-store';
import { Button } from '../ui/button';
import { sayProgress } from '../ui/say-progress';
import { windowWords } from '../ui/window-words';
import { useInterfaceLanguage, useWords } from '../ui/words';
import { writeCount } from '../ui/write-count';
import { emptyWords } from './empty-words';
import './empty-deck.css';

/** A briefing without slides: says how to begin, and offers it. */
export function EmptyDeck() {
  const words = useWords(emptyWords);
  const about = useWords(datasetWords);
  const chosen = useView((now) => now.dataset);
  const datasets = useDocument((now) => now.history.present.datasets);
  const dataset = datasets.find((each) => each.id === chosen) ?? datasets[0];
  const spoken = useInterfaceLanguage();
  const works = useProgram((now) => now.works);
  if (dataset) {
    return (
      <section className="first-data">
        <header>
          <h2>{words.read(nameDataset(dataset))}</h2>
          <p>
            {about.rows(writeCount(dataset.rowCount, spoken))},{' '}
            {about.columns(writeCount(dataset.columns.length, spoken))}
          </p>
          <Button kind="plain" label={words.lookAtRows} onPress={() => chooseDataset(dataset.id, 'rows')} />
          <Button kind="plain" label={words.emptySlide} onPress={() => runCommand('new-slide')} />
        </header>
        <Suggestions key={dataset.id} dataset={dataset} />
      </section>
    );
  }
  const reading = works.find((work) => work.work === 'import');
  if (reading) return <Reading work={reading} />;
  return (
    <section className="empty-deck">
      <FileSpreadsheet size={44} strokeWidth={1.2} aria-hidden />
      <h2>{words.title}</h2>
      <p>{words.hint}</p>
      <div className="empty-actions">
        <Button
          kind="main"
          icon={FileSpreadsheet}
          label={about.openFile}
          onPress={() => void chooseFiles()}
        />
        <Button
          kind="plain"
          icon={FolderOpen}
          label={about.openBriefing}
          onPress={() => runCommand('open')}
        />
        <Button kind="plain" label={words.emptySlide} onPress={() => runCommand('new-slide')} />
      </div>
      <p className="empty-drop">{words.drop}</p>
    </section>
  );
}

function Reading({ work }: { readonly work: Progress }) {
  const spoken = useInterfaceLanguage();
  const words = useWords(windowWords);
  return (
    <section className="empty-deck" aria-live="polite">
      <h2>{work.subject}</h2>
      <p>{words.working[work.work]} …</p>
      <progress className="reading" aria-label={work.subject} max={1} value={work.share ?? undefined} />
      <p className="reading-extent" aria-hidden="true">
        {sayProgress(work, spoken)}
      </p>
      <StopButton />
    </section>
  );
}
