import { useRef } from 'react';
import type { Column } from '../../model/column';
import type { ColumnDistribution } from '../../model/column-distribution';
import type { Dataset } from '../../model/dataset';
import { saySign } from '../../model/statistical-signs';
import { useInterfaceLanguage, useWords } from '../ui/words';
import { writeCount } from '../ui/write-count';
import { ColumnShape } from './column-shape';
import { columnWords } from './column-words';
import { goToCell } from './row-view-store';
import { sayCell } from './say-cell';
import { useDistribution } from './use-distribution';
import './column-card.css';

interface ColumnCardProps {
  readonly dataset: Dataset;
  readonly column: Column;
  readonly name: string;
  /** With its unit. */
  readonly type: string;
}

/** What there is to say of a column. Its name leads to it in the table. */
export function ColumnCard({ dataset, column, name, type }: ColumnCardProps) {
  const words = useWords(columnWords);
  const card = useRef<HTMLLIElement>(null);
  const distribution = useDistribution(dataset, column.name, card);
  return (
    <li ref={card} className="column-card">
      <button
        type="button"
        className="column-name"
        title={words.show(name)}
        onClick={() => goToCell(dataset.id, null, column.name)}
      >
        <span className="side-name">{name}</span>
        <span className="side-value">{type}</span>
      </button>
      {distribution && (
        <>
          <ColumnShape column={column} distribution={distribution} />
          <Extent column={column} distribution={distribution} />
        </>
      )}
      <Missing column={column} rowCount={dataset.rowCount} />
    </li>
  );
}

interface ExtentProps {
  readonly column: Column;
  readonly distribution: ColumnDistribution;
}

function Extent({ column, distribution }: ExtentProps) {
  const words = useWords(columnWords);
  const spoken = useInterfaceLanguage();
  const { min = null, max = null, distinct, estimated } = distribution;
  const range =
    min === null || max === null
      ? ''
      : words.range(sayCell(min, column, spoken), sayCell(max, column, spoken));
  return (
    <p className="column-extent">
      <span>{range}</span>
      <span>{distinct === 0 ? words.nothing : words.distinct(writeCount(distinct, spoken), estimated)}</span>
    </p>
  );
}

/** How many values are missing, and what the file has in their place. */
function Missing({ column, rowCount }: { readonly column: Column; readonly rowCount: number }) {
  const words = useWords(columnWords);
  const spoken = useInterfaceLanguage();
  const { missing, reasons = [] } = column;
  if (missing === 0 && reasons.length === 0) return null;
  return (
    <>
      {missing > 0 && (
        <p className="column-missing">{words.missing(writeCount(missing, spoken), missing === rowCount)}</p>
      )}
      {reasons.length > 0 && (
        <ul className="column-reasons">
          {reasons.map((reason) => (
            <li key={reason.sign + reason.reason}>
              <span className="column-count">{writeCount(reason.count, spoken)}</span>
              <code>{reason.sign}</code>
              <span>{saySign(reason, spoken)}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
