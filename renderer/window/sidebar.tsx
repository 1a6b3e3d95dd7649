import { Plus } from 'lucide-react';
import { chooseFiles } from '../commands';
import { ColumnList } from '../dataset/column-list';
import { datasetWords } from '../dataset/dataset-words';
import { FigureList } from '../figure/figure-list';
import { nameDataset } from '../slide/insert';
import { useDocument } from '../store/document-store';
import { chooseDataset, useView } from '../store/view-store';
import { Button } from '../ui/button';
import { useInterfaceLanguage, useWords } from '../ui/words';
import { writeCount } from '../ui/write-count';
import './sidebar.css';

/** What there is to tell: the datasets, the figures made of them, and the columns of the chosen one. */
export function Sidebar() {
  const words = useWords(datasetWords);
  const spoken = useInterfaceLanguage();
  const datasets = useDocument((now) => now.history.present.datasets);
  const chosen = useView((now) => now.dataset);
  const page = useView((now) => now.page);
  useView((now) => now.language);
  return (
    <nav className="left" aria-label={words.data}>
      <section className="side-section">
        <h2>{words.datasets}</h2>
        <ul className="side-list">
          {datasets.map((dataset) => (
            <li key={dataset.id}>
              <button
                type="button"
                className="side-item"
                aria-current={dataset.id === chosen ? (page === 'dataset' ? 'page' : 'true') : undefined}
                title={words.showRows(nameDataset(dataset))}
                onClick={() => chooseDataset(dataset.id, 'rows')}
              >
                <span className="side-name">{nameDataset(dataset)}</span>
                <span className="side-value">{writeCount(dataset.rowCount, spoken)}</span>
              </button>
            </li>
          ))}
        </ul>
        <Button kind="link" icon={Plus} label={words.openFile} onPress={() => void chooseFiles()} />
      </section>
      <FigureList />
      <ColumnList />
    </nav>
  );
}
