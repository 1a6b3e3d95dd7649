import type { Column } from '../../model/column';
import type { Dataset } from '../../model/dataset';
import type { DatasetChange } from '../../model/dataset-change';
import { sameRows } from '../../model/row-comparison';
import type { Cell, Table } from '../../model/table';
import { sayCell } from '../dataset/say-cell';
import { useInterfaceLanguage, useWords } from '../ui/words';
import { writeCount } from '../ui/write-count';
import { sourceWords } from './source-words';

/** Columns shown of a row that came or went. */
const shownColumns = 8;

/** Some of the rows that differ, to be opened by who wants to see them. */
export function ChangedRows({
  before,
  change,
}: {
  readonly before: Dataset;
  readonly change: DatasetChange;
}) {
  const words = useWords(sourceWords);
  const spoken = useInterfaceLanguage();
  const { rows, dataset } = change;
  if (sameRows(rows)) return null;
  const say = (cell: Cell, name: string, columns: readonly Column[]) => {
    const column = columns.find((each) => each.name === name);
    return cell === null || !column ? '–' : sayCell(cell, column, spoken);
  };
  const { samples } = rows;
  return (
    <details className="changed-rows">
      <summary>{words.someRows}</summary>
      {rows.changed > 0 && (
        <>
          <h4>{words.changed(writeCount(rows.changed, spoken))}</h4>
          <ul>
            {samples.changed.map((row) => (
              <li key={JSON.stringify(row.key)}>
                <b>
                  {rows.key.map((name, at) => say(row.key[at] ?? null, name, dataset.columns)).join(' · ')}
                </b>
                {row.cells.map(({ column, before: was, after }) => (
                  <span key={column}>
                    {column}: <del>{say(was, column, before.columns)}</del> →{' '}
                    <ins>{say(after, column, dataset.columns)}</ins>
                  </span>
                ))}
              </li>
            ))}
          </ul>
          <More count={rows.changed - samples.changed.length} />
        </>
      )}
      <Sample kind="added" count={rows.added} table={samples.added} columns={dataset.columns} />
      <Sample kind="removed" count={rows.removed} table={samples.removed} columns={before.columns} />
    </details>
  );
}

interface SampleProps {
  readonly kind: 'added' | 'removed';
  readonly count: number;
  readonly table: Table;
  readonly columns: readonly Column[];
}

function Sample({ kind, count, table, columns }: SampleProps) {
  const words = useWords(sourceWords);
  const spoken = useInterfaceLanguage();
  if (count === 0) return null;
  const shown = columns.slice(0, shownColumns);
  return (
    <>
      <h4>{words[kind](writeCount(count, spoken))}</h4>
      <div className="sample">
        <table>
          <thead>
            <tr>
              {shown.map(({ name }) => (
                <th key={name}>{name}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row, index) => (
              <tr key={rowKey(row, index)}>
                {shown.map((column, at) => {
                  const cell = row[at] ?? null;
                  return <td key={column.name}>{cell === null ? '–' : sayCell(cell, column, spoken)}</td>;
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <More count={count - table.rows.length} />
    </>
  );
}

/** Two rows may be alike; their place tells them apart. */
function rowKey(row: readonly Cell[], index: number): string {
  return `${index} ${JSON.stringify(row)}`;
}

function More({ count }: { readonly count: number }) {
  const words = useWords(sourceWords);
  const spoken = useInterfaceLanguage();
  return count > 0 ? <p className="field-hint">{words.moreRows(writeCount(count, spoken))}</p> : null;
}
