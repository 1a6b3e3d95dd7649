import { nameColumn } from '../query/name-measure';
import { nameDataset } from '../slide/insert';
import { useDocument } from '../store/document-store';
import { useView } from '../store/view-store';
import { useInterfaceLanguage, useWords } from '../ui/words';
import { writeCount } from '../ui/write-count';
import { ColumnCard } from './column-card';
import { columnWords } from './column-words';
import { datasetWords } from './dataset-words';
import { sayType } from './say-type';

/** The columns of the chosen dataset: on its page with all there is to say of them, else a line for each. */
export function ColumnList() {
  const words = useWords(datasetWords);
  const own = useWords(columnWords);
  const spoken = useInterfaceLanguage();
  const language = useView((now) => now.language);
  const chosen = useView((now) => now.dataset);
  const isPage = useView((now) => now.page === 'dataset');
  const dataset = useDocument((now) => now.history.present.datasets.find((each) => each.id === chosen));
  if (!dataset) return null;
  return (
    <section className="side-section">
      <h2 title={nameDataset(dataset)}>{words.columnsOf(nameDataset(dataset))}</h2>
      {isPage && dataset.totals.length > 0 && <p className="side-hint">{own.withoutTotals}</p>}
      <ul className="side-list">
        {dataset.columns.map((column) => {
          const name = nameColumn(dataset, column.name, language);
          if (isPage) {
            return (
              <ColumnCard key={column.name} {...{ dataset, column, name }} type={sayType(column, spoken)} />
            );
          }
          const missing = column.missing > 0 ? writeCount(column.missing, spoken) : '';
          return (
            <li
              key={column.name}
              className="side-item"
              title={missing ? words.missingLong(missing, column.name) : column.name}
            >
              <span className="side-name">{name}</span>
              {missing && <span className="side-value missing">{words.missing(missing)}</span>}
              <span className="side-value">{sayType(column, spoken)}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
