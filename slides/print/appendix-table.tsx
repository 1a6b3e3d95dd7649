import type { CSSProperties } from 'react';
import {
  type AppendixPage,
  appendixLine,
  appendixRowPadding,
  appendixText,
  heightOf,
  type Lines,
} from './lay-appendix';

/** One page of a table, its cells in the lines and at the sizes that were laid out. */
export function AppendixTable({
  page,
  style,
}: {
  readonly page: AppendixPage;
  readonly style: CSSProperties;
}) {
  const { columns } = page;
  const rows = page.rows.map((cells, index) => ({ cells, key: `${index}` }));
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  return (
    <table className="appendix-table" style={{ ...style, ...measures, width }}>
      <colgroup>
        {columns.map((column) => (
          <col key={column.key} style={{ width: column.width }} />
        ))}
      </colgroup>
      <thead>
        <tr style={{ height: heightOf(columns.map(({ heading }) => heading)) }}>
          {columns.map(({ key, heading, numeric }) => (
            <th key={key} scope="col" className={numeric ? 'appendix-right' : undefined}>
              <Broken lines={heading} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ cells, key }) => (
          <tr key={key} style={{ height: heightOf(cells) }}>
            {columns.map((column, index) =>
              index === 0 ? (
                <th key={column.key} scope="row">
                  <Broken lines={cells[index] ?? []} />
                </th>
              ) : (
                <td key={column.key} className="appendix-right">
                  <Broken lines={cells[index] ?? []} />
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Broken({ lines }: { readonly lines: Lines }) {
  const keyed = lines.map((line, index) => ({ line, key: `${index}` }));
  return keyed.map(({ line, key }) => <div key={key}>{line}</div>);
}

const measures = {
  '--appendix-text': `${appendixText}px`,
  '--appendix-line': `${appendixLine}px`,
  '--appendix-padding': `${appendixRowPadding / 2}px`,
} as CSSProperties;
