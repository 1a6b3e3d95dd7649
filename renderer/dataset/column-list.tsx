import type { Column } from '../../model/column';
import { sayUnit } from '../../model/column-format';
import { nameColumn } from '../query/name-measure';
import { nameDataset } from '../slide/insert';
import { useDocument } from '../store/document-store';
import { useView } from '../store/view-store';
import { useInterfaceLanguage, useWords } from '../ui/words';
import { writeCount } from '../ui/write-count';
import { datasetWords } from './dataset-words';

/** The columns of the chosen dataset: type, unit, and how many values are missing. */
export function ColumnList() {
  const words = useWords(datasetWords);
  const spoken = useInterfaceLanguage();
  const language = useView((now) => now.language);
  const chosen = useView((now) => now.dataset);
  const dataset = useDocument((now) => now.history.present.datasets.find((each) => each.id === chosen));
  if (!dataset) return null;
  const sayType = (column: Column) => {
    const type = words.types[column.type];
    const unit = sayUnit(column, spoken);
    return unit && column.type !== 'percent' ? `${type}, ${unit}` : type;
  };
  return (
    <section className="side-section">
      <h2 title={nameDataset(dataset)}>{words.columnsOf(nameDataset(dataset))}</h2>
      <ul className="side-list">
        {dataset.columns.map((column) => {
          const missing = column.missing > 0 ? writeCount(column.missing, spoken) : '';
          return (
            <li
              key={column.name}
              className="side-item"
              title={missing ? words.missingLong(missing, column.name) : column.name}
            >
              <span className="side-name">{nameColumn(dataset, column.name, language)}</span>
              {missing && <span className="side-value missing">{words.missing(missing)}</span>}
              <span className="side-value">{sayType(column)}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
