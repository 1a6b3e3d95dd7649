import type { Column } from '../../model/column';
import type { ColumnDistribution } from '../../model/column-distribution';
import { useInterfaceLanguage, useWords } from '../ui/words';
import { columnWords } from './column-words';
import { sayCell } from './say-cell';

/** Logical size of the drawing; it is stretched to the width there is. */
const height = 22;

interface ColumnShapeProps {
  readonly column: Column;
  readonly distribution: ColumnDistribution;
}

/** How the values are spread, drawn small: a histogram, or the most frequent values with their shares. */
export function ColumnShape({ column, distribution }: ColumnShapeProps) {
  const words = useWords(columnWords);
  const spoken = useInterfaceLanguage();
  const { shape } = distribution;
  if (shape.kind === 'histogram') {
    const highest = Math.max(...shape.counts);
    if (highest === 0 || distribution.distinct < 2) return null;
    return (
      <svg
        className="column-histogram"
        viewBox={`0 0 ${shape.counts.length} ${height}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={words.histogram}
      >
        {shape.counts.map((count, index) => {
          // What is there is seen, however little it is.
          const size = count === 0 ? 0 : Math.max(1, (count / highest) * height);
          const key = `part-${index}`;
          return <rect key={key} x={index + 0.08} y={height - size} width={0.84} height={size} />;
        })}
      </svg>
    );
  }
  const [first] = shape.values;
  // Values that stand in one row each are names: none is more frequent.
  if (!first || first.rows === 1) return null;
  return (
    <ul className="column-values">
      {shape.values.map(({ value, rows }) => {
        const text = sayCell(value, column, spoken) || words.emptyText;
        return (
          <li key={String(value)} title={text}>
            <span className="column-value" style={{ backgroundSize: `${(rows / first.rows) * 100}% 100%` }}>
              {text}
            </span>
            <span className="column-share">{words.share(rows / distribution.present)}</span>
          </li>
        );
      })}
    </ul>
  );
}
